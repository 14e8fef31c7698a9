import { strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

describe('damaged and hostile scripts', () => {
  it('ends on nesting and repetition that no real script has', () => {
    const start = 'SFTTrainer("a/b", args=SFTConfig(max_steps=3))\n';
    const deep = [
      '(',
      'f(',
      '[',
      '{"a":',
      'if x:\n ',
      'x.y(',
      'lambda: ',
      'def f():\n ',
      'not ',
      'x = [*',
      'f"{',
    ];
    for (const filler of deep) readConfig(start + filler.repeat(20_000), 'a.py');
    const calls = 'def f(x):\n  return [g(x), g(x)]\ndef g(x):\n  return [f(x), f(x)]\n';
    strictEqual(valuesOf(`${calls}${'f(1)\n'.repeat(2_000)}${start}`, 'a.py').steps, 3);
    const twice = Array.from({ length: 60 }, (_, n) => `def f${n}(x): return [f${n + 1}(x), f${n + 1}(x)]`);
    strictEqual(valuesOf(`${twice.join('\n')}\n${start}f0(1)\n`, 'a.py').steps, 3);
  });
});
