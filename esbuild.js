// Builds the bundles and puts the data files beside them. `--watch` rebuilds on every change.
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const esbuild = require('esbuild');

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // An `import()` of the core becomes a `require`: Node cannot see the named exports of a minified CommonJS file.
  supported: { 'dynamic-import': false },
};
// A web worker has no `document`: prefer the builds that packages offer for workers.
const worker = { ...shared, platform: 'browser', format: 'cjs', conditions: ['worker', 'browser'] };

const besides = ['src/core/index.ts', 'src/panel/protocol.ts'].map(path => resolve(path));

/**
 * Takes the core, and the schemas of the panel's messages, from the browser's bundle beside it, so that waking up does not
 * load parsers and schemas and none is shipped twice.
 */
const coreBeside = {
  name: 'core-beside',
  setup: build =>
    build.onResolve({ filter: /^\.{1,2}\/(.*\/)?(core|panel\/protocol)$/ }, ({ path, resolveDir }) =>
      [`${path}/index.ts`, `${path}.ts`].some(file => besides.includes(resolve(resolveDir, file)))
        ? { path: './extension.web.js', external: true }
        : undefined,
    ),
};

/** Asks the editor for its module once: a file that asks for itself, as bundled, copies the several hundred names in it. */
const editorOnce = {
  name: 'editor-once',
  setup: build => {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'editor' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'editor' },
    );
    build.onLoad({ filter: /^/, namespace: 'editor' }, () => ({ contents: "export * from 'vscode'" }));
  },
};

/** What parsers bring along and reading never calls: making, changing and writing YAML; colors of syntax. */
const neverCalled =
  /yaml.browser.dist.(?:stringify.\w+|doc.(?:createNode|applyReviver|anchors)|nodes.(?:toJS|addPairToJSMap)|visit|parse.cst-\w+)\.js$/;

/** Colors are named while a parser loads, so that something has to answer. */
const noColors = `
  const tag = new Proxy(() => tag, { get: () => tag });
  export const tags = tag;
  export const Tag = tag;
  export const styleTags = () => () => null;`;

const readingOnly = {
  name: 'reading-only',
  setup: build => {
    build.onLoad({ filter: /@lezer.highlight.dist.index\.js$/ }, () => ({ contents: noColors }));
    build.onLoad({ filter: neverCalled }, ({ path }) => ({ contents: emptied(readFileSync(path, 'utf8')) }));
  },
};

/** The same exports, each undefined. */
const emptied = code =>
  [...code.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names]) => names.split(','))
    .map(name => `export const ${name.trim()} = undefined;`)
    .join('\n');

const bundles = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    plugins: [coreBeside, editorOnce],
  },
  {
    ...worker,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    plugins: [editorOnce, readingOnly],
  },
  // Without `editorOnce`, the command line reaching for the editor does not build.
  {
    ...node,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    plugins: [coreBeside],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/panel/main.ts'],
    outfile: 'dist/panel.js',
  },
];

const dataFiles = [
  ['src/core/knowledge', 'dist/knowledge', /\.tsv$/],
  ['src/core/rules', 'dist/rules', /\.md$/],
];

function copyData() {
  for (const [from, to, wanted] of dataFiles) {
    mkdirSync(to, { recursive: true });
    cpSync(from, to, { recursive: true, filter: path => !/\.\w+$/.test(path) || wanted.test(path) });
  }
  shortenNotes('dist/knowledge/volatility-catalogue.tsv');
  for (const language of ['de', 'zh-cn']) bundleWords(language);
}

/**
 * One bundle for each language, as the editor loads it: what the editor layer says, by its English, and under one key what the
 * core and the panel say.
 */
function bundleWords(language) {
  const wordsOf = part => JSON.parse(readFileSync(`media/l10n/${part}.l10n.${language}.json`, 'utf8'));
  const bundle = { ...wordsOf('bundle'), core: packing()(wordsOf('core')) };
  mkdirSync('dist/l10n', { recursive: true });
  writeFileSync(`dist/l10n/bundle.l10n.${language}.json`, JSON.stringify(bundle));
}

/** The core's own function. */
function packing() {
  const source = readFileSync('src/core/text/translations.ts', 'utf8');
  const { code } = esbuild.transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', code)(module);
  return module.exports.packTranslations;
}

/** Of the notes on how an entry was found, the last of twelve columns, only "ambiguous" means something to the product. */
function shortenNotes(path) {
  const [head, ...entries] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const shortened = entries.map(entry =>
    entry.replace(/\t(ambiguous)?[^\t]*$/, (_, known) => `\t${known ?? '-'}`),
  );
  writeFileSync(path, [head, ...shortened, ''].join('\n'));
}

/** Copies the data again whenever a watched bundle has been rebuilt. */
const copying = { name: 'copy-data', setup: build => build.onEnd(copyData) };

async function build() {
  rmSync('dist', { recursive: true, force: true });
  copyData();
  const results = await Promise.all(bundles.map(options => esbuild.build(options)));
  for (const { metafile } of results) {
    for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
      console.log(`${path.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`);
    }
  }
}

async function watch() {
  for (const options of bundles) {
    const plugins = [...(options.plugins ?? []), copying];
    const context = await esbuild.context({ ...options, minify: false, sourcemap: true, plugins });
    await context.watch();
  }
  console.log('Watching. Press Ctrl-C to stop.');
}

const run = process.argv.includes('--watch') ? watch : build;
run().catch(() => process.exit(1));
