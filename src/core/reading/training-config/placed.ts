import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from './configNode';

/** The same tree where only the place of the whole is known. */
export function placed(node: ConfigNode, range: TextRange): ConfigNode {
  if (node.kind === 'scalar') return { ...node, range };
  if (node.kind === 'list') return { ...node, items: node.items.map(item => placed(item, range)), range };
  const entries = Array.from(
    node.entries,
    ([key, { value }]) => [key, { key: range, value: placed(value, range) }] as const,
  );
  return { ...node, entries: new Map(entries), range };
}
