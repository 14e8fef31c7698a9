/** What names of the environment stand for, as far as it is written down. */
export type Variables = Map<string, string>;

const use =
  /\$\{\{ {0,5}(?:\w{1,50}\.){0,5}(\w{1,100}) {0,5}\}\}|\$?\{(\w{1,100})(?::?[-=]([^}]{0,500}))?\}|\$\((\w{1,100})\)|\$(\w{1,100})/g;

/** Characters of one word that are filled in at most, or a text of names that stand for names could multiply itself. */
const mostFilledIn = 4_000;

/** The text with `$NAME`, `${NAME}`, `${NAME:-default}`, Kubernetes' `$(NAME)`, Jupyter's `{NAME}` and workflows' `${{ inputs.NAME }}` filled in; unknown ones stay. */
export function expanded(text: string, variables: ReadonlyMap<string, string>): string {
  if (!/[${]/.test(text)) return text;
  let left = mostFilledIn;
  return text.replace(use, (written, workflow, braced, fallback, bracketed, plain) => {
    const name: string | undefined = workflow ?? braced ?? bracketed ?? plain;
    const value = variables.get(name ?? '') ?? fallback ?? written;
    left -= value.length;
    return left < 0 ? written : value;
  });
}

/** `MODEL=Qwen/Qwen3-4B` */
export const assignment = /^([A-Za-z_]\w{0,100})=(.{0,2000})$/s;

/** Keeps what a name stands for; what only running would tell is forgotten. */
export function assign(variables: Variables, name: string, value: string): void {
  if (value === '' || /[$`]/.test(value)) variables.delete(name);
  else variables.set(name, value);
}
