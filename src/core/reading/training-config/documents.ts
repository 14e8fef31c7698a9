const document = /[\w.-]{2,80}\.(?:mdx?|rst|adoc)\b/gi;
/** Every repository has these; a reference to them ties a job to no decision. */
const general = /^(?:readme|changelog|contributing|license|index)\b/;

/** Longer files are read up to here, in UTF-16 units: who refers to a decision does so at the top. */
const longest = 20_000;

/** Names of the documents that a file refers to, without their folders, in small letters. */
export function documentsIn(text: string): string[] {
  const names = text.slice(0, longest).match(document) ?? [];
  return [...new Set(names.map(name => name.toLowerCase()))].filter(name => !general.test(name));
}
