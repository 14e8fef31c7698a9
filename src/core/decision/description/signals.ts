import { behaviorSignals } from './behaviorSignals';
import { factsSignals } from './factsSignals';
import { type Signal, signal } from './signal';

export const signals: readonly Signal[] = [
  ...factsSignals,
  ...behaviorSignals,
  signal('enough')(
    2,
    String.raw`already (at |over |above )?\d{2,3}(?= ?%| percent)`,
    'already _2 (reach|reaches|meets?|works?|good|fine|enough|sufficient|suffices?|satisf~|achieves?|performs?|does)',
    '(good|accurate|reliable) enough',
    'works? (well|fine)( enough)?( with| without| out of the box)?',
    'out of the box',
    'any (good|decent|general|modern|capable) model',
    '(prompt|prompting|zero-shot|few-shot) _3 (suffices?|is enough|is sufficient|does the job)',
    'satisf(y|ies|ied) the (need|requirement)s?',
    '(quality|accuracy|results?|output|outputs) (is|are) (already )?(good|fine|sufficient|acceptable|high enough)',
  ),
  signal('general')(
    2,
    'no (special|domain|specialist) (knowledge|expertise)',
    'general _1 (knowledge|tasks?|purpose|questions?|subjects?|topics?)(?! (about|on|regarding) (our|its|the|their))',
  ),
  signal('untried')(
    2,
    'nothing _3 (tried|tested|measured|built)',
    "(not|never|n['’]t)( been)? (yet )?(tried|tested|measured|evaluated|attempted)",
    'untested',
    'no (prompt|baseline|prompting) _3 (tried|tested|measured|exists?)',
    'proofs? of concept',
    'prototypes?',
    'prototyping',
    'hackathon',
    'mvp',
    'pilot idea',
    'first experiment',
    'one-off',
    'ad hoc',
    'a (handful|few) (of )?(requests|times|users)',
    'low[- ]volume',
    'exploring',
    'brainstorm~',
    'requirements? _3 (change|changing|unclear|evolving)',
    'task (definition )?(is )?still (changing|evolving)',
  ),
];
