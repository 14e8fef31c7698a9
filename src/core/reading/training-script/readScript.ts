import type { TrainingConfig } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading, refused, type Stop } from '../reading';
import { readFacts } from '../training-config/readFacts';
import { Interpreter } from './interpreter';
import { withoutMagics } from './magics';
import { recogniseScript } from './recogniseScript';
import { type Piece, parsePython } from './syntax';

/** Code above this many UTF-16 units is not parsed; this many take about a second. */
const largestScript = 500_000;

/** A word that every job has. One linear scan decides about most scripts without parsing them. */
const telltale =
  /(?:SFT|DPO|ORPO|KTO|CPO|GRPO|PPO|RLOO|Reward|\b)Trainer\b|(?:SFT|DPO|ORPO|KTO|GRPO|CPO|Reward)Config\b|get_peft_model|FastLanguageModel|FastModel|fine_tuning|[Ff]inetune|\bsft\.train|\.tune\(|tune_model|create_model_customization_job|SupervisedFineTuningJob|sagemaker|xtuner|supervisedTuningSpec|\bdo_train\b|micro_batch_size|LudwigModel|training_file/;

/** Whether the text could start a job: worth parsing. */
export const startsJob = (text: string): boolean => telltale.test(text);

/** A Python script, or a cell of a notebook that the editor shows as a text of its own. */
export const readScript = (source: SourceText, catalogue: Catalogue): Reading =>
  readPieces(source, [{ code: withoutMagics(source.text), offset: 0 }], catalogue);

/** A script in pieces that are parsed one by one, so that what one lacks does not hide the next. */
export function readPieces(source: SourceText, pieces: readonly Piece[], catalogue: Catalogue): Reading {
  if (!startsJob(source.text)) return notOurs('The script calls nothing that fine-tunes a language model.');
  if (source.text.length > largestScript) {
    return refused('The script is larger than half a million characters, so it is not read.');
  }
  const script = new Interpreter();
  const stopped = interpret(script, pieces);
  const found = recogniseScript(script);
  if (found.job === null) return notOurs(found.reason, stopped);
  const { reason } = found;
  const facts = readFacts(found.job, found.dialect, source.text, catalogue);
  if (saysNothing(facts) && !(found.part && facts.adapter)) {
    return notOurs(`${reason} But it names neither model nor data nor figures.`, stopped);
  }
  const complete = facts.complete && found.part !== true;
  return { kind: 'training-config', reason, refused: false, facts: { ...facts, complete }, stopped };
}

function interpret(script: Interpreter, pieces: readonly Piece[]): Stop | null {
  let stopped: Stop | null = null;
  for (const piece of pieces) {
    const parsed = parsePython(piece);
    if (parsed === null) {
      stopped ??= { offset: piece.offset, reason: 'The code is nested too deeply.' };
      continue;
    }
    if (parsed.damagedAt !== null) {
      stopped ??= {
        offset: parsed.damagedAt,
        reason: 'The Python is damaged here; what follows was read as far as possible.',
      };
    }
    script.read(parsed.root);
  }
  script.finish();
  return stopped;
}

/** A library that trains whatever it is given states nothing of its own. */
const saysNothing = ({ baseModel, datasets, learningRate, epochs, steps }: TrainingConfig): boolean =>
  datasets.length === 0 && [baseModel, learningRate, epochs, steps].every(setting => setting === null);
