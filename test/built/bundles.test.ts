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

describe('bundles', () => {
  it('the browser’s starts where there is neither Node nor a page, and asks for the editor only then', async () => {
    const module = { exports: {} as { activate?: (context: unknown) => Promise<void> } };
    const required: string[] = [];
    const require = (name: string) => {
      required.push(name);
      return editorModule();
    };
    // A worker's global scope, and nothing else.
    const scope = {
      module,
      exports: module.exports,
      require,
      TextDecoder,
      TextEncoder,
      URL,
      setTimeout,
      clearTimeout,
      crypto,
    };
    new Script(bundle('extension.web.js')).runInContext(createContext(scope));
    deepStrictEqual(required, []);
    await module.exports.activate?.({
      extension: anything(),
      extensionUri: anything(),
      subscriptions: [],
    });
    deepStrictEqual([...new Set(required)], ['vscode']);
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
