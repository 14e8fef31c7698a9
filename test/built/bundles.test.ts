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

/** Loads a bundle where there is nothing but this scope and lets it wake up; what it requires, until then and by the end. */
async function wake(name: string): Promise<{ readonly loading: string[]; readonly awake: string[] }> {
  const module = { exports: {} as { activate?: (context: unknown) => unknown } };
  const awake: string[] = [];
  const require = (wanted: string) => {
    awake.push(wanted);
    return editorModule();
  };
  new Script(bundle(name)).runInContext(
    createContext({ ...worker, module, exports: module.exports, require }),
  );
  const loading = [...awake];
  const extension = { packageJSON: { contributes: { configuration: { properties: {} } } } };
  await module.exports.activate?.({ extension, extensionUri: anything(), subscriptions: [] });
  return { loading, awake };
}

describe('bundles', () => {
  it('the browser’s starts where there is neither Node nor a page, and asks for the editor only then', async () => {
    deepStrictEqual(await wake('extension.web.js'), { loading: [], awake: ['vscode'] });
  });

  it('the desktop’s asks for the editor once, and for the core not before it is awake', async () => {
    deepStrictEqual(await wake('extension.js'), { loading: ['vscode'], awake: ['vscode'] });
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
