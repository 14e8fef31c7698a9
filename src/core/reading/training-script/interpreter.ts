import type { ConfigNode } from '../training-config/configNode';
import { isEmpty } from '../training-config/values';
import { argumentsOf } from './argumentsOf';
import type { Call } from './builtIns';
import { addOption, declaredDefault, orOpen } from './commandLine';
import { dottedName } from './expressions';
import { launchedBy, rowsFrom, startsElsewhere } from './launchers';
import { type LocalFunction, leftFor, localFunction, namesCalledIn, parametersOf } from './localFunction';
import { Scope } from './scope';
import { Statements } from './statements';
import type { Syntax } from './syntax';
import {
  callee,
  emptyValue,
  entryOf,
  isIdentifier,
  isValue,
  madeFrom,
  put,
  rowsMade,
  type Value,
} from './values';

/** Lightning keeps the arguments with which a module was made. */
const savesAll = /\bself\.save_hyperparameters\((?:ignore=[^)]{0,200})?\)/;

/**
 * Follows what the names of a script stand for: literals, and calls with literal arguments. Nothing is run. Statements
 * count in the order in which they stand; what hangs on a condition counts as unknown where the branches differ.
 */
export class Interpreter extends Statements {
  readonly #module = new Scope(null);
  readonly #functions = new Map<ConfigNode, LocalFunction>();
  /** Classes of the script by what they extend, as imported. */
  readonly #classes = new Map<ConfigNode, string>();
  readonly #parents = new Map<ConfigNode, Value>();
  /** What `super` gives in a method, and whose attributes its methods set. */
  readonly #views = new Map<ConfigNode, Value>();
  readonly #selves = new Map<ConfigNode, ConfigNode>();
  /** The last instance of each. */
  readonly #instances = new Map<ConfigNode, Value>();

  protected override readonly handlers = {
    ...this.common,
    DecoratedStatement: (statement: Syntax, scope: Scope) => this.#defineDecorated(statement, scope),
    FunctionDefinition: (statement: Syntax, scope: Scope) => void this.#defineFunction(statement, scope),
    ClassDefinition: (statement: Syntax, scope: Scope) => this.#defineClass(statement, scope),
    Decorator: (statement: Syntax, scope: Scope) => void this.#decorate(statement, scope),
  };

  /** Reads a script, or the next cell of a notebook. */
  read(root: Syntax): void {
    this.execute(root, this.#module);
  }

  /** What the names of the module stand for. */
  get module(): Value {
    return mapOf(this.#module.names, { start: 0, end: 0 });
  }

  /** The classes, as imported, that classes of the script extend. */
  get extended(): string[] {
    return [...this.#classes.values()].filter(name => name !== '');
  }

  /** Whether the script has functions or classes of its own. */
  get definesCode(): boolean {
    return this.#functions.size + this.#classes.size > 0;
  }

  /**
   * Reads the functions that nothing in the script has called, with the defaults of their parameters; first those that no
   * other function calls either, which may call the others with arguments.
   */
  finish(): void {
    const calledByOthers = new Set([...this.#functions.values()].flatMap(namesCalledIn));
    const open = [...this.#functions].filter(([, { called }]) => !called);
    const isEntry = ([, { name }]: (typeof open)[number]) => !calledByOthers.has(name);
    for (const [node, local] of [...open.filter(isEntry), ...open]) {
      const self = local.ofClass && (this.#instances.get(local.ofClass) ?? null);
      if (!local.called) this.#invoke(local, emptyValue(node.range), self);
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
    let isProperty = false;
    for (const part of parts) {
      if (part.name === 'Decorator') {
        const call = this.#decorate(part, scope);
        isProperty ||= /^@(?:functools\.)?(?:cached_)?property\b/.test(part.text);
        if (!/(?:^|\.)(?:option|argument)\(/.test(part.text)) continue;
        addOption(call, this.options);
        isCommand = true;
      } else if (part.name === 'FunctionDefinition') {
        Object.assign(this.#defineFunction(part, scope), { isCommand, isProperty });
      } else this.execute(part, scope);
    }
  }

  #defineFunction(definition: Syntax, scope: Scope): LocalFunction {
    const node = emptyValue(definition.range);
    const local = localFunction(definition, scope);
    this.#functions.set(node, local);
    if (local.name !== '') scope.set(local.name, node);
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
    if (isValue(parent)) {
      for (const [key, entry] of parent.entries) node.entries.set(key, entry);
      if (inherited !== undefined) this.#parents.set(node, parent);
    }
    this.#classes.set(node, inherited ?? (first ? this.originalName(dottedName(first), scope) : ''));
    const inside = new Scope(scope);
    this.execute(body, inside);
    for (const [key, value] of inside.names) {
      put(node, key, orOpen(declaredDefault(value)));
      const method = this.#functions.get(value);
      if (method) method.ofClass = node;
    }
    scope.set(name.text, node);
  }

  protected originalName(written: string, scope: Scope): string {
    const [first = '', ...rest] = written.split('.');
    const local = scope.get(first);
    const base = local && rest.length === 0 ? this.#classes.get(local) : undefined;
    return base || [local ? first : (this.imports.get(first) ?? first), ...rest].join('.');
  }

  protected attribute(owner: ConfigNode, known: ConfigNode): ConfigNode {
    const local = this.#functions.get(known);
    return local?.isProperty ? this.#invoke(local, emptyValue(known.range), owner) : known;
  }

  protected follow({ name, target, owner, value }: Call): ConfigNode | null {
    const local = this.#functions.get(target);
    if (local) return this.#invoke(local, value, (owner && this.#selves.get(owner)) ?? owner);
    const remote = owner && startsElsewhere.test(name) && this.#functions.get(owner);
    if (remote) return this.#invoke(remote, value, null);
    const launched = launchedBy(name, value);
    const elsewhere = launched && this.#functions.get(launched.runs);
    if (launched && elsewhere && !elsewhere.called) this.#invoke(elsewhere, launched.given, null);
    const rows = rowsFrom(name, value);
    const maker = rows && this.#functions.get(rows.runs);
    if (rows && maker) put(value, rowsMade, this.#invoke(maker, rows.given, null));
    const view = this.#views.get(target);
    if (view) return view;
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
    this.#instances.set(ofClass, instance);
    if (this.#classes.get(ofClass) === '') instance.entries.delete(callee);
    const init = entryOf(ofClass, '__init__');
    const local = init && this.#functions.get(init);
    if (local) this.#invoke(local, { ...instance, entries }, instance);
    else this.#fillFields(ofClass, instance, entries);
    return instance;
  }

  /** A data class takes its fields in the order in which they stand. */
  #fillFields(ofClass: Value, instance: Value, entries: Value['entries']): void {
    const fields = [...ofClass.entries].filter(
      ([key, { value }]) => isIdentifier(key) && !this.#functions.has(value),
    );
    for (const [position, [field]] of fields.entries()) {
      const given = entries.get(String(position));
      if (given) instance.entries.set(field, given);
    }
  }

  #invoke(local: LocalFunction, given: Value, self: ConfigNode | null): ConfigNode {
    local.called = true;
    const unknown = () => madeFrom(given.range, ...[...given.entries.values()].map(({ value }) => value));
    if (local.running) return unknown();
    local.running = true;
    const inside = new Scope(local.scope);
    this.#bindParameters(local, given, self, inside);
    this.#bindSuper(local, self, inside);
    const body = local.definition.parts.find(part => part.name === 'Body');
    if (body && isValue(self ?? undefined) && savesAll.test(body.text))
      put(self as Value, 'hparams', mapOf(inside.names, given.range));
    if (body) this.execute(body, inside);
    local.running = false;
    return inside.returned ?? unknown();
  }

  #bindSuper({ ofClass }: LocalFunction, self: ConfigNode | null, inside: Scope): void {
    const parent = ofClass && this.#parents.get(ofClass);
    if (!parent || self === null) return;
    const called = emptyValue(parent.range);
    const view: Value = { ...parent, entries: new Map(parent.entries) };
    this.#views.set(called, view);
    this.#selves.set(view, self);
    inside.names.set('super', called);
  }

  /** What a parameter has by its type, where that is a class of the script's own with defaults. */
  #settingsOf(type: Syntax, scope: Scope): ConfigNode | null {
    const ofClass = this.evaluate(type, scope);
    const extended = this.#classes.get(ofClass);
    const isOwn = extended === '' || /(?:^|\.)(?:BaseModel|BaseSettings)$/.test(extended ?? '-');
    return isOwn && isValue(ofClass) ? this.#instance(ofClass, emptyValue(type.range)) : null;
  }

  #bindParameters(
    { definition, ofClass, isCommand }: LocalFunction,
    given: Value,
    self: ConfigNode | null,
    inside: Scope,
  ): void {
    const isEntry = given.entries.size === 0;
    const parameters = parametersOf(definition, ofClass !== null);
    for (const parameter of parameters) {
      const { key, value, type, position, spread } = parameter;
      if (spread !== '') {
        const all = isCommand && isEntry ? this.options : given;
        inside.names.set(key.text, leftFor(parameter, parameters, all));
        continue;
      }
      const own = key.text === 'cls' ? ofClass : (self ?? ofClass);
      const passed = position < 0 ? own : (entryOf(given, key.text) ?? entryOf(given, String(position)));
      const written = value ? declaredDefault(this.evaluate(value, inside)) : null;
      // Whoever calls it from elsewhere may give what is `None` by default.
      const fallback = isEntry && written && isEmpty(written) ? null : written;
      const option = isCommand ? entryOf(this.options, key.text) : undefined;
      const settings = passed || !type ? null : this.#settingsOf(type, inside);
      inside.names.set(key.text, passed ?? fallback ?? option ?? settings ?? emptyValue(key.range));
    }
  }
}

function mapOf(names: ReadonlyMap<string, ConfigNode>, range: Value['range']): Value {
  const map = emptyValue(range);
  for (const [name, node] of names) put(map, name, node);
  return map;
}
