/**
 * Who wrote it: names alone, each once.
 */
import { foldSpace, toWords } from '../../text.ts';
import type { StructuredData } from '../structured-data.ts';
import { type MetaTags, toPlainText } from './tags.ts';
import { namesSite } from './title.ts';

/** Where pages write their authors, most telling first. */
const SELECTORS = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  '.byline-name, .author-name, .byline__name, .p-author',
  '.byline, .author',
];
const ELSEWHERE = 'aside, nav, footer, [class*=comment], [class*=related], [class*=bio]';

const LEAD =
  /^(?:(?:written |words |story |reported |posted )?by|von|par|por|de|di|door|av|af|przez|oleh|yazan|tekst|text|автор|текст|بقلم|作者|文|記者)(?:\s*[:：]\s*|\s+)/i;
/** A name goes until here: a date, a count of comments, a button. */
const TAIL = /\s*(?:\b(?:published|updated|posted|last modified|follow)\b|[|•·]|\s[–—-]\s).*$/i;
const ADDRESS = /\s*[<(]?(?:https?:\/\/|www\.)\S+|\s*[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?|(?:^|\s+)@\w+/g;
/** Accounts that systems come with, and no people. */
const NOBODY = new Set([
  'admin',
  'administrator',
  'webmaster',
  'root',
  'user',
  'guest',
  'author',
  'editor',
  'anonymous',
  'unknown',
  'null',
  'undefined',
  'none',
  'na',
]);
/** The last word of what someone is, in a part of a byline by itself: `Staff writer`, `Chief political correspondent`. */
const ROLE =
  /(?:^|\s)(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|photographer|critic|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|envoyée? spéciale?|corresponsal|periodista|redactora?|correspondente|repórter|giornalista|inviat[oa]|verslaggever|redacteur)$/i;
const MAX_CHARS = 120;
const MAX_WORDS = 16;

/** The names in one piece of text; none for an address, a date, a sentence or the site itself. */
function toNames(value: string, siteName: string | null, host: string | null): string[] {
  const plain = toPlainText(value)?.replace(ADDRESS, '').replace(LEAD, '').replace(TAIL, '') ?? '';
  if (!plain || plain.length > MAX_CHARS || toWords(plain).length > MAX_WORDS) return [];
  if (/^\d|:\/\/|\d{4}|^[\w-]+(?:\.[\w-]+)+$/.test(plain)) return [];
  return plain
    .split(/\s*[,;]\s*/)
    .map((name) => foldSpace(name.replace(LEAD, '')))
    .filter((name) => {
      const words = toWords(name);
      if (!words.length || (words.length === 1 && NOBODY.has(words[0] ?? ''))) return false;
      // Many a person's site is called by the person's name, its host that is: two words of it are a name all the same.
      return !namesSite(name, siteName, words.length === 1 || name.includes('.') ? host : null);
    })
    .filter((name, index) => index === 0 || !ROLE.test(name));
}

/** Names once each: `ANN EXAMPLE` and `Ann Example` are one. */
function join(names: readonly string[]): string | null {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = toWords(name).join(' ');
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].join(', ') || null;
}

/** An element's text with a space between its parts, and without its dates. */
function textOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('time, script, style, button, [class*=date]'))
      text += ` ${node.textContent ?? ''}`;
  }
  return text;
}

/** The authors that stand on the page: the first, and those beside it. */
function findShown(document: Document, toOwnNames: (value: string) => string[]): string[] {
  // One search for all of them: a page without any is looked through once.
  const candidates = [...document.querySelectorAll(SELECTORS.join())].filter((element) => !element.closest(ELSEWHERE));
  for (const selector of candidates.length ? SELECTORS : []) {
    const elements = candidates.filter((element) => element.matches(selector));
    const first = elements.find((element) => toOwnNames(textOf(element)).length > 0);
    if (!first) continue;
    const near = first.parentElement?.parentElement ?? first;
    const beside = elements.filter((element) => near.contains(element) && !element.contains(first));
    return [first, ...beside].flatMap((element) => toOwnNames(textOf(element)));
  }
  return [];
}

/** Who wrote the article, as names parted by commas; null where the page does not say, or names only itself. */
export function findByline(
  document: Document,
  data: StructuredData,
  tags: MetaTags,
  siteName: string | null,
  host: string | null,
): string | null {
  const toOwnNames = (value: string): string[] => toNames(value, siteName, host);
  const tagged = ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'];
  for (const values of [data.authors, ...tagged.map((name) => tags.all(name))]) {
    const byline = join(values.flatMap(toOwnNames));
    if (byline !== null) return byline;
  }
  return join(findShown(document, toOwnNames)) ?? join(tags.all('twitter:creator').flatMap(toOwnNames));
}
