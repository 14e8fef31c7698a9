import { words } from '../vocabulary';
import { type Hit, hitsOf, holds } from '../vocabulary/phrases';
import type { Unit } from './unit';

/** Words by which a unit says that a model's weights are changed, or that they hold something. */
export interface Training extends Hit {
  readonly kind: 'technique' | 'verb' | 'store';
}

/** Which kind of model is meant: one that writes text, one that labels text, another one, or none that is named. */
export type ModelKind = 'generative' | 'text' | 'other' | null;

/** The kind of the model that is named nearest to a place in a text: the one that is trained stands beside its verb. */
export function modelKindNear(text: string, place: number): ModelKind {
  const named = [
    ...hitsOf(text, words.generative).map(({ start }) => ({ start, kind: 'generative' as const })),
    ...hitsOf(text, words.textModel).map(({ start }) => ({ start, kind: 'text' as const })),
    ...hitsOf(text, words.otherModel).map(({ start }) => ({ start, kind: 'other' as const })),
  ];
  const distance = ({ start }: { readonly start: number }) => Math.abs(start - place);
  return named.sort((one, other) => distance(one) - distance(other))[0]?.kind ?? null;
}

const ownModel =
  /(?<!\p{L})(?:models?|network|brain|checkpoint|adapters?|weights|parameters|lora|epochs)(?!\p{L})/iu;

/**
 * The training words of a unit, in order; verbs count only beside a model and never for the training of people. The context
 * is asked for only where it can tell.
 */
export function trainingIn({ text }: Pick<Unit, 'text'>, context = () => ''): Training[] {
  const techniques = hitsOf(text, words.technique).map(hit => ({ ...hit, kind: 'technique' as const }));
  const verbs = hitsOf(text, words.trainingVerb).filter(hit => !trainingOfPeople(text, hit));
  const stores = hitsOf(text, words.weightsAsStore);
  if (verbs.length + stores.length === 0 || !(namesModel(text) || namesModel(context()))) return techniques;
  return [
    ...techniques,
    ...verbs.map(hit => ({ ...hit, kind: 'verb' as const })),
    ...stores.map(hit => ({ ...hit, kind: 'store' as const })),
  ].sort((one, other) => one.start - other.start);
}

const namesModel = (text: string): boolean => ownModel.test(text) || holds(text, words.generative);

/** "train all 88 caseworkers", "staff are trained". */
export function trainingOfPeople(text: string, { start, end }: Hit): boolean {
  if (hitsOf(text.slice(end, end + 40), words.people).some(hit => hit.start < 14)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const subject = hitsOf(before, words.people).at(-1);
  return subject !== undefined && /^[\s\w]{0,22}$/.test(before.slice(subject.end));
}
