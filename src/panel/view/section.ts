import { element } from './element';

/** A heading and its content, or nothing where there is no content. */
export const section = (title: string, content: HTMLElement | null): HTMLElement[] =>
  content === null ? [] : [element('h3', {}, title), content];
