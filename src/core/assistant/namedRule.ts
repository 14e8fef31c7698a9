import { closest } from '../decision/closest';
import { ruleById, rules } from '../rules/all';
import type { Rule } from '../rules/rule';

/** The rule of that id, or a sentence with the one that was probably meant, else with all. */
export function namedRule(id: string): Rule | string {
  const rule = ruleById(id);
  if (rule !== undefined) return rule;
  const ids = rules.map(each => each.id);
  const meant = closest(id, ids);
  return `There is no rule “${id.slice(0, 60)}”. ${meant === null ? `The rules are ${ids.join(', ')}.` : `Did you mean ${meant}?`}`;
}
