import { evaluateConfigs } from './configs';
import { corpusIsPresent } from './corpus';
import { printDocuments } from './printDocuments';
import { printSentences } from './printSentences';
import { evaluateScenarios } from './scenarios';
import { evaluateScripts } from './scripts';
import { evaluateUnrelated } from './unrelated';

/** Prints accuracy on the labelled corpus. Asserts nothing: figures are for reading, and for the next change to beat. */
function evaluate(): void {
  if (!corpusIsPresent()) {
    console.log('There is no labelled corpus at ../shared/corpus, so there is nothing to measure against.');
    return;
  }
  const listed = process.argv.includes('--list');
  printDocuments({ listed });
  printSentences({ listed });
  const { files, findings } = evaluateUnrelated();
  console.log(`Unrelated Markdown: ${findings} findings in ${files} files\n`);
  evaluateConfigs();
  evaluateScenarios();
  evaluateScripts();
}

evaluate();
