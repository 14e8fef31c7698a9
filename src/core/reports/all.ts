import type { Reporter } from './checkReport';
import { githubReport } from './github';
import { jsonReport } from './json';
import { junitReport } from './junit';
import { markdownReport } from './markdown';
import { sarifReport } from './sarif';
import { textReport } from './text';

export const reportFormats = ['text', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
  markdown: markdownReport,
};
