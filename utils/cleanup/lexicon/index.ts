/**
 * Which lexicons a page is read with. For the background, which hands them to the reader; not for the injected script.
 */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { sw } from './sw.ts';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { ar, de, en, ja, sw };

/**
 * The lexicons for a page's language. English is always among them: sites of every language carry widgets in English.
 * @param lang BCP 47, or null where unknown; then structure and repetition have to do the work
 * @returns for the same language always the same array
 */
export function lexiconsFor(lang: string | null): readonly Lexicon[] {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(SETS, primary) ? SETS[primary] : undefined) ?? ENGLISH;
}

const ENGLISH: readonly Lexicon[] = [en];
const SETS: Readonly<Record<string, readonly Lexicon[]>> = Object.fromEntries(
  Object.entries(LEXICONS).map(([lang, lexicon]) => [lang, lexicon === en ? ENGLISH : [lexicon, en]]),
);
