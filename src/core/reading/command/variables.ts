/** What names of the environment stand for, as far as it is written down. */
export type Variables = Map<string, string>;

const use =
  /\$\{\{ {0,5}(?:\w{1,50}\.){0,5}(\w{1,100}) {0,5}\}\}|\$?\{(\w{1,100})(?::?[-=]([^}]{0,500}))?\}|\$\((\w{1,100})\)|\$(\w{1,100})/g;

/** The text with `$NAME`, `${NAME}`, `${NAME:-default}`, Kubernetes' `$(NAME)`, Jupyter's `{NAME}` and workflows' `${{ inputs.NAME }}` filled in; unknown ones stay. */
export const expanded = (text: string, variables: ReadonlyMap<string, string>): string =>
  /[${]/.test(text)
    ? text.replace(use, (written, workflow, braced, fallback, bracketed, plain) => {
        const name: string | undefined = workflow ?? braced ?? bracketed ?? plain;
        return variables.get(name ?? '') ?? fallback ?? written;
      })
    : text;

/** `MODEL=Qwen/Qwen3-4B` */
export const assignment = /^([A-Za-z_]\w{0,100})=(.{0,2000})$/s;

/** Keeps what a name stands for; what only running would tell is forgotten. */
export function assign(variables: Variables, name: string, value: string): void {
  if (value === '' || /[$`]/.test(value)) variables.delete(name);
  else variables.set(name, value);
}
