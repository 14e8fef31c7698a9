import * as vscode from 'vscode';
import type { CheckResult, TextRange } from '../../core';
import type { DocumentReading, Place } from '../../panel/protocol';
import { loadCore } from '../core';

/** What the panel shows of a document: the answers it gives, each with its words, and what it decides itself. */
export async function readForPanel(
  document: vscode.TextDocument,
  result: CheckResult | undefined,
): Promise<DocumentReading> {
  const { answerInWords, fromDescription, plannedMitigations } = await loadCore();
  const placeOf = placesIn(document);
  const text = document.getText();
  const { answers, read } = fromDescription(text);
  const planned = Object.entries(plannedMitigations(text));
  return {
    name: vscode.workspace.asRelativePath(document.uri),
    answers,
    read: Object.fromEntries(
      read.map(({ field, value, approximate, evidence }) => {
        const plainest = evidence.reduce((one, other) => (other.text.length > one.text.length ? other : one));
        const readAs = approximate ? answerInWords(field, value) : null;
        return [field, { ...placeOf(plainest.range), words: clauseAround(text, plainest.range), readAs }];
      }),
    ),
    planned: Object.fromEntries(planned.map(([risk, { range }]) => [risk, placeOf(range)])),
    decides: decisionIn(result, placeOf),
  };
}

/** The first approach that the document commits to. */
function decisionIn(
  result: CheckResult | undefined,
  placeOf: (range: TextRange) => Place,
): DocumentReading['decides'] {
  if (result?.facts?.kind !== 'design-doc') return null;
  const chosen = result.facts.claims.find(({ stance }) => stance === 'chosen');
  return chosen === undefined ? null : { approach: chosen.approach, place: placeOf(chosen.range) };
}

const longest = 120;

/** How far a quotation goes beyond the words that decided, at most, in UTF-16 units. */
const beside = 50;

/** The words that decided an answer, with what stands beside them in the same clause. */
function clauseAround(text: string, { start, end }: TextRange): string {
  const clauseEnd = /[.,;:!?()|](?=\s|$)|\n\s{0,8}\n/u;
  const before =
    text
      .slice(Math.max(0, start - beside), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + beside).split(clauseEnd)[0] ?? '';
  const isCutBefore = before.length === beside;
  const isCutAfter = after.length === beside;
  return [
    isCutBefore ? before.replace(/^\S*\s/, '…') : before,
    text.slice(start, end),
    isCutAfter ? after.replace(/\s\S*$/, '…') : after,
  ]
    .join('')
    .replace(/[\s*#>-]+/g, ' ')
    .trim();
}

const placesIn =
  (document: vscode.TextDocument) =>
  ({ start, end }: TextRange): Place => {
    const text = document.getText().slice(start, end).replace(/\s+/g, ' ');
    return {
      words: text.length > longest ? `${text.slice(0, longest)}…` : text,
      line: document.positionAt(start).line + 1,
      start,
      end,
    };
  };
