import type { ConfigNode } from '../training-config/configNode';
import { assignmentIn } from './assignment';
import { asksWhetherMissing, casesIn, isTrue, type Outcome, wayOf, waysIn } from './branches';
import { isOffByDefault } from './commandLine';
import { Expressions } from './expressions';
import { importedNames } from './importedNames';
import type { Scope, Way } from './scope';
import type { Syntax } from './syntax';
import {
  addItems,
  callee,
  emptyValue,
  entryOf,
  isGiven,
  isValue,
  itemOf,
  loopName,
  madeFrom,
  put,
  type Value,
} from './values';

type Handler = (statement: Syntax, scope: Scope) => void;

/** Follows statements in the order in which they stand. What hangs on a condition counts as the condition comes out, if that is known. */
export abstract class Statements extends Expressions {
  protected abstract readonly handlers: Readonly<Record<string, Handler>>;
  protected readonly common: Readonly<Record<string, Handler>> = {
    ImportStatement: statement => {
      for (const [name, original] of importedNames(statement)) this.imports.set(name, original);
    },
    AssignStatement: (statement, scope) => this.#assign(statement, scope),
    UpdateStatement: (statement, scope) => this.#update(statement, scope),
    IfStatement: (statement, scope) => this.#branch(statement, scope),
    MatchStatement: (statement, scope) => this.#match(statement, scope),
    TryStatement: (statement, scope) => this.#try(statement, scope),
    WithStatement: (statement, scope) => this.#with(statement, scope),
    ForStatement: (statement, scope) => this.#for(statement, scope),
    WhileStatement: (statement, scope) => this.#repeat(statement, scope),
    ScopeStatement: ({ parts }, scope) => {
      for (const { text } of parts) scope.shared.add(text);
    },
    ReturnStatement: (statement, scope) => this.#return(statement, scope),
    YieldStatement: (statement, scope) => this.#return(statement, scope),
  };

  protected execute(statement: Syntax, scope: Scope): void {
    this.within(() => this.#executeOne(statement, scope));
  }

  #executeOne(statement: Syntax, scope: Scope): void {
    const handle = this.handlers[statement.name];
    if (handle) handle(statement, scope);
    else this.#executeParts(statement.parts, scope);
  }

  #executeParts(parts: readonly Syntax[], scope: Scope): void {
    for (const part of parts) {
      if (/(?:Statement|Definition|Body|Script|Group|Clause)$/.test(part.name)) this.execute(part, scope);
      else if (part.name === 'Decorator') this.handlers.Decorator?.(part, scope);
      else this.evaluate(part, scope);
    }
  }

  #return(statement: Syntax, scope: Scope): void {
    scope.give(this.#together(statement.parts, statement, scope));
  }

  #assign(statement: Syntax, scope: Scope): void {
    const { targets, values } = assignmentIn(statement);
    const [declared] = statement.parts;
    if (targets.length === 0 && declared?.name === 'VariableName' && !scope.names.has(declared.text))
      scope.set(declared.text, emptyValue(declared.range));
    if (targets.length === 0) return;
    const value = this.#together(values, statement, scope);
    for (const group of targets) this.bindAll(group, value, scope);
  }

  /** `rows += more`: a list grows, anything else is made from both. */
  #update(statement: Syntax, scope: Scope): void {
    const [target, , ...parts] = statement.parts;
    if (target === undefined) return;
    const added = this.#together(parts, statement, scope);
    const before = this.evaluate(target, scope);
    if (before.kind === 'list') addItems(before, added.kind === 'list' ? added.items : [added]);
    else this.bind(target, madeFrom(statement.range, before, added), scope);
  }

  /** Several expressions side by side are a tuple. */
  #together(parts: readonly Syntax[], { range }: Syntax, scope: Scope): ConfigNode {
    const nodes = parts.map(part => this.evaluate(part, scope));
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'list', items: nodes, range };
  }

  protected override bindAll(targets: readonly Syntax[], value: ConfigNode, scope: Scope): void {
    const parallel = targets.length > 1 && value.kind === 'list' ? value.items : null;
    for (const [position, target] of targets.entries()) {
      const item = parallel ? parallel[position] : value;
      this.bind(target, item ?? madeFrom(value.range, value), scope);
    }
  }

  protected bind(target: Syntax, value: ConfigNode, scope: Scope): void {
    if (target.name === 'VariableName') scope.set(target.text, value);
    else if (target.name === 'MemberExpression') this.#bindMember(target, value, scope);
    else this.within(() => this.bindAll(target.parts, value, scope));
  }

  #bindMember({ parts: [object, key] }: Syntax, value: ConfigNode, scope: Scope): void {
    if (object === undefined || key === undefined) return;
    const owner = this.evaluate(object, scope);
    const name = this.keyIn(key, scope);
    if (isValue(owner) && name !== null) {
      const before = entryOf(owner, name);
      // `args.epochs = ceil(args.steps / …)` leaves the default what it is.
      const stays = before?.kind === 'scalar' && isGiven(before) && this.#isKept(owner, value);
      put(owner, name, stays ? before : scope.oneOf(before, value), key.range);
    }
    if (object.name === 'VariableName' && !scope.get(object.text)) scope.set(object.text, owner);
  }

  /** Options keep their default where they are worked out anew, and what a call was given counts where a loop changes it. */
  #isKept(owner: Value, value: ConfigNode): boolean {
    return owner === this.options ? !isGiven(value) : this.loops.length > 0 && owner.entries.has(callee);
  }

  #branch(statement: Syntax, scope: Scope): void {
    let before: Outcome = 'no';
    for (const { condition, body } of waysIn(statement)) {
      const outcome = condition ? this.#outcomeOf(condition, scope) : 'yes';
      scope.under(wayOf(before, outcome), () => this.execute(body, scope));
      if (before !== 'yes') before = outcome === 'no' ? before : outcome;
    }
  }

  #match(statement: Syntax, scope: Scope): void {
    const [asked] = statement.parts;
    const subject = asked && this.evaluate(asked, scope);
    let before: Outcome = 'no';
    for (const { literals, body } of casesIn(statement)) {
      const met = literals?.some(literal => isSame(this.evaluate(literal, scope), subject)) ?? true;
      const isOpen = subject?.kind !== 'scalar' || literals?.length === 0;
      const outcome: Outcome = literals === null ? 'yes' : isOpen ? 'perhaps' : met ? 'yes' : 'no';
      scope.under(wayOf(before, outcome), () => this.execute(body, scope));
      if (before !== 'yes') before = outcome === 'no' ? before : outcome;
    }
  }

  #outcomeOf(condition: Syntax, scope: Scope): Outcome {
    if (condition.text.includes('__name__')) return 'yes';
    const known = this.evaluate(condition, scope);
    if (known.kind === 'scalar') return isTrue(known) ? 'yes' : 'no';
    if (isOffByDefault(known)) return 'rarely';
    const missing = asksWhetherMissing(condition);
    if (missing === null) return 'perhaps';
    return isGiven(this.evaluate(missing, scope)) ? 'no' : 'missing';
  }

  /** What stands behind `except` is what is done where the rest fails. */
  #try({ children }: Syntax, scope: Scope): void {
    let way: Way = 'sure';
    for (const child of children) {
      if (child.name === 'except') way = 'otherwise';
      else if (child.name === 'else' || child.name === 'finally') way = 'sure';
      else if (child.name === 'Body') scope.under(way, () => this.execute(child, scope));
    }
  }

  /** `while step < steps` */
  #repeat({ children }: Syntax, scope: Scope): void {
    const [condition] = children.filter(({ name }) => /^[A-Z]/.test(name) && name !== 'Body');
    const sides = condition?.parts.filter(({ name }) => !name.endsWith('Op')) ?? [];
    const nodes = sides.map(side => this.evaluate(side, scope));
    const around = this.loops.length;
    const counted = condition ? countedTo(nodes, condition) : null;
    if (counted) this.loops.push(counted);
    const bodies = children.filter(child => child.name === 'Body');
    scope.under('again', () => this.#executeParts(bodies, scope));
    this.loops.length = around;
  }

  /** `with open(…) as file`: the name stands for what is opened. */
  #with({ children }: Syntax, scope: Scope): void {
    const head = children.filter(child => child.name !== 'Body');
    if (!head.some(({ name }) => name === 'as')) {
      for (const child of head) if (/^[A-Z]/.test(child.name)) this.evaluate(child, scope);
    }
    for (const [position, { name }] of head.entries()) {
      const [value, target] = [head[position - 1], head[position + 1]];
      if (name === 'as' && value && target) this.bind(target, this.evaluate(value, scope), scope);
    }
    this.#executeParts(bodiesOf(children), scope);
  }

  /** `for row in rows`: the name stands for what it comes from, or for one after the other where all are written out. */
  #for({ children, text }: Syntax, scope: Scope): void {
    const at = children.findIndex(({ name }) => name === 'in');
    const targets = children.slice(0, at).filter(({ name }) => /^[A-Z]/.test(name));
    const [written] = children.slice(at + 1);
    const [first] = targets;
    if (written === undefined || first === undefined) return;
    const whole = this.evaluate(written, scope);
    const run = () => scope.under('again', () => this.#executeParts(bodiesOf(children), scope));
    const items = gathers.test(text) ? this.oneByOne(whole) : [];
    const item = loopedOver(whole, first);
    this.loops.push(item);
    if (items.length === 0) {
      for (const target of targets) this.bind(target, item, scope);
      run();
    }
    this.repeated(items, each => {
      this.bindAll(targets, each, scope);
      run();
    });
    this.loops.pop();
  }
}

const isSame = (one: ConfigNode, other: ConfigNode | undefined): boolean =>
  one.kind === 'scalar' && other?.kind === 'scalar' && one.value === other.value;

/** Something is put together in a loop. */
const gathers = /\.(?:append|extend)\(|\w\[[^\]\n]{1,100}\]\s{0,4}=[^=]/;

const bodiesOf = (children: readonly Syntax[]): Syntax[] => children.filter(({ name }) => name === 'Body');

/** What a loop is that goes on while a count is below a number, as if it went through `range(…)`. */
function countedTo([count, end]: readonly ConfigNode[], { text, range, parts }: Syntax): Value | null {
  if (!end || !/^[^<>=]{1,100}<=?[^<>=]{1,100}$/.test(text)) return null;
  const whole = emptyValue(range);
  put(whole, callee, { kind: 'scalar', value: 'range', range });
  put(whole, '0', count?.kind === 'scalar' ? count : { kind: 'scalar', value: 0, range });
  put(whole, '1', end);
  return namedItem(whole, parts[0]?.text ?? '', range);
}

/** What stands for one item after the other; a list of literals is as good as its items. */
function loopedOver(whole: ConfigNode, { text, range }: Syntax): ConfigNode {
  return isValue(whole) ? namedItem(whole, text, range) : whole;
}

function namedItem(whole: Value, text: string, range: Value['range']): Value {
  const item = itemOf(whole);
  put(item, loopName, { kind: 'scalar', value: text, range });
  return item;
}
