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
      files: inEnglish(() => report.files.map(fileForPrograms)),
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

/** One checked file of the contract. */
export function fileForPrograms({ path, kind, text, findings, accepted }: CheckedFile) {
  const lines = new Lines(text);
  const shown = findings.map(finding => findingOf(finding, path, lines));
  return { path, kind, findings: shown, ...acceptedOf(accepted.length) };
}

/** Said only where a baseline accepts something. */
const acceptedOf = (accepted: number) => (accepted > 0 ? { accepted } : {});

const findingOf = (
  { ruleId, severity, message, range, evidence, related, fixes }: Finding,
  path: string,
  lines: Lines,
) => ({
  ruleId,
  severity,
  message,
  range: lines.rangeAt(range),
  evidence: evidence.map(each => ({ text: each.text, line: lines.lineAt(each.range.start) })),
  related: related.map(place => relatedOf(place, path, lines)),
  fixes: fixes.map(({ title, safe }) => ({ title: say(title), safe })),
});

/** A place in another file has only its offsets: its text is not at hand. */
const relatedOf = ({ path, range, note }: RelatedPlace, ownPath: string, lines: Lines) => ({
  path: path ?? ownPath,
  range: path === undefined || path === ownPath ? lines.rangeAt(range) : range,
  note: say(note),
});
