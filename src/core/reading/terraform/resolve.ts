import type { ConfigEntry, ConfigMap, ConfigNode } from '../training-config/configNode';
import { type Block, reference } from './parseHcl';

/** Names that lead to names, at most. */
const mostSteps = 5;

/** What the names of a file stand for: defaults of variables, locals, and the models that data sources look up. */
export class Names {
  readonly #values = new Map<string, ConfigNode>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) for (const [name, node] of namesIn(block)) this.#values.set(name, node);
  }

  /** The map with every reference replaced that the file itself can answer. */
  resolve(map: ConfigMap): ConfigMap {
    return { ...map, entries: new Map([...map.entries].map(([key, entry]) => [key, this.#entry(entry)])) };
  }

  #entry({ key, value }: ConfigEntry): ConfigEntry {
    return { key, value: this.#node(value) };
  }

  #node(node: ConfigNode): ConfigNode {
    if (node.kind === 'list') return { ...node, items: node.items.map(item => this.#node(item)) };
    if (node.kind === 'scalar') return node;
    const known = this.#lookUp(node);
    if (known !== null) return known;
    return node.entries.has(reference) ? { ...node, entries: new Map() } : this.resolve(node);
  }

  #lookUp(node: ConfigNode): ConfigNode | null {
    let found: ConfigNode = node;
    for (let step = 0; step < mostSteps; step += 1) {
      const name = referredTo(found);
      if (name === null) return found.kind === 'scalar' || step > 0 ? found : null;
      const next = this.#values.get(name);
      if (next === undefined) return null;
      found = next;
    }
    return null;
  }
}

function referredTo(node: ConfigNode): string | null {
  const name = node.kind === 'map' ? node.entries.get(reference)?.value : undefined;
  return name?.kind === 'scalar' ? String(name.value) : null;
}

function* namesIn({ type, labels, body }: Block): Generator<[string, ConfigNode]> {
  const [first = '', second = ''] = labels;
  const attribute = (key: string) => body.entries.get(key)?.value;
  if (type === 'locals') {
    for (const [key, { value }] of body.entries) yield [`local.${key}`, value];
  }
  const fallback = attribute('default');
  if (type === 'variable' && fallback) yield [`var.${first}`, fallback];
  const model = attribute('model_id');
  if (type === 'data' && first === 'aws_bedrock_foundation_model' && model) {
    for (const key of ['model_arn', 'model_id']) yield [`data.${first}.${second}.${key}`, model];
  }
}
