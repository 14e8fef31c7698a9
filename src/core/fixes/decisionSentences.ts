import type { NounPhrase } from './nounPhrase';

/** What a decision for weights is rewritten to. */
export type Rewriting = 'hybrid' | 'retrieval' | 'retrieval-with-rights';

/** How the author says it: "we do", "do", a cell of a table, "it is done". */
export type Voice = 'we' | 'order' | 'cell' | 'passive';

/** What is kept of the author's sentence. */
export interface DecisionParts {
  readonly subject: NounPhrase;
  readonly model: string;
  readonly train: 'fine-tune' | 'train';
  readonly isFuture: boolean;
  /** "so that answers reflect current coverage", with a blank in front; empty where there is none to keep. */
  readonly purpose: string;
}

type Sentence = (parts: DecisionParts) => string;

const we = ({ isFuture }: DecisionParts): string => (isFuture ? 'We will' : 'We');
const be = ({ subject, isFuture }: DecisionParts): string =>
  isFuture ? 'will be' : subject.isPlural ? 'are' : 'is';
const trained = ({ train }: DecisionParts): string => (train === 'train' ? 'trained' : 'fine-tuned');
const isTrained = (parts: DecisionParts): string => `${parts.isFuture ? 'will be' : 'is'} ${trained(parts)}`;

const onlyBehavior = 'only for stable behavior';
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const retrieval = (how: string): Readonly<Record<Voice, Sentence>> => {
  const rest = ({ model, purpose }: DecisionParts) => `${how} and pass what is found to ${model}${purpose}`;
  return {
    we: parts => `${we(parts)} retrieve ${parts.subject.words} at request time${rest(parts)}`,
    order: parts => `Retrieve ${parts.subject.words} at request time${rest(parts)}`,
    cell: ({ model }) => `retrieved at request time${how} and passed to ${model}`,
    passive: parts =>
      `${parts.subject.words} ${be(parts)} retrieved at request time${how} and passed to ${parts.model}${parts.purpose}`,
  };
};

/**
 * Two statements in one sentence. Where the first one is a list they become two sentences: between the commas a reader would lose
 * what happens to each of its parts.
 */
const joined =
  (facts: Sentence, behavior: Sentence, again: Sentence = behavior): Sentence =>
  parts => {
    if (parts.subject.words.includes(',')) return `${facts(parts)}. ${capital(again(parts))}`;
    const comma = parts.purpose === '' && behavior !== again ? '' : ',';
    return `${facts(parts)}${comma} and ${behavior(parts)}`;
  };

const tune: Sentence = ({ train, model }) => `${train} ${model} ${onlyBehavior}`;

const hybrid: Readonly<Record<Voice, Sentence>> = {
  we: joined(
    parts => `${we(parts)} retrieve ${parts.subject.words} at request time${parts.purpose}`,
    tune,
    parts => `${we(parts)} ${tune(parts)}`,
  ),
  order: joined(
    ({ subject, purpose }) => `Retrieve ${subject.words} at request time${purpose}`,
    tune,
    parts => tune(parts),
  ),
  cell: parts => `retrieved at request time; ${parts.model} ${trained(parts)} ${onlyBehavior}`,
  passive: joined(
    parts => `${parts.subject.words} ${be(parts)} retrieved at request time${parts.purpose}`,
    parts => `${parts.model} ${isTrained(parts)} ${onlyBehavior}`,
  ),
};

/** Every sentence that a decision can become, without full stop. */
export const sentences: Readonly<Record<Rewriting, Readonly<Record<Voice, Sentence>>>> = {
  hybrid,
  retrieval: retrieval(''),
  'retrieval-with-rights': retrieval(' with the access rights of the person who asks'),
};
