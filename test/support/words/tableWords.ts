import { questions, rules } from '../../../src/core';
import { behaviourPlacements, factsPlacements, type Placement } from '../../../src/core/decision/assessment';
import { behaviourFactors } from '../../../src/core/decision/behaviourFactors';
import { costStructure } from '../../../src/core/decision/cost/costModels';
import type { Consideration } from '../../../src/core/decision/factor';
import { factsFactors } from '../../../src/core/decision/factsFactors';
import { defaultFigures } from '../../../src/core/decision/figures';
import { frameworkRisks } from '../../../src/core/decision/frameworkRisks';
import { furtherRisks } from '../../../src/core/decision/furtherRisks';
import { gates } from '../../../src/core/decision/gates';
import { approachNames, readingNames } from '../../../src/core/decision/names';
import { behaviorAdvice, factsAdvice } from '../../../src/core/decision/recommendation';
import { levels } from '../../../src/core/decision/risks';
import { stepsOf } from '../../../src/core/decision/steps';
import { claimTitles } from '../../../src/core/explain/explainClaim';
import { settingWords } from '../../../src/core/explain/settingWords';
import { withdrawnServices } from '../../../src/core/knowledge/tuningServices';
import { cadences } from '../../../src/core/knowledge/volatility';
import { identifiers } from '../../../src/core/reading/training-data/figures/identifiers';
import { speakWith, type Words } from '../../../src/core/text/say';
import { driverNames, kindNames } from '../../../src/panel/view/cost/growthPicture';
import {
  behaviorNames,
  confidenceNames,
  factsNames,
  approachNames as panelNames,
  placementNames,
} from '../../../src/panel/view/words';

const { values } = Object;

const templateOf = (words: Words): string => (typeof words === 'string' ? words : words.template);

/** Every English text that stands in a table, which is said where it is put into a result. */
export const wordsInTables = (): string[] => [
  ...rules.flatMap(({ summary, messages }) => [summary, ...values(messages)]),
  ...values(settingWords).flatMap(({ title, means, published, risk }) =>
    [title, ...values(means), published, risk].filter(each => each !== undefined),
  ),
  ...values(claimTitles),
  ...values(cadences),
  ...withdrawnServices.map(({ announced }) => announced),
  ...identifiers.map(({ name }) => name),
  ...['email address', 'telephone number'],
  ...questions.flatMap(wordsOfQuestion),
  ...[...gates, ...factsFactors, ...behaviourFactors].flatMap(wordsOfConsideration),
  ...[...factsFactors, ...behaviourFactors].map(({ weightFrom }) => weightFrom),
  ...['twice a year', 'quarterly', 'monthly', 'weekly', 'daily'],
  ...[...frameworkRisks, ...furtherRisks].flatMap(risk => [
    ...[risk.name, risk.description, risk.detection, ...risk.mitigations],
    ...risk.hints.map(({ because }) => because),
    ...placements.map(placement => risk.applies(placement)),
  ]),
  ...levels,
  ...wordsOfSteps(),
  ...wordsOfCost(),
  ...values(approachNames),
  ...values(readingNames).filter(name => name !== null),
  ...values(driverNames),
  ...values(kindNames),
  ...values(factsAdvice),
  ...values(behaviorAdvice),
  ...wordsOfPanel(),
];

const placements: readonly Placement[] = factsPlacements.flatMap(facts =>
  behaviourPlacements.map(behaviour => ({ facts, behaviour })),
);

function wordsOfQuestion({ text, help, control }: (typeof questions)[number]): string[] {
  switch (control.kind) {
    case 'choice':
      return [text, help, ...control.choices.map(({ label }) => label)];
    case 'number':
      return [text, help, control.unit, ...control.presets.map(({ label }) => label)];
    default:
      return [text, help];
  }
}

const wordsOfConsideration = ({ text, contested }: Consideration): string[] => [
  templateOf(text({}, defaultFigures)),
  templateOf(text({ classes: 2 }, defaultFigures)),
  ...(contested === undefined ? [] : [contested.otherSide]),
];

/** What the path says over every answer that it asks about, heard by a translator that only listens. */
function wordsOfSteps(): string[] {
  const heard: string[] = [];
  const listen = (english: string) => {
    heard.push(english);
    return english;
  };
  speakWith({ language: 'en-US', translate: listen });
  for (const placement of placements) {
    for (const yes of [true, false]) {
      for (const promptComplianceRate of [null, 0.5]) {
        const answers = {
          promptingTried: yes,
          promptComplianceRate,
          evaluationSet: yes,
          attributionRequired: yes,
          perUserAccessControl: yes,
          dataMustBeDeletable: yes,
          wholeDocumentTask: yes,
          labelledExamples: yes ? 10_000 : null,
        };
        stepsOf(answers, placement, defaultFigures);
      }
    }
  }
  speakWith({ language: 'en-US', translate: english => english });
  return heard;
}

const wordsOfCost = (): string[] => [
  ...costStructure.variables.flatMap(({ name, unit }) => [name, unit]),
  ...costStructure.models.flatMap(({ name, components, dominant }) => [
    name,
    dominant.why,
    ...components.flatMap(each => [each.name, each.scalesWith]),
  ]),
  ...costStructure.breakEvens.flatMap(({ name, unit, reading }) => [name, unit, reading]),
  ...costStructure.notes,
];

const wordsOfPanel = (): string[] =>
  [panelNames, confidenceNames, factsNames, behaviorNames, ...values(placementNames)].flatMap(names =>
    values<string>(names),
  );
