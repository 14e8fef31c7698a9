import { measureAssess } from './assess';
import { measureBundles } from './bundles';
import { measureRecheck } from './recheck';
import { measureThroughput } from './throughput';
import { measureTrainingData } from './trainingData';
import { measureWorkspaceScan } from './workspaceScan';

/** Prints figures and ratios; asserts nothing, because a busy machine is not a defect. */
async function bench(): Promise<void> {
  await measureThroughput();
  measureRecheck();
  measureTrainingData();
  measureAssess();
  measureBundles();
  await measureWorkspaceScan();
}

void bench();
