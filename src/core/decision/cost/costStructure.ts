import type { Approach } from '../../facts/claim';

/** A quantity that the user knows and nobody else: volumes, rates, labor. */
export interface CostVariable {
  readonly symbol: string;
  readonly name: string;
  /** `tokens`, `requests/month`, `currency/token`, `currency/month`, `share`, … */
  readonly unit: string;
}

/** What is paid for. Parts of one kind grow for the same reason and are drawn alike. */
export const costKinds = ['building', 'review', 'requests', 'running', 'keeping-current'] as const;
export type CostKind = (typeof costKinds)[number];

/** One line of a bill. */
export interface CostComponent {
  readonly id: string;
  readonly name: string;
  readonly kind: CostKind;
  /** When it is paid. A `request` component is multiplied by requests and months, a `month` component by months. */
  readonly paid: 'once' | 'month' | 'request';
  /** Arithmetic over the symbols of the variables. */
  readonly formula: string;
  readonly scalesWith: string;
}

/** The whole bill of one way of building it. */
export interface CostModel {
  readonly id: 'prompting' | 'long-context' | 'rag' | 'fine-tuning' | 'hybrid';
  readonly approach: Approach;
  readonly name: string;
  readonly components: readonly CostComponent[];
  /** The component that usually outweighs the rest, and why. */
  readonly dominant: { readonly component: string; readonly why: string };
}

/** The volume at which two ways cost the same, valid only where both reach the required quality. */
export interface BreakEven {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly reading: string;
}

/** Components and formulas, never prices. */
export interface CostStructure {
  readonly variables: readonly CostVariable[];
  readonly models: readonly CostModel[];
  readonly breakEvens: readonly BreakEven[];
  readonly notes: readonly string[];
}
