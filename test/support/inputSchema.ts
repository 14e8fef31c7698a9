import { toJSONSchema } from 'zod/mini';
import { type ToolName, toolInputs } from '../../src/core';

/** What the manifest says of the input of a language-model tool. */
export function inputSchemaOf(name: ToolName): object {
  const { $schema, ...schema } = toJSONSchema(toolInputs[name], { target: 'draft-7' });
  return schema;
}
