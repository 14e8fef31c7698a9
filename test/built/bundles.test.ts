import { deepStrictEqual, doesNotMatch, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { repositoryRoot } from '../support/catalogue';

const bundle = (name: string): string => readFileSync(join(repositoryRoot, 'dist', name), 'utf8');

/** Anything at all may be asked of it, and called, and made: it stands in for the editor while a bundle loads. */
function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, name) => {
      if (name === 'prototype') return target.prototype;
      return name === 'then' ? undefined : anything();
    },
    apply: () => anything(),
    construct: () => anything() as object,
    set: () => true,
  });
}

/** The editor's module with all its names, each standing for anything. */
function editorModule(): Record<string, unknown> {
  const types = readFileSync(join(repositoryRoot, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
  const names = [...types.matchAll(/^\s*export (?:abstract )?(?:class|enum|namespace|const) (\w+)/gm)];
  return Object.fromEntries(names.map(([, name]) => [name, anything()]));
}

// A worker's global scope, and nothing else.
const worker = { TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, crypto };
const extension = { packageJSON: { contributes: { configuration: { properties: {} } } } };

interface Waking {
  /** What the bundle required while it was loaded. */
  readonly loading: readonly string[];
  /** The same, with what `activate` required. */
  readonly awake: readonly string[];
  /** Processor time of both, in milliseconds: unlike the clock's, it is not that of other programs too. */
  readonly cpuMs: number;
}

/** Loads a bundle where there is nothing but this scope, and lets it wake up. */
async function wake(name: string): Promise<Waking> {
  const module = { exports: {} as { activate?: (context: unknown) => unknown } };
  const editor = editorModule();
  const awake: string[] = [];
  const require = (wanted: string) => {
    awake.push(wanted);
    return editor;
  };
  const scope = createContext({ ...worker, module, exports: module.exports, require });
  const code = bundle(name);
  const before = process.cpuUsage();
  new Script(code).runInContext(scope);
  const loading = [...awake];
  await module.exports.activate?.({ extension, extensionUri: anything(), subscriptions: [] });
  const { user, system } = process.cpuUsage(before);
  return { loading, awake: [...awake], cpuMs: (user + system) / 1000 };
}

describe('bundles', () => {
  it('the browser’s starts where there is neither Node nor a page, and asks for the editor only then', async () => {
    const { loading, awake } = await wake('extension.web.js');
    deepStrictEqual({ loading, awake }, { loading: [], awake: ['vscode'] });
  });

  it('the desktop’s asks for the editor once, and for the core not before it is awake', async () => {
    const { loading, awake } = await wake('extension.js');
    deepStrictEqual({ loading, awake }, { loading: ['vscode'], awake: ['vscode'] });
  });

  it('the desktop’s says what it costs to wake', async () => {
    const times: number[] = [];
    while (times.length < 5) times.push((await wake('extension.js')).cpuMs);
    console.log(`      processor time to load and wake: ${Math.min(...times).toFixed(1)} ms (bar 20)`);
    ok(times.every(time => time > 0));
  });

  for (const name of ['extension.js', 'extension.web.js', 'panel.js', 'cli.js']) {
    it(`${name} cannot reach the network`, () =>
      doesNotMatch(
        bundle(name),
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|require\("(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)"\)/,
      ));
  }

  it('are small', () => {
    // The bars of the design for what wakes up and for the panel: 250 kB, before compression.
    for (const name of ['extension.js', 'panel.js']) ok(bundle(name).length <= 250_000, name);
  });
});
