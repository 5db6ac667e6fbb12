/**
 * Which lexicons a page is read with. For the background, which judges with them; not for the injected script.
 */
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import type { Lexicon } from './lexicon.ts';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  sw,
  tr,
  uk,
  zh,
};

/** Subtags of languages that are read with the words of another: the written forms of Norwegian, Malay, old codes. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id', in: 'id', iw: 'he', yue: 'zh' };

/**
 * The lexicons for a page's language. English is always among them: sites of every language carry widgets in English.
 * @param lang BCP 47, or null where unknown; then structure and repetition have to do the work
 * @returns for the same language always the same array
 */
export function lexiconsFor(lang: string | null): readonly Lexicon[] {
  const subtag = lang?.split('-')[0]?.toLowerCase() ?? '';
  const primary = SAME[subtag] ?? subtag;
  return (Object.hasOwn(SETS, primary) ? SETS[primary] : undefined) ?? ENGLISH;
}

const ENGLISH: readonly Lexicon[] = [en];
const SETS: Readonly<Record<string, readonly Lexicon[]>> = Object.fromEntries(
  Object.entries(LEXICONS).map(([lang, lexicon]) => [lang, lexicon === en ? ENGLISH : [lexicon, en]]),
);
