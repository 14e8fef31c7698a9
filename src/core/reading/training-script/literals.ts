import type { ConfigScalar } from '../training-config/configNode';
import type { Syntax } from './syntax';

const opening = /^([a-zA-Z]{0,2})("""|'''|"|')/;
const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(\r?\n|[\s\S]))/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** A string by its value; its range is the text between the quotes. */
export function stringScalar({ text, range }: Syntax): ConfigScalar {
  const [start = '', prefix = '', quote = ''] = opening.exec(text) ?? [];
  const closed = text.length >= start.length + quote.length && text.endsWith(quote);
  const body = text.slice(start.length, closed ? text.length - quote.length : text.length);
  const value = /r/i.test(prefix) ? body : unescaped(body);
  const from = range.start + start.length;
  return { kind: 'scalar', value, range: { start: from, end: from + body.length } };
}

/** What stands for the signs behind a backslash. */
export const unescaped = (body: string): string =>
  body.replace(escapes, (_, byte: string, unit: string, other: string) => {
    if (byte ?? unit) return String.fromCharCode(Number.parseInt(byte ?? unit, 16));
    return other.endsWith('\n') ? '' : (named[other] ?? (/["'\\]/.test(other) ? other : `\\${other}`));
  });

/** A number, or null for a complex one. */
export function numberScalar({ text, range }: Syntax): ConfigScalar | null {
  const value = Number(text.replaceAll('_', ''));
  return Number.isNaN(value) ? null : { kind: 'scalar', value, range };
}
