import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings, readProjectFile, say } from '../../../src/core';

const problems = (text: string) =>
  readProjectFile(text).problems.map(({ message, range }) => [
    text.slice(range.start, range.end),
    say(message),
  ]);

describe('project file', () => {
  it('may be empty of settings, with comments and trailing commas', () =>
    deepStrictEqual(problems('{ // nothing yet\n "rules": {}, }'), []));

  it('names the value that does not fit, and what would', () =>
    deepStrictEqual(problems('{"rules": {"volatile-knowledge": "warn"}}'), [
      ['"warn"', 'rules.volatile-knowledge: expected one of “off”, “information”, “warning”, “error”.'],
    ]));

  it('marks a setting that does not exist', () =>
    deepStrictEqual(problems('{"treshold": 1}'), [['"treshold"', '“treshold” is not a setting here.']]));

  it('says where broken JSON begins', () =>
    strictEqual(problems('{"rules": ')[0]?.[1], 'This is not valid JSON from here on.'));

  it('changes nothing while it does not fit', () =>
    strictEqual(readProjectFile('{"ignore": ["a.md"], "x": 1}').settings, defaultSettings));

  it('teaches the team’s own sources', () => {
    const { settings } = readProjectFile(
      '{"volatileSources": [{"name": "Aurora", "aliases": ["aurora_tariffs"], "cadence": "daily"}], "stableSources": [{"name": "Old Atlas"}]}',
    );
    deepStrictEqual(
      settings.sources.map(({ name, volatility, nature }) => [name, volatility, nature]),
      [
        ['Aurora', 'daily', 'volatile'],
        ['Old Atlas', 'stable', 'stable'],
      ],
    );
  });

  it('ignores files by the patterns of .gitignore', () => {
    const { settings } = readProjectFile('{"ignore": ["drafts/", "*.old.md"]}');
    ok(settings.ignores('drafts/one.md'));
    ok(settings.ignores('docs/[1] a.old.md'));
    ok(!settings.ignores('docs/one.md'));
  });

  it('never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        readProjectFile(text);
      }),
    ));
});
