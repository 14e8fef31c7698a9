import { strictEqual } from 'node:assert';
import { assess, parseAnswers } from '../../../src/core';
import { publishedCases } from './publishedCases';

describe('Published cases', () => {
  for (const { name, approaches, answers } of publishedCases) {
    it(`${name}: ${approaches.join(' or ')}`, () => {
      strictEqual(parseAnswers(answers).ok, true);
      strictEqual(approaches.includes(assess(answers).approach), true, assess(answers).approach);
    });
  }
});
