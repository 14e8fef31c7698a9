import * as vscode from 'vscode';
import type { Finding, RelatedPlace } from '../core';
import { loadCore, say } from './core';
import type { Shown } from './findingDiagnostic';
import { fileOf } from './notebookFiles';
import { rangeAt } from './textRanges';
import type { WorkspaceTexts } from './trainingData/workspaceTexts';

export const isElsewhere = ({ path }: RelatedPlace): boolean => path !== undefined;

export const relatedPlace = (
  uri: vscode.Uri,
  range: vscode.Range,
  { note }: RelatedPlace,
): vscode.DiagnosticRelatedInformation =>
  new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), say(note));

/** Every place that belongs to a finding, also those in other files, whose text tells the lines. What cannot be read is left out. */
export async function relatedPlaces(
  { uri: own, rangeOf }: Pick<Shown, 'uri' | 'rangeOf'>,
  { related }: Finding,
  texts: WorkspaceTexts,
): Promise<vscode.DiagnosticRelatedInformation[]> {
  const places = await Promise.all(
    related.map(async place => {
      if (place.path === undefined) return relatedPlace(own, rangeOf(place.range), place);
      const uri = beside(own, place.path);
      const range = await rangeElsewhere(uri, place, texts);
      return range && relatedPlace(uri, range, place);
    }),
  );
  return places.filter(place => place !== undefined);
}

/** A path as the core gives it: from the root of the same file system, or from the folder of the document. */
function beside(document: vscode.Uri, path: string): vscode.Uri {
  const file = fileOf(document);
  return path.startsWith('/') ? file.with({ path }) : vscode.Uri.joinPath(file, '..', path);
}

async function rangeElsewhere(
  uri: vscode.Uri,
  { range }: RelatedPlace,
  texts: WorkspaceTexts,
): Promise<vscode.Range | undefined> {
  const text = await texts.read(uri);
  if (text === null) return undefined;
  const { Lines } = await loadCore();
  return rangeAt(new Lines(text))(range);
}
