/** A design document that raises this rule once. */
export const riskyRule = 'volatile-knowledge';
export const risky = (subject = 'the ferry timetable'): string =>
  `# Harbor desk\n\n## Decision\n\nWe will fine-tune a small model on ${subject}.\n`;

export const sound =
  '# Harbor desk\n\n## Decision\n\nThe assistant looks the ferry timetable up for each question.\n';
