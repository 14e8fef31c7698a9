import type { Claim, Subject } from '../facts/claim';
import type { DatasetSubject } from '../facts/trainingConfig';
import type { VolatileRows } from '../facts/trainingData';
import { rewriting } from '../fixes/rewriting';
import type { CatalogueEntry } from '../knowledge/catalogue';
import { changes, phraseFor } from '../knowledge/volatility';
import { wordsOf } from '../knowledge/words';
import { type Phrase, type PhraseArguments, phrase } from '../text/say';
import { contradictionIn } from './decision-contradicts-facts';
import { placeOf, reaches, rowsOf } from './rowShares';
import { defineRule } from './rule';

/** Fine-tuning changes how a model behaves; what it knows should come from retrieval, where it can be updated and cited. */
export const volatileKnowledge = defineRule({
  id: 'volatile-knowledge',
  summary: 'Keep knowledge that changes in retrieval, not in model weights.',
  severity: 'warning',
  messages: {
    decidesForWeights:
      'This puts “{subject}” into model weights, and it {cadence} ({source}). Retrieve it at request time and train only stable behavior.',
    decidesUnnamed:
      'This puts knowledge that changes into model weights. Retrieve it at request time and train only stable behavior.',
    trainsOnData:
      'This job trains on “{subject}”, knowledge that {cadence} ({source}). Retrieve it at request time and train only stable behavior.',
    teachesSubject:
      '{rows} teach facts that change, most of them about “{subject}”, which {cadence} ({source}), for example “{words}”. Retrieve them at request time and train only stable behavior.',
    fileTeaches:
      'These rows are called “{subject}”, which {cadence} ({source}); {rows} teach facts that change, for example “{words}”. Retrieve them at request time and train only stable behavior.',
    teachesFacts:
      '{rows} teach facts that change, for example “{words}”. Retrieve them at request time and train only stable behavior.',
  },

  *inDesignDoc(document) {
    const { certainClaims } = document;
    if (certainClaims.length === 0 || contradictionIn(document) !== null) return;
    for (const claim of oncePerSubject(certainClaims)) {
      const { subject, range, evidence } = claim;
      if (subject === null) yield { says: 'decidesUnnamed', range };
      if (subject?.volatility == null || !changes(subject.volatility)) continue;
      yield {
        says: 'decidesForWeights',
        with: {
          subject: subject.text,
          cadence: phraseFor(subject.volatility),
          source: sourceOfCadence(subject),
        },
        range,
        evidence: subject.cadence === null ? evidence : [...evidence, subject.cadence],
        related:
          subject.cadence === null
            ? []
            : [{ range: subject.cadence.range, note: phrase('How often it changes.') }],
      };
    }
  },

  *fixesInDesignDoc({ range }, document) {
    const certain = document.facts.certainClaims;
    const found = certain.find(claim => claim.range.start === range.start);
    if (found === undefined) return;
    const others = certain.filter(claim => claim !== found && nameOf(claim) === nameOf(found));
    const same = [found, ...others];
    yield* rewriting('Rewrite as hybrid: retrieve the facts, train only behavior', document, same, 'hybrid');
    yield* rewriting('Rewrite as retrieval', document, same, 'retrieval');
  },

  *inTrainingConfig({ datasets }) {
    for (const { range, subject } of datasets) {
      if (subject === null || !changes(subject.entry.volatility)) continue;
      yield {
        says: 'trainsOnData',
        with: about(subject),
        range,
        evidence: [{ text: subject.text, range: subject.range }],
        related: namedElsewhere(range, subject),
      };
    }
  },

  *inTrainingData(data, { thresholds }) {
    const { volatile, named } = data;
    const subject = subjectOfMost(volatile);
    const ofFile = named && changes(named.entry.volatility) && volatile.rows > 0 ? named : null;
    if (!reaches(volatile, data, thresholds.volatileShare) && ofFile === null) return;
    const words = volatile.examples[0]?.text ?? phrase('a dated fact');
    const said = { rows: rowsOf(volatile, data), words };
    const [says, more] = subject
      ? (['teachesSubject', about(subject)] as const)
      : ofFile
        ? (['fileTeaches', about(ofFile)] as const)
        : (['teachesFacts', {}] as const);
    yield {
      says,
      with: { ...said, ...more },
      range: placeOf(volatile, data),
      evidence: volatile.examples,
    };
  },
});

/** The subject, where more than half of the rows are about it. */
const subjectOfMost = ({ rows, subject }: VolatileRows): VolatileRows['subject'] =>
  subject === null || subject.rows * 2 <= rows ? null : subject;

/** A subject with how often it changes, and who says so. */
const about = ({ text, entry }: Pick<DatasetSubject, 'text' | 'entry'>): PhraseArguments => ({
  subject: text,
  cadence: phraseFor(entry.volatility),
  source: published(entry),
});

/** A document says a decision more than once; it is reported where it is said most surely, the first of equals. */
function oncePerSubject(claims: readonly Claim[]): Claim[] {
  const surest = new Map<string, Claim>();
  for (const claim of claims) {
    const name = nameOf(claim);
    if (claim.likelihood > (surest.get(name)?.likelihood ?? 0)) surest.set(name, claim);
  }
  return [...surest.values()];
}

/** "The drug formulary" and "formularies" are one subject: one catalogue entry, or one last word. */
const nameOf = ({ subject }: Claim): string =>
  subject?.entry?.id ?? wordsOf(subject?.text ?? '').at(-1)?.folded ?? '';

const sourceOfCadence = ({ cadence, entry }: Subject): Phrase => {
  if (cadence !== null)
    return phrase('this document says “{words}”', { words: cadence.text.replace(/\s+/g, ' ') });
  return entry === null ? phrase('by its nature') : published(entry);
};

/** Who says so: the publisher and what was read of it, or plainly that it is general knowledge. */
function published({ publisher, source, verified }: CatalogueEntry): Phrase {
  if (source !== null) return phrase('source: {title}', { title: source.title });
  const isTypical = verified === 'known';
  if (publisher === null) return isTypical ? phrase('typical cadence') : phrase('cadence');
  return isTypical
    ? phrase('typical cadence, published by {publisher}', { publisher })
    : phrase('cadence, published by {publisher}', { publisher });
}

const namedElsewhere = (range: { start: number; end: number }, subject: DatasetSubject) =>
  subject.range.start >= range.start && subject.range.end <= range.end
    ? []
    : [{ range: subject.range, note: phrase('Here the data set is described.') }];
