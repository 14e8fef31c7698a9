import type { DesignDoc } from '../../facts/designDoc';
import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { formatOf } from '../format';
import { notOurs, type Reading } from '../reading';
import { cadencesOf } from './meaning/cadences';
import { rememberedSourcesOf } from './meaning/citations';
import { claimsOf } from './meaning/claims';
import { dutiesOf, personalMaterialsOf } from './meaning/duties';
import { exampleCountsOf } from './meaning/examples';
import { answerPathsOf, latencyRequirementsOf } from './meaning/latency';
import { practicesOf, unvouchedTextsOf } from './meaning/practice';
import { retrainingsOf } from './meaning/retraining';
import { readStatements } from './meaning/statements';
import { speaksOfLanguageModels } from './speaksOfLanguageModels';
import { readOutline } from './structure/readOutline';

/** Reads what a design document decides. A text without a tuning word is decided by one linear scan. */
export function readDesignDoc(source: SourceText, catalogue: Catalogue): Reading {
  if (!speaksOfLanguageModels(source.text)) {
    return notOurs('The text does not speak of training or tuning a language model.');
  }
  const outline = readOutline(source.text, formatOf(source) === 'plain' ? 'plain' : 'markdown');
  const reading = readStatements(outline, catalogue);
  const facts: DesignDoc = {
    kind: 'design-doc',
    claims: claimsOf(reading),
    cadences: cadencesOf(reading).map(({ volatility, text, range }) => ({ volatility, text, range })),
    requirements: [...latencyRequirementsOf(reading), ...dutiesOf(reading)].sort(
      (one, other) => one.range.start - other.range.start,
    ),
    evidence: practicesOf(reading),
    retrainings: retrainingsOf(reading),
    exampleCounts: exampleCountsOf(reading),
    unvouchedTexts: unvouchedTextsOf(reading),
    rememberedSources: rememberedSourcesOf(reading),
    personalMaterials: personalMaterialsOf(reading),
    answerPaths: answerPathsOf(reading),
  };
  return {
    kind: 'design-doc',
    reason: 'It speaks of training or tuning a language model.',
    refused: false,
    facts,
    stopped: null,
  };
}
