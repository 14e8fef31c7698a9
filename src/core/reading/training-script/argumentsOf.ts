import type { Syntax } from './syntax';

/** One item between the commas of a call, a list of parameters or a dictionary. */
export interface Argument {
  /** The name before `=`, or the key before `:`; null for an item without. */
  readonly key: Syntax | null;
  readonly value: Syntax | null;
  /** The type behind the name of a parameter. */
  readonly type: Syntax | null;
  /** `*` or `**` before it. */
  readonly spread: '' | '*' | '**';
}

/** The items of an `ArgList`, a `ParamList` or a `DictionaryExpression`, in order. */
export function argumentsOf(list: Syntax): Argument[] {
  const found: Argument[] = [];
  let item: Syntax[] = [];
  const finish = () => {
    const argument = argumentIn(item, list.name);
    if (argument) found.push(argument);
    item = [];
  };
  for (const child of list.children) {
    if (child.name === ',') finish();
    else item.push(child);
  }
  finish();
  return found;
}

function argumentIn(item: readonly Syntax[], list: string): Argument | null {
  const star = item.find(({ name }) => name === '*' || name === '**')?.name;
  const spread = star === '*' || star === '**' ? star : '';
  const mark = item.findIndex(({ name }) => name === (list === 'DictionaryExpression' ? ':' : 'AssignOp'));
  const type = item.find(({ name }) => name === 'TypeDef')?.parts[0] ?? null;
  const expressions = (part: readonly Syntax[]) =>
    part.filter(({ name }) => /^[A-Z]/.test(name) && name !== 'TypeDef');
  const value = expressions(mark < 0 ? item : item.slice(mark + 1))[0] ?? null;
  const key = mark < 0 ? null : (expressions(item.slice(0, mark))[0] ?? null);
  if (list === 'ParamList' && key === null) return value && { key: value, value: null, type, spread };
  return value && { key, value, type, spread };
}
