const beforeCursor = `{
  // How serious a rule is: "error", "warning", "information" or "off". A rule that is not named keeps its own severity.
  "rules": {},

  // Sources of your own whose content changes, so that training on them is reported. For example:
  // { "name": "Aurora", "aliases": ["aurora_tariffs"], "cadence": "daily" }
  "volatileSources": [`;

const afterCursor = `],

  // Sources of your own that hold still, so that training on them is fine. For example:
  // { "name": "House style 2.0" }
  "stableSources": [],

  // Files that are not checked: patterns as in .gitignore, relative to this file.
  "ignore": []
}
`;

/** What a new project file says, and where its author begins to write. The snippet of the same name says the same. */
export const starterProjectFile = {
  text: beforeCursor + afterCursor,
  cursor: beforeCursor.length,
} as const;
