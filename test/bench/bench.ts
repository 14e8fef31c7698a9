import { measureBundles } from './bundles';
import { measureRecheck } from './recheck';
import { measureThroughput } from './throughput';

/** Prints figures and ratios; asserts nothing, because a busy machine is not a defect. */
async function bench(): Promise<void> {
  await measureThroughput();
  measureRecheck();
  measureBundles();
}

void bench();
