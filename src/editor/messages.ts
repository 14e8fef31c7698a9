import * as vscode from 'vscode';
import type { Finding } from '../core';

/** A finding's sentence in the editor's language. */
export const messageOf = ({ template, arguments: values }: Finding): string =>
  vscode.l10n.t(template, { ...values });
