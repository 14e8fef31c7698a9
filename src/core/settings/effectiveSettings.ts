import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { rules } from '../rules/all';
import type { TextRange } from '../text/textRange';
import { readProjectFile } from './readProjectFile';
import { defaultSettings, type Thresholds } from './settings';

/** One value that holds for a file, and where it comes from. */
export interface EffectiveSetting {
  readonly group: 'rules' | 'thresholds' | 'volatileSources' | 'stableSources' | 'ignore' | 'baseline';
  readonly name: string;
  readonly value: string;
  /** The rule that it is about, where it is about one. */
  readonly ruleId: string | null;
  /** Where the project file says so; null for a default. */
  readonly place: TextRange | null;
}

/** Every setting as it holds under a project file, or without one. A project file that does not fit leaves the defaults. */
export function effectiveSettings(projectText: string | null): EffectiveSetting[] {
  const text = projectText ?? '{}';
  const { settings, problems } = readProjectFile(text);
  const root = problems.length === 0 ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  const placeOf = (...path: (string | number)[]) => rangeOf(root && findNodeAtLocation(root, path));
  return [
    ...rules.map(({ id, severity }) => ({
      group: 'rules' as const,
      name: id,
      value: settings.rules[id] ?? severity,
      ruleId: id,
      place: placeOf('rules', id),
    })),
    ...thresholdNames.map(name => ({
      group: 'thresholds' as const,
      name,
      value: String(settings.thresholds[name]),
      ruleId: comparedIn[name],
      place: placeOf('thresholds', name),
    })),
    ...(root === undefined ? [] : listed(root)),
  ];
}

/** The rule that compares with each threshold. */
const comparedIn: Readonly<Record<keyof Thresholds, string>> = {
  examplesInProject: 'too-few-examples',
  examplesPerClass: 'too-few-examples',
  realTimeMs: 'latency-mismatch',
  fullLearningRate: 'learning-rate-too-high',
  loraLearningRate: 'learning-rate-too-high',
  preferenceLearningRate: 'learning-rate-too-high',
  epochs: 'too-many-epochs',
  duplicateShare: 'duplicate-examples',
  volatileShare: 'volatile-knowledge',
};

const thresholdNames = Object.keys(defaultSettings.thresholds) as (keyof Thresholds)[];

/** What a project file adds to: one setting for each element of its lists. */
function listed(root: Node): EffectiveSetting[] {
  const elements = (group: EffectiveSetting['group']) =>
    (findNodeAtLocation(root, [group])?.children ?? []).map(node => ({ group, node }));
  return (['volatileSources', 'stableSources', 'ignore', 'baseline'] as const)
    .flatMap(elements)
    .map(({ group, node }) => ({ group, ...wordsOf(node), place: rangeOf(node) }));
}

/** A pattern by itself; a source by its name and cadence; an accepted finding by its rule and file. */
function wordsOf(node: Node): Pick<EffectiveSetting, 'name' | 'value' | 'ruleId'> {
  if (node.type === 'string') return { name: String(node.value), value: '', ruleId: null };
  const property = (key: string): unknown => findNodeAtLocation(node, [key])?.value;
  const words = (key: string): string => String(property(key) ?? '');
  const rule = property('rule');
  return typeof rule === 'string'
    ? { name: rule, value: words('path'), ruleId: rule }
    : { name: words('name'), value: words('cadence'), ruleId: null };
}

const rangeOf = (node: Node | undefined): TextRange | null =>
  node === undefined ? null : { start: node.offset, end: node.offset + node.length };
