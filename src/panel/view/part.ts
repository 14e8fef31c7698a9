import { element } from './element';

type Content = readonly (Node | string | null)[];

/** A piece of the page that is drawn again only when what it shows has changed. */
export interface Part<Shows> {
  readonly root: HTMLElement;
  readonly show: (shows: Shows) => void;
}

/**
 * What has not changed keeps its elements, and with them focus, selection and scrolling. Where the element with the
 * focus is drawn anew, the focus goes to the one of the same place and words, else to the part itself.
 */
export function createPart<Shows>(
  draw: (shows: Shows) => Content,
  root: HTMLElement = element('div', { class: 'part' }),
): Part<Shows> {
  let drawn = '';
  return {
    root,
    show: shows => {
      const now = JSON.stringify(shows);
      if (now === drawn) return;
      drawn = now;
      const focused = root.contains(document.activeElement) ? document.activeElement : null;
      root.replaceChildren(...draw(shows).filter(child => child !== null));
      if (focused !== null) focusAgain(root, focused);
    },
  };
}

function focusAgain(root: HTMLElement, focused: Element): void {
  const same = Array.from(root.querySelectorAll<HTMLElement>(focused.tagName)).find(
    each => spokenName(each) === spokenName(focused),
  );
  if (same === undefined) root.tabIndex = -1;
  (same ?? root).focus({ preventScroll: true });
}

const spokenName = (each: Element): string => each.getAttribute('aria-label') ?? each.textContent ?? '';
