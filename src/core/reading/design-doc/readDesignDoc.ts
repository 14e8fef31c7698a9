import type { DesignDoc, Requirement } from '../../facts/designDoc';
import type { Catalogue } from '../../knowledge/catalogue';
import { say } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { formatOf } from '../format';
import { notOurs, type Reading } from '../reading';
import { lazily } from './lazily';
import { bareTrainingsOf } from './meaning/bareTrainings';
import { cadencesOf } from './meaning/cadences';
import { certainClaimsOf, claimsOf } from './meaning/claims';
import { dutiesOf, personalMaterialsOf } from './meaning/duties';
import { exampleCountsOf } from './meaning/examples';
import { judged } from './meaning/judged';
import { answerPathsOf, latencyRequirementsOf } from './meaning/latency';
import { mannerTrainingsOf } from './meaning/manner';
import { planOf } from './meaning/plan';
import { practicesOf } from './meaning/practice';
import { retrainingsOf } from './meaning/retrainings';
import { statedAnswersOf } from './meaning/statedAnswers';
import { type DocumentReading, readStatements } from './meaning/statements';
import { tuningsOf } from './meaning/tunings';
import { speaksOfLanguageModels } from './speaksOfLanguageModels';
import { perPiece } from './structure/perPiece';
import { readOutline } from './structure/readOutline';

/**
 * Reads what a design document decides. A text without a tuning word is decided by one linear scan. The rest is read when a
 * fact is first asked for.
 */
export function readDesignDoc(source: SourceText, catalogue: Catalogue): Reading {
  if (!speaksOfLanguageModels(source.text)) {
    return notOurs('The text does not speak of training or tuning a language model.');
  }
  return {
    kind: 'design-doc',
    reason: say('It speaks of training or tuning a language model.'),
    refused: false,
    facts: factsOf(source.text, formatOf(source) === 'plain' ? 'plain' : 'markdown', catalogue),
    stopped: null,
  };
}

function factsOf(text: string, format: 'markdown' | 'plain', catalogue: Catalogue): DesignDoc {
  const known = lazily({ reading: () => readStatements(readOutline(text, format), catalogue) });
  return lazily<DesignDoc>({
    kind: () => 'design-doc',
    sentences: () => known.reading.outline.parts.reduce((sum, { piece }) => sum + sentencesIn(piece), 0),
    claims: () => claimsOf(known.reading),
    certainClaims: () => certainClaimsOf(known.reading),
    cadences: () =>
      cadencesOf(known.reading).map(({ volatility, text, range }) => ({ volatility, text, range })),
    requirements: () => requirementsOf(known.reading),
    evidence: () => practicesOf(known.reading),
    mannerTrainings: () => mannerTrainingsOf(known.reading),
    retrainings: () => retrainingsOf(known.reading),
    exampleCounts: () => exampleCountsOf(known.reading),
    unvouchedTexts: () => judged('unvouched-text', known.reading),
    rememberedSources: () => judged('source-from-memory', known.reading),
    personalMaterials: () => personalMaterialsOf(known.reading),
    answerPaths: () => answerPathsOf(known.reading),
    bareTrainings: () => bareTrainingsOf(known.reading),
    tunings: () => tuningsOf(known.reading),
    plan: () => planOf(known.reading),
    statedAnswers: () => statedAnswersOf(known.reading),
  });
}

const sentencesIn = perPiece(
  ({ sentences }) => sentences.filter(({ block }) => block.kind !== 'heading').length,
);

const requirementsOf = (reading: DocumentReading): Requirement[] =>
  [...latencyRequirementsOf(reading), ...dutiesOf(reading)].sort(
    (one, other) => one.range.start - other.range.start,
  );
