import type { Dataset, TrainingConfig } from '../facts/trainingConfig';
import type { Fix } from '../findings/finding';
import { replacing, unsafe } from '../fixes/fix';
import type { Thresholds } from '../settings/settings';
import { phrase } from '../text/say';
import type { TextRange } from '../text/textRange';
import { defineRule } from './rule';

/** Without data that were held back nobody can tell whether training helped, or only memorized. */
export const noHoldoutEvaluation = defineRule({
  id: 'no-holdout-evaluation',
  summary: 'Hold back part of the data for evaluation.',
  severity: 'warning',
  messages: {
    nobodyMeasures:
      'Nothing is held back here to measure the trained model before use. Keep a tenth of the examples, at least 100, out of training and score both the old and the new model on them.',
    switchedOff:
      'Evaluation is switched off here, so nobody will see whether this job learns or memorizes. Hold back about 5 % of the data and evaluate on it.',
    nothingHeldBack:
      'Nothing is held back: this tool evaluates only when told to. Hold back about 5 % of the data and evaluate on it.',
  },

  *inDesignDoc({ evidence }) {
    for (const { about, text, range } of evidence) {
      if (about === 'evaluation-missing')
        yield { says: 'nobodyMeasures', range, evidence: [{ text, range }] };
    }
  },

  fixesInDesignDoc: ({ range }, document) =>
    unsafe('Hold examples out and plan the evaluation', replacing(document, [range], evaluationPlan)),

  *inTrainingConfig(config, { thresholds }) {
    const { evaluation, defaults, complete, datasets, baseModel } = config;
    if (evaluation?.value === false) {
      yield { says: 'switchedOff', range: placeOf(evaluation.key, evaluation.range), fixes: fixesOf(config) };
      return;
    }
    const place = datasets[0] ?? baseModel;
    if (evaluation !== null || defaults.evaluation !== false || !complete || !place) return;
    yield {
      says: 'nothingHeldBack',
      range: place.range,
      severity: isRisky(config, thresholds) ? 'warning' : 'information',
      fixes: fixesOf(config),
    };
  },
});

const evaluationPlan =
  'A tenth of the examples, at least 100, is held out of training, and both the old and the new model are scored on it before use';

/** Usual in published examples: from 0.01 in H2O LLM Studio to 0.1 in axolotl and LLaMA-Factory. */
const usualShare = '0.05';

const titles = {
  share: phrase('Hold back 5 % of the data'),
  step: phrase('Switch on the evaluation step'),
} as const;

/** The edits that the tool is known to need; else only where a zero is what switches it off is one edit surely enough. */
function fixesOf({ evaluation, heldBack, remedy }: TrainingConfig): Fix[] {
  if (remedy !== null) {
    // What only adds lines takes nothing back that the author decided.
    const safe = remedy.edits.every(({ range }) => range.start === range.end);
    return [{ title: titles[remedy.kind], safe, edits: remedy.edits }];
  }
  if (heldBack?.value !== 0 || heldBack.range.start !== evaluation?.range.start) return [];
  const edits = [{ range: heldBack.range, newText: usualShare }];
  return [{ title: titles.share, safe: false, edits }];
}

/** Most published examples hold nothing back; it matters where memorizing is likely or does harm. */
const isRisky = ({ datasets, epochs, examples }: TrainingConfig, thresholds: Thresholds): boolean =>
  datasets.some(({ subject }: Dataset) => subject !== null) ||
  (epochs !== null && epochs.value > thresholds.epochs) ||
  (examples !== null && examples.value < thresholds.examplesInProject);

/** The key and its value. */
const placeOf = (key: TextRange | null, value: TextRange): TextRange =>
  key === null || value.end <= value.start ? (key ?? value) : { start: key.start, end: value.end };
