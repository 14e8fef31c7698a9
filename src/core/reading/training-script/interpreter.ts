import type { ConfigNode } from '../training-config/configNode';
import { isEmpty } from '../training-config/values';
import { argumentsOf } from './argumentsOf';
import { assignmentIn } from './assignment';
import type { Call } from './builtIns';
import { asksWhetherMissing } from './choices';
import { addOption, declaredDefault } from './commandLine';
import { dottedName, Expressions } from './expressions';
import { importedNames } from './importedNames';
import { type LocalFunction, localFunction, parametersOf } from './localFunction';
import { Scope } from './scope';
import type { Syntax } from './syntax';
import {
  addItems,
  callee,
  either,
  eitherReturned,
  emptyValue,
  entryOf,
  isGiven,
  isValue,
  itemOf,
  madeFrom,
  put,
  type Value,
} from './values';

/**
 * Follows what the names of a script stand for: literals, and calls with literal arguments. Nothing is run. Statements
 * count in the order in which they stand; what hangs on a condition counts as unknown where the branches differ.
 */
export class Interpreter extends Expressions {
  readonly #module = new Scope(null);
  readonly #functions = new Map<ConfigNode, LocalFunction>();
  /** Classes of the script by what they extend, as imported. */
  readonly #classes = new Map<ConfigNode, string>();

  readonly #handlers: Readonly<Record<string, (statement: Syntax, scope: Scope) => void>> = {
    ImportStatement: statement => {
      for (const [name, original] of importedNames(statement)) this.imports.set(name, original);
    },
    AssignStatement: (statement, scope) => this.#assign(statement, scope),
    DecoratedStatement: (statement, scope) => this.#defineDecorated(statement, scope),
    UpdateStatement: (statement, scope) => this.#update(statement, scope),
    FunctionDefinition: (statement, scope) => void this.#defineFunction(statement, scope),
    ClassDefinition: (statement, scope) => this.#defineClass(statement, scope),
    IfStatement: (statement, scope) => this.#branch(statement, scope),
    WithStatement: (statement, scope) => this.#bindInHead(statement, scope),
    ForStatement: (statement, scope) => this.#bindInHead(statement, scope),
    ReturnStatement: (statement, scope) => {
      scope.returned = eitherReturned(scope.returned, this.#together(statement.parts, statement, scope));
    },
  };

  /** Reads a script, or the next cell of a notebook. */
  read(root: Syntax): void {
    this.#execute(root, this.#module);
  }

  /** What the names of the module stand for. */
  get module(): Value {
    const map = emptyValue({ start: 0, end: 0 });
    for (const [name, node] of this.#module.names) put(map, name, node);
    return map;
  }

  /** The classes, as imported, that classes of the script extend. */
  get extended(): string[] {
    return [...this.#classes.values()].filter(name => name !== '');
  }

  /** Whether the script has functions or classes of its own. */
  get definesCode(): boolean {
    return this.#functions.size + this.#classes.size > 0;
  }

  /** Reads the functions that nothing in the script calls, with the defaults of their parameters. */
  finish(): void {
    for (const [node, local] of this.#functions) {
      if (!local.called) this.#invoke(local, emptyValue(node.range), null);
    }
  }

  #execute(statement: Syntax, scope: Scope): void {
    this.within(() => this.#executeOne(statement, scope));
  }

  #executeOne(statement: Syntax, scope: Scope): void {
    const handle = this.#handlers[statement.name];
    if (handle) handle(statement, scope);
    else this.#executeParts(statement.parts, scope);
  }

  #executeParts(parts: readonly Syntax[], scope: Scope): void {
    for (const part of parts) {
      if (/(?:Statement|Definition|Body|Script|Group|Clause)$/.test(part.name)) this.#execute(part, scope);
      else if (part.name === 'Decorator') this.#decorate(part, scope);
      else this.evaluate(part, scope);
    }
  }

  /** `@dag(schedule="@weekly")` is a call like any other. */
  #decorate({ parts, range }: Syntax, scope: Scope): Value {
    const call = emptyValue(range);
    const list = parts.at(-1);
    if (list?.name !== 'ArgList') return call;
    this.fill(call, argumentsOf(list), key => key.text, scope);
    this.calls.push(call);
    return call;
  }

  /** A command of Click: each decorator adds an option, and the function takes them by name. */
  #defineDecorated({ parts }: Syntax, scope: Scope): void {
    let isCommand = false;
    for (const part of parts) {
      if (part.name === 'Decorator') {
        const call = this.#decorate(part, scope);
        if (!/(?:^|\.)(?:option|argument)\(/.test(part.text)) continue;
        addOption(call, this.options);
        isCommand = true;
      } else if (part.name === 'FunctionDefinition') this.#defineFunction(part, scope).isCommand = isCommand;
      else this.#execute(part, scope);
    }
  }

  #assign(statement: Syntax, scope: Scope): void {
    const { targets, values } = assignmentIn(statement);
    if (targets.length === 0) return;
    const value = this.#together(values, statement, scope);
    for (const group of targets) this.#bindAll(group, value, scope);
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

  #bindAll(targets: readonly Syntax[], value: ConfigNode, scope: Scope): void {
    const parallel = targets.length > 1 && value.kind === 'list' ? value.items : null;
    for (const [position, target] of targets.entries()) {
      const item = parallel ? parallel[position] : value;
      this.bind(target, item ?? madeFrom(value.range, value), scope);
    }
  }

  protected bind(target: Syntax, value: ConfigNode, scope: Scope): void {
    if (target.name === 'VariableName') scope.set(target.text, value);
    else if (target.name === 'MemberExpression') this.#bindMember(target, value, scope);
    else this.within(() => this.#bindAll(target.parts, value, scope));
  }

  #bindMember({ parts: [object, key] }: Syntax, value: ConfigNode, scope: Scope): void {
    if (object === undefined || key === undefined) return;
    const owner = this.evaluate(object, scope);
    const name = this.keyIn(key, scope);
    if (isValue(owner) && name !== null) {
      const before = scope.conditions > 0 ? entryOf(owner, name) : undefined;
      put(owner, name, before ? either(before, value) : value, key.range);
    }
    if (object.name === 'VariableName' && !scope.get(object.text)) scope.set(object.text, owner);
  }

  #defineFunction(definition: Syntax, scope: Scope): LocalFunction {
    const node = emptyValue(definition.range);
    const local = localFunction(definition, scope);
    this.#functions.set(node, local);
    const name = definition.parts.find(part => part.name === 'VariableName');
    if (name) scope.set(name.text, node);
    return local;
  }

  #defineClass(definition: Syntax, scope: Scope): void {
    const [name, bases] = definition.parts;
    const body = definition.parts.find(part => part.name === 'Body');
    if (name === undefined || body === undefined) return;
    const node = emptyValue(name.range);
    const first = bases?.name === 'ArgList' ? bases.parts[0] : undefined;
    const parent = first && this.evaluate(first, scope);
    const inherited = parent && this.#classes.get(parent);
    if (isValue(parent)) for (const [key, entry] of parent.entries) node.entries.set(key, entry);
    this.#classes.set(node, inherited ?? (first ? this.originalName(dottedName(first), scope) : ''));
    const inside = new Scope(scope);
    this.#execute(body, inside);
    for (const [key, value] of inside.names) {
      put(node, key, declaredDefault(value));
      const method = this.#functions.get(value);
      if (method) method.ofClass = node;
    }
    scope.set(name.text, node);
  }

  #branch({ parts }: Syntax, scope: Scope): void {
    const [condition] = parts;
    const main = condition?.text.includes('__name__') === true;
    const missing = condition && asksWhetherMissing(condition);
    const isThere = missing ? isGiven(this.evaluate(missing, scope)) : false;
    if (!main) scope.conditions += 1;
    this.#executeParts(isThere ? parts.slice(2) : parts, scope);
    if (!main) scope.conditions -= 1;
  }

  /** `with open(…) as file` and `for row in rows`: the name stands for what it comes from. */
  #bindInHead({ name, children }: Syntax, scope: Scope): void {
    const head = children.filter(child => child.name !== 'Body');
    const mark = name === 'WithStatement' ? 'as' : 'in';
    const around = this.loops.length;
    if (!head.some(child => child.name === mark)) {
      for (const child of head) if (/^[A-Z]/.test(child.name)) this.evaluate(child, scope);
    }
    for (const [position, child] of head.entries()) {
      if (child.name !== mark) continue;
      const [before, after] = [head[position - 1], head[position + 1]];
      const [value, target] = mark === 'as' ? [before, after] : [after, before];
      if (!value || !target) continue;
      const whole = this.evaluate(value, scope);
      const item = mark === 'in' && isValue(whole) ? itemOf(whole) : whole;
      this.bind(target, item, scope);
      if (mark === 'in') this.loops.push(item);
    }
    this.#executeParts(
      children.filter(child => child.name === 'Body'),
      scope,
    );
    this.loops.length = around;
  }

  protected originalName(written: string, scope: Scope): string {
    const [first = '', ...rest] = written.split('.');
    const local = scope.get(first);
    const base = local && rest.length === 0 ? this.#classes.get(local) : undefined;
    return base || [local ? first : (this.imports.get(first) ?? first), ...rest].join('.');
  }

  protected follow({ target, owner, value }: Call): ConfigNode | null {
    const local = this.#functions.get(target);
    if (local) return this.#invoke(local, value, owner);
    const base = this.#classes.get(target);
    if (base === undefined || !isValue(target)) return null;
    const instance = this.#instance(target, value);
    // An instance of a class that extends somebody else's may be the job itself.
    if (base !== '') this.calls.push(instance);
    return instance;
  }

  /** The attributes of the class with the arguments over them. */
  #instance(ofClass: Value, { entries, range }: Value): Value {
    const instance: Value = { kind: 'map', entries: new Map([...ofClass.entries, ...entries]), range };
    if (this.#classes.get(ofClass) === '') instance.entries.delete(callee);
    const init = entryOf(ofClass, '__init__');
    const local = init && this.#functions.get(init);
    if (local) this.#invoke(local, { ...instance, entries }, instance);
    return instance;
  }

  #invoke(local: LocalFunction, given: Value, self: ConfigNode | null): ConfigNode {
    local.called = true;
    const unknown = () => madeFrom(given.range, ...[...given.entries.values()].map(({ value }) => value));
    if (local.running) return unknown();
    local.running = true;
    const inside = new Scope(local.scope);
    this.#bindParameters(local, given, self, inside);
    const body = local.definition.parts.find(part => part.name === 'Body');
    if (body) this.#execute(body, inside);
    local.running = false;
    return inside.returned ?? unknown();
  }

  #bindParameters(
    { definition, ofClass, isCommand }: LocalFunction,
    given: Value,
    self: ConfigNode | null,
    inside: Scope,
  ): void {
    const isEntry = given.entries.size === 0;
    for (const { key, value, position } of parametersOf(definition, ofClass !== null)) {
      const own = key.text === 'cls' ? ofClass : (self ?? ofClass);
      const passed = position < 0 ? own : (entryOf(given, key.text) ?? entryOf(given, String(position)));
      const written = value ? declaredDefault(this.evaluate(value, inside)) : null;
      // Whoever calls it from elsewhere may give what is `None` by default.
      const fallback = isEntry && written && isEmpty(written) ? null : written;
      const option = isCommand ? entryOf(this.options, key.text) : undefined;
      inside.names.set(key.text, passed ?? fallback ?? option ?? emptyValue(key.range));
    }
  }
}
