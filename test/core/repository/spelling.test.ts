import { deepStrictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/catalogue';

/** British spellings, by what they have in common; words that are written with "-ise" everywhere are left out. */
const british = [
  /\b\w*(?:behaviour|colour|favour|honour|labour|neighbour|rumour|flavour|harbour|endeavour)\w*/gi,
  /\b(?!advis|aris|comprom|compris|concis|demis|devis|disguis|enterpris|exercis|expertis|improvis|likewis|nois|otherwis|precis|premis|prais|promis|rais|revis|ris|superv|surpris|televis|wis)[a-z]{3,}is(?:e|es|ed|ing|ation|ations)\b/gi,
  /\b(?:ana|cata|para)lys(?:e|es|ed|ing)\b/gi,
  /\b\w*(?:cancel|channel|counsel|fuel|label|level|model|signal|total|travel|tunnel)l(?:ed|ing|er)\b/gi,
  /\b(?:centre|theatre|metre|litre|fibre|calibre)s?\b/gi,
  /\b(?:licence|defence|offence|pretence|practise[ds]?|practising)s?\b/gi,
  /\b(?:catalogue|dialogue|analogue)[ds]?\b/gi,
  /\b(?:grey|programme|whilst|amongst|fulfil|skilful|judgement|artefact|ageing|cheque|sceptical|storey|tyre|learnt|spelt|burnt)s?\b/gi,
];

/** What somebody reads in the interface, on the rules' pages and about the product. */
const files = [
  ...[
    'package.nls.json',
    'media/l10n/bundle.l10n.json',
    'media/l10n/core.l10n.json',
    'README.md',
    'CHANGELOG.md',
  ],
  ...['src/core/rules', 'snippets', 'media/sample', 'media/walkthrough', 'media/schemas'].flatMap(folder =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:md|json|svg|yml)$/.test(name))
      .map(name => join(folder, name)),
  ),
];

/** Code, addresses and the names and values of the answers' contract are spelled as they are. */
const withoutCode = (text: string): string =>
  text.replace(/```[\s\S]*?```|`[^`\n]*`|https?:\S+|\b\w+Behaviour\b|"behaviour"/g, ' ');

describe('English text', () => {
  it('is spelled as in America', () => {
    const found = files.flatMap(file => {
      const text = withoutCode(readFileSync(join(repositoryRoot, file), 'utf8'));
      return british.flatMap(spelling => [...text.matchAll(spelling)].map(([word]) => `${file}: ${word}`));
    });
    deepStrictEqual(found, []);
  });
});
