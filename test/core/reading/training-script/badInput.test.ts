import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const script = `
!pip install trl
from trl import SFTTrainer, SFTConfig
SETTINGS = {"learning_rate": 2e-5, **{"max_steps": 9}}
class Job:
    def __init__(self, path="a.jsonl"):
        self.rows = [json.loads(line) for line in open(path)]
    def run(self, *more, **options):
        return SFTTrainer(f"org/{'x'}", args=SFTConfig(**SETTINGS), train_dataset=self.rows)
Job().run()
`;

describe('damaged and hostile scripts', () => {
  it('reads what stands before and after a damaged place, and says where it is', () => {
    const damaged = script.replace('class Job', 'x = = (3 3\nclass Job');
    const { facts, stopped } = readConfig(damaged, 'a.py');
    ok(facts);
    ok(
      stopped && stopped.offset >= damaged.indexOf('x = =') && stopped.offset < damaged.indexOf('class Job'),
    );
  });

  it('is not misled by code that goes in circles', () => {
    const circles = `
def a(x=1): return b(x)
def b(x): return a(x)
class C(C): y = a()
rows = []
rows.append(rows)
rows.more = rows
d = {"d": a}
d["d"] = d
${script}
SFTTrainer(model=d, train_dataset=rows, args=a())`;
    strictEqual(valuesOf(circles, 'a.py').steps, 9);
  });

  it('reads on behind loops inside one another, whose items stand in the code', () => {
    const items = JSON.stringify(Array.from('abcdefghijkl'));
    const heads = Array.from({ length: 6 }, (_, depth) => `${' '.repeat(depth)}for x${depth} in ${items}:`);
    const listed = Array.from({ length: 6 }).reduce<string>(
      (body, _, depth) => `[${body} for x${depth} in ${items}]`,
      'x0',
    );
    const loops = `rows = []\n${heads.join('\n')}\n      rows.append(x0)\nmore = ${listed}\n`;
    strictEqual(valuesOf(`${loops}${script}`, 'a.py').steps, 9);
  });

  it('puts together no texts and lists that multiply themselves', () => {
    const ways: readonly ((name: string) => string)[] = [
      name => `f"${`{${name}}`.repeat(100)}"`,
      name => Array.from({ length: 100 }, () => name).join(' + '),
      name => `[${name}] + ${name} + ${name}`,
      name => `${name}.replace("q", "${'q'.repeat(100)}")`,
      name => `"${'{0}'.repeat(100)}".format(${name})`,
      name => `os.path.join(${Array.from({ length: 100 }, () => name).join(', ')})`,
    ];
    for (const way of ways) {
      for (const first of ['"q"', '["q"]']) {
        const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1} = ${way(`a${n}`)}`);
        strictEqual(valuesOf(`a0 = ${first}\n${lines.join('\n')}\n${script}`, 'a.py').steps, 9);
      }
    }
  });

  it('finds the same whatever ends the lines', () => {
    const windows = script.replaceAll('\n', '\r\n');
    const { learningRate } = factsOf(windows, 'a.py');
    strictEqual(windows.slice(learningRate?.range.start, learningRate?.range.end), '2e-5');
  });

  it('never throws, and gives no place outside the text', () =>
    fc.assert(
      fc.property(fc.nat(script.length), fc.nat(script.length), fc.string(), (from, to, put) => {
        const damaged = script.slice(0, Math.min(from, to)) + put + script.slice(Math.max(from, to));
        const { facts } = readConfig(damaged, 'a.py');
        if (facts?.kind !== 'training-config') return;
        for (const setting of [facts.baseModel, facts.steps, facts.learningRate, ...facts.datasets]) {
          if (setting) ok(setting.range.start <= setting.range.end && setting.range.end <= damaged.length);
        }
      }),
    ));

  it('refuses what is larger than any script, and decides most files unparsed', () => {
    ok(readConfig(`${script}${'# filler\n'.repeat(60_000)}`, 'a.py').refused);
    strictEqual(readConfig('x = [1, 2, 3]\n'.repeat(300_000), 'a.py').refused, false);
  });
});
