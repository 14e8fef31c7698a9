import type { TrainingData } from '../facts/trainingData';
import { extending, unsafe } from '../fixes/fix';
import { phrase } from '../text/say';
import { placeOf, reaches, rowsOf } from './rowShares';
import { defineRule } from './rule';

/** Contacts in fewer rows than one in a hundred may be an organization's that a pattern cannot tell. This project's own figure. */
const fewestContacts = 0.01;

/** A row can be deleted from an index or a table; what has been trained into weights cannot. */
export const undeletableDataInWeights = defineRule({
  id: 'undeletable-data-in-weights',
  summary: 'Keep personal data out of model weights, where they cannot be deleted.',
  severity: 'warning',
  messages: {
    identities:
      '{rows} hold personal data: {what}. What is trained into weights cannot be deleted or corrected for one person. Replace these values by placeholders, and look the real ones up at request time.',
    contacts:
      '{rows} hold what look like people’s contact details: {what}. What is trained into weights cannot be deleted or corrected for one person. Replace these values by placeholders, and look the real ones up at request time.',
    promisedToDelete:
      'Records about people are trained on here, and they must be deletable. Weights cannot forget one record: remove the people from the records first, or look the records up at request time.',
  },

  *inDesignDoc(document) {
    const { personalMaterials } = document;
    if (personalMaterials.length === 0) return;
    const duty = document.requirements.find(({ about }) => about === 'deletion');
    if (duty === undefined) return;
    for (const material of personalMaterials) {
      yield {
        says: 'promisedToDelete',
        range: material.range,
        evidence: [material, duty].map(({ text, range }) => ({ text, range })),
        related: [{ range: duty.range, note: phrase('The duty to delete.') }],
      };
    }
  },

  fixesInDesignDoc: ({ range }, document) =>
    unsafe(
      'Replace personal data by placeholders before training',
      extending(document, [range], ', with personal data replaced by placeholders'),
    ),

  *inTrainingData(data) {
    if (data.identities.rows > 0) yield report('identities', data);
    else if (reaches(data.contacts, data, fewestContacts)) yield report('contacts', data);
  },
});

const report = (says: 'identities' | 'contacts', data: TrainingData) => {
  const figure = data[says];
  const kinds = new Set(figure.examples.map(({ text }) => text));
  return {
    says,
    with: {
      rows: rowsOf(figure, data),
      what: kinds.size === 0 ? phrase('names, numbers or addresses') : [...kinds].map(kind => phrase(kind)),
    },
    range: placeOf(figure, data),
    evidence: figure.examples,
  };
};
