import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answers, assess, fromDescription, parseAnswers } from '../../src/core';
import { corpusFolder } from './corpus';

interface Scenario {
  readonly id: string;
  readonly description: string;
  readonly answers: unknown;
  readonly expected: string;
  /** Other approaches that the same source accepts. */
  readonly acceptable: readonly string[];
  /** Whether another source recommends something else for a very similar case. */
  readonly contested: boolean;
  readonly note: string | null;
}

export interface Disagreement {
  readonly id: string;
  readonly contested: boolean;
  readonly expected: string;
  readonly acceptable: readonly string[];
  readonly got: string;
  /** What the engine leaves open besides. */
  readonly leftOpen: readonly string[];
  readonly note: string | null;
}

/** Shares from 0 to 1. `exact` counts only the source's own choice, `accepted` also what the source accepts. */
export interface ScenarioScore {
  readonly uncontested: { readonly cases: number; readonly exact: number; readonly accepted: number };
  readonly all: { readonly cases: number; readonly exact: number; readonly accepted: number };
  readonly disagreements: readonly Disagreement[];
}

/** Why the engine keeps to its own answer where a source decides otherwise. */
const kept: Readonly<Record<string, string>> = {
  'dev-01':
    'Its answers say that behavior fails, as those of dev-11 and dev-12 do, which are fine-tuning alone. That a prompt was tried and examples exist argues for tuning, not for an index. What makes it hybrid, the schema that retrieval supplies already, is in the description and in no answer; hybrid is left open.',
  'dev-35':
    'Its answers say that facts are missing and nothing of their size. That the documents fit the window is in the description alone, which leads to prompting. Dev-33 and dev-34 have the very same answers, and their sources retrieve; this source accepts retrieval, too.',
};

const scenarios = (): readonly Scenario[] =>
  (JSON.parse(readFileSync(join(corpusFolder, 'scenarios.json'), 'utf8')) as { scenarios: Scenario[] })
    .scenarios;

/** Published decision cases, from their answers as the collector filled them in. */
export const scoreFromAnswers = (): ScenarioScore => score(({ answers }) => throughTheDoor(answers));

/** The same cases, from nothing but their plain description. */
export const scoreFromDescriptions = (): ScenarioScore =>
  score(({ description }) => fromDescription(description).answers);

function score(answersOf: (scenario: Scenario) => Answers): ScenarioScore {
  const judged = scenarios().map(scenario => {
    const { approach, acceptable } = assess(answersOf(scenario));
    const exact = approach === scenario.expected;
    return {
      scenario,
      approach,
      leftOpen: acceptable,
      exact,
      accepted: exact || scenario.acceptable.includes(approach),
    };
  });
  const shares = (cases: typeof judged) => ({
    cases: cases.length,
    exact: cases.filter(({ exact }) => exact).length / cases.length,
    accepted: cases.filter(({ accepted }) => accepted).length / cases.length,
  });
  return {
    uncontested: shares(judged.filter(({ scenario }) => !scenario.contested)),
    all: shares(judged),
    disagreements: judged
      .filter(({ exact }) => !exact)
      .map(({ scenario, approach, leftOpen }) => ({ ...scenario, got: approach, leftOpen })),
  };
}

function throughTheDoor(input: unknown): Answers {
  const parsed = parseAnswers(input);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.answers;
}

/** Prints agreement with the published cases, and every case where the engine and its source differ. */
export function evaluateScenarios(): void {
  console.log('Published decision cases                  cases   exact  accepted    bar');
  for (const [name, { uncontested, all, disagreements }, bar] of [
    ['from answers', scoreFromAnswers(), 95],
    ['from the description alone', scoreFromDescriptions(), 80],
  ] as const) {
    console.log(`  ${`${name}, uncontested`.padEnd(38)} ${row(uncontested)} ${`≥ ${bar}`.padStart(6)}`);
    console.log(`  ${`${name}, all`.padEnd(38)} ${row(all)}`);
    for (const { id, contested, expected, acceptable, got, leftOpen, note } of disagreements) {
      const reason = name === 'from answers' ? kept[id] : undefined;
      const source = [expected, ...acceptable].join(' or ');
      console.log(
        `    ${id}: source ${source}${contested ? ' (contested)' : ''}, engine ${got}, leaves open ${leftOpen.join(', ') || 'nothing'}${note === null ? '' : `\n      ${note}`}${reason === undefined ? '' : `\n      kept: ${reason}`}`,
      );
    }
  }
}

const row = ({ cases, exact, accepted }: ScenarioScore['all']): string =>
  `${String(cases).padStart(5)} ${percent(exact)} ${percent(accepted)}`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
