import type * as vscode from 'vscode';
import type { CheckResult, TextRange } from '../../core';
import type { DocumentReading, Place } from '../../panel/protocol';
import { loadCore } from '../core';

/** What the panel shows of a document: the answers it gives, each with its words, and what it decides itself. */
export async function readForPanel(
  document: vscode.TextDocument,
  result: CheckResult | undefined,
): Promise<DocumentReading> {
  const { fromDescription } = await loadCore();
  const placeOf = placesIn(document);
  const { answers, read } = fromDescription(document.getText());
  return {
    name: document.uri.path.split('/').at(-1) ?? document.uri.path,
    answers,
    read: Object.fromEntries(
      read.flatMap(({ field, evidence: [first] }) =>
        first === undefined ? [] : [[field, placeOf(first.range)]],
      ),
    ),
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
