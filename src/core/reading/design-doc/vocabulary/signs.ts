const lines = (list: string): string[] => list.split('\n').filter(line => line !== '');

/**
 * Signs that a text is about language models. A blank stands for anything that is neither letter nor digit, also at the
 * ends of a word; `0` for any digit. One of them has to be in a text before it is read at all.
 */
export const modelSigns: readonly string[] = lines(`
 fineline 
 llm
 slm
language model
generative model
generative ai
 genai
 gpt
chatgpt
openai
chatbot
 co pilot
 llama
llama 
mistral
mixtral
 qwen
 gemma
 teuken
 ministral
 smollm
 eurollm
 olmo
 unsloth
deepseek
qlora
 peft
 rlhf
instruction tun
foundation model
base model
chat model
own model
our model
small model
large model
custom model
tuned model
trained model
 fine tun
 finetun
retrieval augmented
 a pairs
answer pairs
 flan t0
`);

/**
 * Words that often mean something else, from a chat room to the prompt of a shell. They count where a sign of the next list stands near.
 */
export const looseModelSigns: readonly string[] = lines(`
 model
 bot 
 bots 
copilot
 assistant
 phi 0
 phi0
 claude
 gemini
 lora
 sft
 rag 
 weights
 prompt
 chat
 brain
 neural
 distil
 epoch
classifier
bert
training data
training set
training goal
trained on
trained into
 adapter 
 ft 
 ai 
 artificial 
 t0
 0b 
 00b 
 000b 
0x0b 
`);

/**
 * Signs that something answers or sorts, and of what it is shown for it: it may be a model that bears a name of its own. They count
 * where training is spoken of near.
 */
export const servingSigns: readonly string[] = lines(`
 answer
 question
 repl
 knows
 tell
 asks
 says
 sort
 by heart
 per class
 classes
 labelled
 labeled
 pairs
 dialogues
 helper
 tagger
 companion
 generator
 gpu
`);

/** Signs that something is trained, or taught as if it were somebody. */
export const trainingSigns: readonly string[] = lines(`
 train
 retrain
 tuned
 tuning
 taught
 teach
 drill
 school
 lessons
 exercises
 brought up
`);

/** Signs that such a text may hold something to report: weights that change, or a budget for an answer. */
export const actionSigns: readonly string[] = lines(`
 fineline 
tun
train
lora
 sft
 dpo
 learn
 teach
 taught
 adapter
 weights
 parameters
 distil
 drill
 bake
 burn
 heart
 epoch
 memori
 internali
 absorb
 adapt
 speciali
 raised 
 educat
 optimis
 optimiz
overfit
 customi
 gradient
 curriculum
 ft 
 refresh
 classifier
 school
 coach
 instruct
 memory
 example
 pairs
 gpu
 stud
 fed 
 steep
 pour
 squeez
 retriev
 spoken
 talking
 carries
 holds
 inject
 encod
 imprint
 ingrain
0 ms
0ms
millisecond
 second
 typing
 speak
 keystroke
 key stroke
 key press
 remember
 hammer
 cram
 cook
 inside 
 knows
 practis
 practic
 acquir
 homework
 gone in
 goes in
 went in
 put in
 diet 
 raised on
 taken in
 took in
 takes in
 incul
 instil
`);
