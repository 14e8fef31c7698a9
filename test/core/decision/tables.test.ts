import { deepStrictEqual, ok } from 'node:assert';
import fc from 'fast-check';
import type { Answers } from '../../../src/core';
import { behaviourFactors } from '../../../src/core/decision/behaviourFactors';
import type { Consideration } from '../../../src/core/decision/factor';
import { factsFactors } from '../../../src/core/decision/factsFactors';
import { defaultFigures } from '../../../src/core/decision/figures';
import { gates } from '../../../src/core/decision/gates';
import { say } from '../../../src/core/text/say';
import { anyAnswers } from './anyAnswers';

const considerations: readonly Consideration[] = [...gates, ...factsFactors, ...behaviourFactors];

/** The fields that a consideration looks at while it decides and while it speaks. */
function fieldsReadBy({ applies, text }: Consideration, answers: Answers): string[] {
  const read = new Set<string>();
  const watched = new Proxy(answers, {
    get: (target, field) => {
      read.add(String(field));
      return Reflect.get(target, field);
    },
  });
  if (applies(watched, defaultFigures)) text(watched, defaultFigures);
  return [...read];
}

describe('Gates and factors', () => {
  it('have names of their own', () => {
    const ids = considerations.map(({ id }) => id);
    deepStrictEqual(ids, [...new Set(ids)]);
  });

  it('read only what they say they read, and all of it', () => {
    const everRead = new Map(considerations.map(({ id }) => [id, new Set<string>()]));
    fc.assert(
      fc.property(anyAnswers, answers => {
        for (const each of considerations) {
          for (const field of fieldsReadBy(each, answers)) {
            ok((each.reads as readonly string[]).includes(field), `${each.id} reads ${field}`);
            everRead.get(each.id)?.add(field);
          }
        }
      }),
      { numRuns: 500 },
    );
    for (const { id, reads } of considerations)
      deepStrictEqual([...(everRead.get(id) ?? [])].sort(), [...reads].sort(), id);
  });

  it('each apply to some answers, and speak in a sentence that says them', () => {
    const spoken = new Set<string>();
    for (const answers of fc.sample(anyAnswers, 3000)) {
      for (const { id, applies, text } of considerations) {
        if (!applies(answers, defaultFigures)) continue;
        const sentence = say(text(answers, defaultFigures));
        ok(/^[A-Z0-9].*\.$/.test(sentence), sentence);
        ok(!/undefined|null|NaN/.test(sentence), sentence);
        spoken.add(id);
      }
    }
    deepStrictEqual(
      considerations.map(({ id }) => id).filter(id => !spoken.has(id)),
      [],
    );
  });

  it('name their source, and the other side with its own where a point is contested', () => {
    for (const { id, source, contested } of considerations) {
      ok(source.title.length > 0 && (source.url === null || source.url.startsWith('https://')), id);
      if (contested) ok(contested.otherSide.endsWith('.') && contested.source.title !== source.title, id);
    }
  });

  it('say where each weight comes from, and call a judgment of our own by that name', () => {
    for (const { id, weightFrom } of [...factsFactors, ...behaviourFactors])
      ok(/^Own judgment: .+\.$/.test(weightFrom), `${id}: ${weightFrom}`);
  });

  it('leave a place for facts and for behavior open, whatever applies', () => {
    ok(gates.every(({ rulesOut }) => !rulesOut.facts?.includes('index')));
    ok(gates.every(({ rulesOut }) => !rulesOut.behaviour?.includes('prompt')));
  });
});
