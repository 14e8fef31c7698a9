import type { ConfigNode, ConfigScalar } from '../training-config/configNode';
import { type Argument, argumentsOf } from './argumentsOf';
import { Bounded } from './bounded';
import { type Call, understoodCall } from './builtIns';
import { chosen } from './choices';
import { comprehensionOf } from './goneThrough';
import { joined } from './joined';
import { numberScalar, stringScalar } from './literals';
import { unionOf } from './mappings';
import { completed, notePartial } from './partials';
import { Scope } from './scope';
import type { Syntax } from './syntax';
import {
  around,
  calledName,
  callee,
  emptyValue,
  entryOf,
  index,
  isKnown,
  isValue,
  itemOf,
  madeFrom,
  origin,
  put,
  unseen,
  type Value,
} from './values';

/** Calls that change the weights once. */
const takesStep =
  /(?:^|\.)(?:backward|optim_step(?:_async)?|apply_gradients|optax\.apply_updates|opt(?:im|imizer)?\.update)$/;

/** The options of the command line where Abseil reads them. */
const flags = 'FLAGS';

/** Finds what expressions stand for, as far as literals and the names bound to them say. Nothing is run. */
export abstract class Expressions extends Bounded {
  /** Every call, in the order in which they would be made. */
  readonly calls: Value[] = [];
  /** Texts of several lines. */
  readonly texts: ConfigScalar[] = [];
  /** Every dictionary. */
  readonly dictionaries: Value[] = [];
  /** Where imported names come from: `SFTTrainer` is `trl.SFTTrainer`. */
  readonly imports = new Map<string, string>();
  /** What each of the loops that the reading is inside of goes through. */
  readonly loops: ConfigNode[] = [];
  /** Options of the command line with their defaults. */
  readonly options: Value = emptyValue({ start: 0, end: 0 });

  /** Follows a call of something that the script defines itself; null for any other. */
  protected abstract follow(call: Call): ConfigNode | null;
  /** The name under which something is known where it comes from, given the name that the script uses. */
  protected abstract originalName(written: string, scope: Scope): string;
  /** What an attribute of an object is, given what the object has under its name. */
  protected abstract attribute(owner: ConfigNode, known: ConfigNode): ConfigNode;
  protected abstract bind(target: Syntax, value: ConfigNode, scope: Scope): void;

  protected evaluate(expression: Syntax, scope: Scope): ConfigNode {
    return this.within(() => this.#evaluateOne(expression, scope)) ?? emptyValue(expression.range);
  }

  #evaluateOne(expression: Syntax, scope: Scope): ConfigNode {
    const { name, text, range } = expression;
    const scalar = (value: ConfigScalar['value']): ConfigScalar => ({ kind: 'scalar', value, range });
    switch (name) {
      case 'String':
        return this.#noted(stringScalar(expression));
      case 'Number':
        return numberScalar(expression) ?? emptyValue(range);
      case 'Boolean':
        return scalar(text === 'True');
      case 'None':
        return scalar(null);
      case 'VariableName':
        return scope.get(text) ?? (text === flags ? this.options : emptyValue(range));
      case 'TupleExpression':
      case 'ArrayExpression':
      case 'SetExpression':
        return { kind: 'list', items: expression.parts.map(part => this.evaluate(part, scope)), range };
      case 'DictionaryExpression':
        return this.#dictionary(expression, scope);
      case 'CallExpression':
        return this.#call(expression, scope);
      case 'MemberExpression':
        return this.#member(expression, scope);
      case 'DictionaryComprehensionExpression':
        return this.#filtered(expression, scope) ?? this.#composite(expression, scope);
      case 'ArrayComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'ComprehensionExpression':
        return this.#comprehension(expression, scope);
      case 'LambdaExpression':
        return this.#lambda(expression, scope);
      default:
        return this.#composite(expression, scope);
    }
  }

  /** A function without parameters is as good as what it returns. */
  #lambda({ parts, range }: Syntax, scope: Scope): ConfigNode {
    const [parameters, body] = parts;
    return body && parameters?.parts.length === 0 ? this.evaluate(body, scope) : emptyValue(range);
  }

  /** `{key: value for key, value in settings.items() if key in known}`: what is known of the settings. */
  #filtered(expression: Syntax, scope: Scope): ConfigNode | null {
    const [key, value, first, second, whole] = expression.parts;
    if (key?.name !== 'VariableName' || key.text !== first?.text || value?.text !== second?.text) return null;
    const items = whole ? this.evaluate(whole, scope) : undefined;
    const settings = items && calledName(items).endsWith('.items') ? entryOf(items, origin) : undefined;
    return settings && isKnown(settings) ? { ...settings, entries: new Map(settings.entries) } : null;
  }

  /** `[read(file) for file in files]`: what stands for each, one by one where they are written out, and what is gone through. */
  #comprehension({ children, range }: Syntax, scope: Scope): ConfigNode {
    const inside = new Scope(scope);
    const { body, clauses } = comprehensionOf(children);
    const goneThrough: ConfigNode[] = [];
    let items: readonly ConfigNode[] = [];
    for (const { targets, whole: written } of clauses) {
      const whole = this.evaluate(written, inside);
      if (whole.kind === 'map' || isMade(whole)) goneThrough.push(whole);
      items = clauses.length === 1 ? this.oneByOne(whole) : [];
      const any = isValue(whole) || whole.kind === 'list' ? itemOf(whole) : whole;
      for (const target of targets) this.bind(target, any, inside);
    }
    if (!body) return { kind: 'list', items: [], range };
    const [first] = clauses;
    if (items.length === 0 || !first)
      return { kind: 'list', items: [this.evaluate(body, inside), ...goneThrough], range };
    const each = this.repeated(items, item => {
      this.bindAll(first.targets, item, inside);
      return this.evaluate(body, inside);
    });
    return { kind: 'list', items: each, range };
  }

  protected abstract bindAll(targets: readonly Syntax[], value: ConfigNode, scope: Scope): void;

  #noted(text: ConfigScalar): ConfigScalar {
    if (String(text.value).includes('\n')) this.texts.push(text);
    return text;
  }

  #composite(expression: Syntax, scope: Scope): ConfigNode {
    const { name, range, parts } = expression;
    const operator = parts.find(part => part.name === 'ArithOp')?.text ?? '';
    const nodes = parts.filter(part => !part.name.endsWith('Op')).map(part => this.evaluate(part, scope));
    const [first, second] = nodes;
    if (name === 'FormatString' || name === 'ContinuedString' || operator !== '') {
      const result = joined(expression, nodes, operator);
      return result.kind === 'scalar' ? this.#noted(result) : result;
    }
    if (name === 'NamedExpression' && parts[0] && second) this.bind(parts[0], second, scope);
    const choice = chosen(expression, nodes) ?? (isUnion(expression) ? unionOf(nodes, range) : null);
    if (choice) return choice;
    const single = nodes.length === 1 || name === 'FormatReplacement';
    return single && first ? first : madeFrom(range, ...nodes);
  }

  #dictionary(expression: Syntax, scope: Scope): ConfigNode {
    const map = emptyValue(expression.range);
    this.fill(map, argumentsOf(expression), key => this.#keyOf(key, scope), scope);
    this.dictionaries.push(map);
    return map;
  }

  #call(expression: Syntax, scope: Scope): ConfigNode {
    const [called, list] = expression.parts;
    if (called === undefined || list === undefined) return emptyValue(expression.range);
    const target = this.evaluate(called, scope);
    const value = emptyValue(expression.range);
    const partial = completed(target);
    const name = partial?.name ?? this.originalName(dottedName(called), scope);
    put(value, callee, { kind: 'scalar', value: name, range: called.range });
    const object = called.name === 'MemberExpression' ? entryOf(target, origin) : undefined;
    const owner = object ?? (called.name === 'MemberExpression' ? this.#ownerOf(called, scope) : undefined);
    if (owner) put(value, origin, owner);
    else if (called.name === 'CallExpression') put(value, origin, target);
    if (partial) for (const [key, entry] of partial.given.entries) value.entries.set(key, entry);
    this.fill(value, argumentsOf(list), key => key.text, scope);
    const [first] = list.parts;
    if (first) notePartial(value, name, this.originalName(dottedName(first), scope));
    const call = { name, value, target: (partial && entryOf(target, '0')) ?? target, owner: owner ?? null };
    if (takesStep.test(name))
      put(value, around, { kind: 'list', items: [...this.loops], range: value.range });
    const known = this.follow(call) ?? understoodCall(call, this);
    if (known !== null) return known;
    this.calls.push(value);
    return value;
  }

  /** The object of a method that the object is known to have. */
  #ownerOf(called: Syntax, scope: Scope): ConfigNode | undefined {
    const [object] = called.parts;
    return object && this.evaluate(object, scope);
  }

  /** Puts arguments or the items of a dictionary into a map: by name, else by number. */
  protected fill(
    map: Value,
    items: readonly Argument[],
    nameOf: (key: Syntax) => string | null,
    scope: Scope,
  ): void {
    let position = 0;
    for (const { key, value, spread } of items) {
      const node = value ? this.evaluate(value, scope) : emptyValue(map.range);
      if (spread === '**' && isValue(node) && calledName(node) === '' && node.entries.size > 0) {
        for (const [name, entry] of node.entries) map.entries.set(name, entry);
      } else if (spread === '*' && node.kind === 'list' && node.items.length > 0) {
        for (const item of node.items) put(map, String(position++), item);
      } else if (spread !== '') put(map, unseen, node);
      else if (key === null) put(map, String(position++), node);
      else put(map, nameOf(key) ?? `~${map.entries.size}`, node, key.range);
    }
  }

  /** What stands in `[…]`, before `:` or behind a dot; null where only running would tell. */
  protected keyIn(key: Syntax, scope: Scope): string | null {
    return key.name === 'PropertyName' ? key.text : this.#keyOf(key, scope);
  }

  #keyOf(key: Syntax, scope: Scope): string | null {
    const node = this.evaluate(key, scope);
    return node.kind === 'scalar' && node.value !== null ? String(node.value) : null;
  }

  #member(expression: Syntax, scope: Scope): ConfigNode {
    const [object, key] = expression.parts;
    if (object === undefined || key === undefined) return emptyValue(expression.range);
    const owner = this.evaluate(object, scope);
    const name = this.keyIn(key, scope);
    if (name === flags) return this.options;
    // A member of an enumeration.
    if (name === 'value' && owner.kind === 'scalar') return owner;
    if (name !== null) {
      const known = owner.kind === 'list' ? owner.items[Number(name)] : entryOf(owner, name);
      if (known) return this.attribute(owner, known);
    }
    const value = emptyValue(expression.range);
    put(value, origin, owner);
    if (name !== null) put(value, index, { kind: 'scalar', value: name, range: key.range });
    return value;
  }
}

/** `a.b.c` as written; where it hangs on something else than a name it begins with the dot. */
export function dottedName(expression: Syntax): string {
  if (expression.name === 'VariableName') return expression.text;
  const [object, property] = expression.parts;
  if (expression.name !== 'MemberExpression' || property?.name !== 'PropertyName') return '';
  return `${object ? dottedName(object) : ''}.${property.text}`;
}

/** Whether a list holds something else than literals. */
const isMade = (node: ConfigNode): boolean =>
  node.kind === 'list' && node.items.some(({ kind }) => kind !== 'scalar');

const isUnion = ({ name, parts }: Syntax): boolean =>
  name === 'BinaryExpression' && parts.some(part => part.name === 'BitOp' && part.text === '|');
