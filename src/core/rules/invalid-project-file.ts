import { defineRule } from './rule';

/** A project file that does not fit its schema is not used at all; the defaults hold. Raised when the file is checked. */
export const invalidProjectFile = defineRule({
  id: 'invalid-project-file',
  summary: 'Mend the project file; until then the defaults hold.',
  severity: 'error',
  messages: { doesNotFit: '{problem} Until this is mended, the default settings hold.' },
});
