import * as z from 'zod/mini';
import { speakWith, translator } from '../core/decision';

/** Speaks the language of the page, with the words that the editor has put into it. */
export function speakAsThePage(): void {
  const words = z.string().safeParse(JSON.parse(document.getElementById('words')?.textContent || '""'));
  speakWith({
    language: document.documentElement.lang,
    translate: translator(words.success ? words.data : ''),
  });
}
