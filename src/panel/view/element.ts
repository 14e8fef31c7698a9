type Child = Node | string | null;
type Attribute = string | number | boolean;

/**
 * Makes an element. Children that are strings become text, so that words from a document can never become markup; an
 * attribute that is `false` is left out, and one that is `true` stands without a value.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter(child => child !== null));
  return made;
}

function setAttributes(made: Element, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
}
