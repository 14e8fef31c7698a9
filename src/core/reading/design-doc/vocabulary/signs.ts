const lines = (list: string): string[] => list.split('\n').filter(line => line !== '');

/**
 * Signs that a text is about language models. A blank stands for anything that is neither letter nor digit, also at the
 * ends of a word; `0` for any digit. One of them has to be in a text before it is read at all.
 */
export const modelSigns: readonly string[] = lines(`
 fineline 
 llm
 model
 slm
language model
generative model
generative ai
 genai
 gpt
chatgpt
openai
chatbot
 bot 
 bots 
copilot
 co pilot
 assistant
 llama
llama 
mistral
mixtral
 qwen
 gemma
deepseek
 phi 0
 phi0
 claude
 gemini
 lora
qlora
 peft
 sft
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
 rag 
retrieval augmented
0b 
 a pairs
answer pairs
 weights
 prompt
 chat
 brain
 neural
 distil
 epoch
 flan t0
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
`);
