import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../support/catalogue';
import { needWeightsFile, needWeightsPath } from './needWeightsFile';

writeFileSync(join(repositoryRoot, needWeightsPath), needWeightsFile());
