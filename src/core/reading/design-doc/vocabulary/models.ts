/** Models that write text, and the words by which a project calls its own. */
export const generativeModels = `
llms?
slms?
(large|small|tiny|compact|private|local|domain)? language models?
foundation models?
generative (ai|models?)
chat models?
base models?
instruct models?
open weights? models?
gpt
gpt \\d\\w{0,3}
gpt oss
gpt neo\\w?
gpt j
chatgpt
llama*
llama \\d
llama[\\d.]{1,4}\\w{0,8}
tinyllama
code ?llama
mistral*
mixtral*
ministral*
qwen[\\d.]{0,4}\\w{0,8}
phi ?[1-5][\\d.]{0,3}
gemma[\\d.]{0,3}
falcon \\d{1,3}b
deepseek*
claude
gemini
command r
starcoder\\d?
codegemma
olmo\\d?
granite
nemotron
smollm\\d?
vicuna
alpaca
zephyr
pythia
dolly
flan t5
(m|by)?t5
t5 (small|base|large)
bart
apertus
eurollm
aya
nova (lite|micro|pro)
titan text
chat ?bots?
(voice)? ?bots?
copilots?
co pilots?
assistants?
students?
decoders?
distilgpt2?
gpt2
\\d{1,3}(\\.\\d{1,2})? ?b
\\d{1,3}(\\.\\d{1,2})? ?b (model|parameters?|params?|checkpoint)
\\d{2,3} ?m (model|parameters?|params?)
`;

/** Models that read text and sort or label it. Some rules hold for them too; knowledge never goes into one. */
export const textModels = `
encoders?
(roberta|distilroberta|distilbert|deberta|albert|electra|finbert|biobert|clinicalbert|scibert|camembert|modernbert|legal bert|codebert|xlm r|xlm roberta|minilm|setfit)
bert
legalbert
patentbert
pubmedbert
gbert
gottbert
robbert
herbert
bertje
phobert
classifiers?
taggers?
ner models?
`;

/** Models that neither write nor label text: search, speech, vision, numbers. */
export const otherModels = `
embeddings?
embedding models?
embedders?
sentence transformers?
bi encoders?
cross encoders?
re ?rankers?
rerank* models?
colbert
splade
e5
bge
whisper*
wav2vec\\d?
asr
tts
stt
speech (model|recogn|to text|synthesis)*
speech recogni*
text to speech
voice clon*
diari[sz]*
vision (model|transformer)s?
image (model|classif|generat|recogn)*
computer vision
object detect*
cnns?
resnet\\w{0,4}
efficientnet\\w{0,4}
mobilenet\\w{0,4}
yolo\\w{0,4}
vit
clip
unet
sam
stable diffusion
diffusion models?
sdxl
flux
dreambooth
ocr
recommend* (model|system|engine)*
recommenders?
two towers?
collaborative filtering
forecast*
time series
gradient boost*
lightgbm
xgboost
catboost
random forests?
logistic regression
(decision|boosted) trees?
svms?
anomaly detect*
autoencoders?
fraud (score|model|detect)*
scoring models?
tabular
regression models?
arima
prophet
lstms?
segmentation
valuation model*
detectors?
radiographs?
spectrogram*
`;

/** What may hold knowledge in a sentence, besides the models above. */
export const holders = `
models?
network
adapters?
q?lora
weights
parameters
checkpoint
brain
agent
helper
tutor
advisor
adviser
concierge
companion
guide
coach
expert
system
app
tool
product
desk
`;
