import { say } from '../../core/decision';
import { element } from './element';
import type { Part } from './part';
import type { Actions } from './shown';

/** Stands above everything while nobody in the editor listens, with the way out of it. */
export function createNotice(
  { reconnection }: Pick<Actions, 'reconnection'>,
  speak: (words: string) => void,
): Part<boolean> {
  const words = say(
    'The editor’s extensions have started anew and no longer hear this panel. Your answers are kept.',
  );
  const link = element('a', { href: '#' }, say('Connect the panel again'));
  // Here the address gets what the panel holds now; the editor reads it after this.
  link.addEventListener('click', () => {
    link.href = reconnection();
  });
  const root = element('p', { class: 'notice', hidden: true }, `${words} `, link);
  return {
    root,
    show: isCutOff => {
      if (isCutOff && root.hidden) speak(words);
      root.hidden = !isCutOff;
    },
  };
}
