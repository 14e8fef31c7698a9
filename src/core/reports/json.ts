import type { Finding, RelatedPlace } from '../findings/finding';
import { Lines } from '../text/lines';
import { inEnglish, say } from '../text/say';
import { type CheckedFile, type CheckReport, countAccepted, countFindings } from './checkReport';

/** For programs: the public contract, format version 1. Lines and columns count from 1, offsets from 0, all in UTF-16 units. */
export const jsonReport = (report: CheckReport): string =>
  `${JSON.stringify(
    {
      formatVersion: 1,
      tool: { name: 'fineline', version: report.version },
      files: inEnglish(() => report.files.map(file => fileForPrograms(file, linesIn(report)))),
      skipped: report.skipped,
      summary: {
        files: report.files.length,
        findings: countFindings(report),
        ...acceptedOf(countAccepted(report)),
      },
    },
    null,
    2,
  )}\n`;

type LinesOf = (path: string) => Lines | undefined;

/** The lines of a file that is in the report with its text. */
const linesIn =
  ({ files }: CheckReport): LinesOf =>
  path => {
    const text = files.find(file => file.path === path)?.text;
    return text ? new Lines(text) : undefined;
  };

/** One checked file of the contract. */
export function fileForPrograms(
  { path, kind, text, findings, accepted }: CheckedFile,
  linesElsewhere: LinesOf = () => undefined,
) {
  const lines = new Lines(text);
  const linesOf: LinesOf = other => (other === path ? lines : linesElsewhere(other));
  const shown = findings.map(finding => findingOf(finding, path, lines, linesOf));
  return { path, kind, findings: shown, ...acceptedOf(accepted.length) };
}

/** Said only where a baseline accepts something. */
const acceptedOf = (accepted: number) => (accepted > 0 ? { accepted } : {});

const findingOf = (
  { ruleId, severity, message, range, evidence, related, fixes }: Finding,
  path: string,
  lines: Lines,
  linesOf: LinesOf,
) => ({
  ruleId,
  severity,
  message,
  range: lines.rangeAt(range),
  evidence: evidence.map(each => ({ text: each.text, line: lines.lineAt(each.range.start) })),
  related: related.map(place => relatedOf(place, path, linesOf)),
  fixes: fixes.map(({ title, safe }) => ({ title: say(title), safe })),
});

/** A place in another file has only its offsets where that file's text is not at hand. */
const relatedOf = ({ path, range, note }: RelatedPlace, ownPath: string, linesOf: LinesOf) => ({
  path: path ?? ownPath,
  range: linesOf(path ?? ownPath)?.rangeAt(range) ?? range,
  note: say(note),
});
