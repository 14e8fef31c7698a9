import { lazily } from './lazily';
import { saysBudget } from './meaning/latency';
import { saysTraining } from './meaning/training';
import { accessDuties, deletionDuties } from './vocabulary/duties';
import { holds } from './vocabulary/phrases';

/** What a text may hold something about, told by the words of its sections as they are written, before anything is parsed. */
export interface Mentions {
  readonly training: boolean;
  readonly requirements: boolean;
}

export const mentionsIn = (sections: readonly string[]): Mentions =>
  lazily<Mentions>({
    training: () => sections.some(saysTraining),
    requirements: () =>
      sections.some(
        section => saysBudget(section) || holds(section, accessDuties) || holds(section, deletionDuties),
      ),
  });
