import { evaluateConfigs } from './configs';
import { corpusIsPresent } from './corpus';
import { printDocuments } from './printDocuments';
import { evaluateScenarios } from './scenarios';
import { evaluateScripts } from './scripts';

/** Prints accuracy on the labelled corpus. Asserts nothing: figures are for reading, and for the next change to beat. */
function evaluate(): void {
  if (!corpusIsPresent()) {
    console.log('There is no labelled corpus at ../shared/corpus, so there is nothing to measure against.');
    return;
  }
  printDocuments({ listed: process.argv.includes('--list') });
  evaluateConfigs();
  evaluateScenarios();
  evaluateScripts();
}

evaluate();
