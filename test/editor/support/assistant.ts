import * as vscode from 'vscode';

// biome-ignore lint/suspicious/noExplicitAny: the tests look into plain data, as an assistant does.
type Data = any;

/** What a tool answers, read back from the text that an assistant gets. */
export async function answerOf(tool: string, input: object): Promise<Data> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  const [part] = content;
  if (!(part instanceof vscode.LanguageModelTextPart)) throw new Error('The tool did not answer with text.');
  return JSON.parse(part.value);
}

/** Why a tool does not answer. */
export async function refusalOf(tool: string, input: object): Promise<string> {
  try {
    await answerOf(tool, input);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`${tool} answered.`);
}
