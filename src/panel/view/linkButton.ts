import { element } from './element';

/** Something to do that reads like a link. `label` is spoken in place of words that say too little alone. */
export function linkButton(words: string, run: () => void, label?: string): HTMLButtonElement {
  const attributes = { class: 'link', type: 'button', 'aria-label': label ?? false };
  const button = element('button', attributes, words);
  button.addEventListener('click', run);
  return button;
}
