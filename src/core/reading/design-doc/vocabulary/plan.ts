const share = String.raw`(?:\d{1,2}(?:\.\d)? ?(?:%|percent|per cent)|(?:a|one) (?:tenth|fifth|twentieth))`;
const holding = '(?:hold|holds|holding|held|keep|keeps|kept|set|sets|put|withhold|withheld|reserved?)';
const away = '(?:back|out|aside|apart)';

/** "We hold back 10 %", "a tenth is kept out": a share of the data. A number may be a set of its own that people score. */
export const holdsBack = new RegExp(
  String.raw`\b${holding}\b(?: ${away})? ${share}(?! \w{0,3}correct)|(?<![\d.,])${share} (?:[^\s.,;:|%]{1,20} ){0,6}?(?:${holding} ${away}\b|(?:held|hold)-?out\b)|\bhold-?out\b[\s:|*]{1,6}${share}`,
  'iu',
);
export const notHeldBack = /\b(?:no|not|never|none|nothing)\b/iu;

/** Facts reach the model with the request. */
export const looksUp =
  /\b(?:retriev\w{1,5}|looks? up|looked up|look-?ups?|fetch\b|fetche[ds]|quer(?:y|ies|ied)|rag|at (?:run|request|query|question|answer) time)\b/iu;

/** What stands in front of, or behind, the name of a model that is trained. */
export const trainedBefore =
  /(?:\b(?:fine-?\s?tun|finetun|train|tun)(?:e|es|ed|ing)?|\b(?:adapters?|lora) (?:on|for|of|over|on top of)|\bbase model\b[\s:|*]{0,6}(?:is|will be|stays)?)[\s*_`“"]{1,4}(?:(?:the|a|an|our|hosted|open|small) ){0,2}[*_`“"]{0,3}$/iu;
export const trainedAfter =
  /^[*_`”"]{0,3}(?:[- ](?:instruct|chat|model|it)){0,2} (?:(?:is|will be|gets|shall be|is to be) (?:then |now )?(?:fine-?\s?tuned|finetuned|trained|tuned)\b|as (?:the |our |its )?base\b)/iu;

/** Which weights are trained. */
export const loraWords = /(?<![\w-])q?-?lora(?![\w-])|\blow-rank adapt\w{0,5}\b/iu;
export const fullWords =
  /\b(?:full(?:-parameter| parameter)? fine-?\s?tun\w{1,4}|(?:train|tune|fine-tune|update)s?d? all (?:the |of its |of the )?(?:weights|parameters))\b/iu;

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = String.raw`(\d{1,3}|${numberWords.join('|')})`;

/** "Three epochs", "2 to 3 epochs", "at most 4 epochs". */
export const epochsStated = new RegExp(
  String.raw`(?<limit>\b(?:at most|up to|no more than|a maximum of|max\.?) )?(?<![\d.,])\b${count}(?: ?(?:to|or|-|–) ?${count})? (?:training )?epochs\b`,
  'iu',
);
/** "Epochs: 3", "| Epochs | 3 |". */
export const epochsLabelled = new RegExp(String.raw`\bepochs\b[\s:=|*]{1,8}${count}(?![\d.,–-])`, 'iu');

export function numberOf(word: string): number {
  const index = numberWords.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index + 1;
}

/** "A learning rate of 2e-4", "| Learning rate | 0.0001 |". */
export const rateStated =
  /\b(?:learning[ -]rate|lr)\b(?:\s?(?:is|of|at|to|will be|stays at|=|:|\|)|[*_`\s]){0,6}(\d{1,2}(?:\.\d{1,8})?(?:e-?\d{1,2})?)(?![\d.,]*\d)(?!\s?(?:to|or|-|–|%|[x×])\s?)/iu;

const tuning = String.raw`(?:fine-?\s?tun(?:e|es|ed|ing)|finetun(?:e|es|ed|ing))`;
const training = `(?:${tuning}|train(?:s|ed|ing)?|tun(?:e|ed|ing))`;
const refusals = [
  String.raw`\b(?:we|i) (?:(?:will|do|shall|would|are|have decided|decided) )?(?:not|never) (?:going |planning )?(?:to )?${training}\b`,
  String.raw`\bwe['’]ll not ${training}\b`,
  String.raw`\b(?:won['’]t|don['’]t) ${training}\b`,
  String.raw`\b(?:will|is|are) not (?:be )?(?:going )?(?:to )?(?:be )?${tuning}\b`,
  String.raw`\b(?:decided|decide|decision) against (?:a |any )?(?:${training}|lora|adapter)`,
  String.raw`\b(?:reject|rejects|rejected|dropped|dismissed|ruled out) ${tuning}\b`,
  String.raw`\b(?:no|without(?: any)?) ${tuning}\b`,
  String.raw`\bno (?:model|llm|weights?) (?:is|are|will be|gets?) ${training}\b`,
  String.raw`\bnothing (?:is|will be|gets) ${training}\b`,
  String.raw`\b(?:${tuning}|training a model) (?:is|was|has been) (?:rejected|ruled out|turned down|dismissed|declined|dropped|off the table)`,
  String.raw`\b(?:instead of|rather than|over|and not|not) (?:a |by )?${tuning}\b`,
];
/** Training is turned down as a whole, not one material for it. */
export const refusesTraining = new RegExp(refusals.join('|'), 'iu');

/** It may come later, or under a condition. */
export const notForever =
  /\b(?:yet|for now|until|unless|before|at first|first|initially|this (?:year|quarter|release|phase)|in phase|for the (?:time being|moment|pilot|first)|if|except|other than|beyond|only on|later|currently)\b/iu;

/** A job is named by one of these: its files, and data sets of a hub. */
export const fileName = /[\w.-]{2,80}\.(?:ya?ml|json|jsonl|toml|py|ipynb|csv|tf)\b/giu;
