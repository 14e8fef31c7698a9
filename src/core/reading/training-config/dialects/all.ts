import type { Dialect } from '../dialect';
import { autotrain } from './autotrain';
import { axolotl } from './axolotl';
import { h2oLlmStudio } from './h2oLlmStudio';
import { litgpt } from './litgpt';
import { llamafactory } from './llamafactory';
import { llamafactoryV1 } from './llamafactoryV1';
import { llmfoundry } from './llmfoundry';
import { ludwig } from './ludwig';
import { azureMl, bedrock, fireworks, mistralApi, together, vertex } from './managed';
import { mistralFinetune } from './mistralFinetune';
import { mlx, mlxSettings } from './mlx';
import { msSwift } from './msSwift';
import { nemo } from './nemo';
import { nemoAutomodel } from './nemoAutomodel';
import { azureOpenai, openai } from './openai';
import { oumi } from './oumi';
import { torchtune } from './torchtune';
import { trl } from './trl';

/** Every format we know. Where two would fit the same map, the earlier one is the more particular. */
export const dialects: readonly Dialect[] = [
  llamafactory,
  llamafactoryV1,
  msSwift,
  ludwig,
  autotrain,
  axolotl,
  torchtune,
  trl,
  oumi,
  llmfoundry,
  nemoAutomodel,
  nemo,
  litgpt,
  mlx,
  mlxSettings,
  h2oLlmStudio,
  mistralFinetune,
  together,
  azureOpenai,
  azureMl,
  openai,
  mistralApi,
  bedrock,
  vertex,
  fireworks,
];
