/**
 * Finding saved articles by title, site and byline. Works for any script.
 */
import type { SavedSummary } from '../types.ts';

type Searchable = Pick<SavedSummary, 'title' | 'siteName' | 'byline' | 'url'>;

/** Letters whose stroke Unicode does not count as a mark; people without the key type the plain letter. */
const STROKED: Readonly<Record<string, string>> = { Ð: 'D', Đ: 'D', Ħ: 'H', Ł: 'L', Ø: 'O', Ŧ: 'T' };

/**
 * Marks that may be left out in writing: accents, Arabic and Hebrew vowel points. The vowel signs of Indic and
 * South-East Asian scripts are letters to their readers, and stay.
 */
const MARKS = /[\p{Script=Inherited}[[\p{Script=Arabic}\p{Script=Hebrew}]&&\p{Mn}]]/gv;

/** `text` without case, accents and differences of width. Upper case, because it makes `ß` and `ss` one. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toUpperCase()
    .replace(/[ÐĐĦŁØŦ]/g, (letter) => STROKED[letter] ?? letter);
}

/** Folding ten thousand titles with every key would be felt. */
const folded = new WeakMap<Searchable, string>();

function foldedText(article: Searchable): string {
  let text = folded.get(article);
  if (text === undefined) {
    const host = URL.parse(article.url)?.hostname ?? '';
    text = foldForSearch([article.title, article.siteName, article.byline, host].filter(Boolean).join('\n'));
    folded.set(article, text);
  }
  return text;
}

/** Those of `list`, in its order, that hold every word of `query`, each anywhere; all of them for an empty query. */
export function filterSaved<T extends Searchable>(list: readonly T[], query: string): T[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  return list.filter((article) => words.every((word) => foldedText(article).includes(word)));
}
