/**
 * The title, without the name of the site around it.
 */
import { foldSpace, isSameText, toWords } from '../../text.ts';
import { toPlainText } from './tags.ts';

/** What sites put between a title and their name. A colon or a comma is the title's own. */
const SEPARATOR = /\s+(?:[|–—―»«·•›‹:\-~/]|::|->)\s+|\s*[|｜]\s*/g;
const BAR = /[|｜]/;
const SMALL_WORDS = new Set(['the', 'a', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'il', 'com', 'www', 'online']);

/** A name as one string of letters, without what people leave out of it. */
const toKey = (name: string): string =>
  toWords(name)
    .filter((word) => !SMALL_WORDS.has(word))
    .join('');

/** Whether `part` is a name of the site: its own, or that of its host. */
export function namesSite(part: string, siteName: string | null, host: string | null): boolean {
  const key = toKey(part);
  if (key.length < 2) return false;
  const labels = (host?.replace(/^www\./, '').split('.') ?? []).slice(0, -1).map((label) => label.replaceAll('-', ''));
  if (host !== null && key === toWords(host.replace(/^www\./, '')).join('')) return true;
  return [siteName === null ? '' : toKey(siteName), ...labels].some((site) => {
    if (key === site) return site.length > 2;
    // "Example News" of "Example", and the other way round: one begins or ends with the other, and is most of it.
    const [short, long] = key.length < site.length ? [key, site] : [site, key];
    return short.length >= 4 && (long.startsWith(short) || long.endsWith(short)) && short.length >= 0.5 * long.length;
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where the parts of a title lie, as its separators part them. */
function findParts(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: title.length });
  return parts.filter((part) => part.end > part.start);
}

/**
 * `Story title | The Site` -> `Story title`: a part goes from either end that names the site, and what a heading of the
 * page leaves out. A part of the title's own, after a dash or a colon, stays.
 */
export function withoutSiteName(
  title: string,
  siteName: string | null,
  host: string | null,
  headings: readonly string[],
): string {
  const parts = findParts(title);
  if (parts.length < 2) return title;
  const textOf = (from: number, to: number): string =>
    title.slice(parts[from]?.start ?? 0, parts[to]?.end ?? title.length);
  let first = 0;
  let last = parts.length - 1;
  // A heading that is made of whole parts of the title is the title.
  for (let length = last; length >= 1; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const text = textOf(from, from + length - 1);
      if (
        toWords(text).length >= 2 &&
        !namesSite(text, siteName, host) &&
        headings.some((heading) => isSameText(heading, text))
      )
        return text;
    }
  }
  const isSite = (part: number): boolean => namesSite(textOf(part, part), siteName, host);
  if (isSite(last)) last -= 1;
  if (last > first && isSite(first)) first += 1;
  // `Title | Politics`: by custom, no title has an upright bar of its own.
  const hasBar = (part: number): boolean => BAR.test(title.slice(parts[part - 1]?.end, parts[part]?.start));
  while (
    last > first &&
    hasBar(last) &&
    toWords(textOf(last, last)).length <= 3 &&
    toWords(textOf(first, last - 1)).length >= 3
  )
    last -= 1;
  return textOf(first, last);
}

/**
 * The title of a page, or an empty string.
 * @param named what the page's own data call it, best first
 */
export function findTitle(
  document: Document,
  named: readonly (string | null)[],
  siteName: string | null,
  host: string | null,
): string {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map((heading) => foldSpace(heading.textContent))
    .filter((heading) => heading && !namesSite(heading, siteName, host));
  // Not `document.title`, which a form of that name would hide.
  const own = document.querySelector('head > title, title')?.textContent;
  const titles = [...named, own]
    .map(toPlainText)
    .filter((title) => title !== null && title.length > 1 && !namesSite(title, siteName, host));
  const [title] = titles;
  return title ? withoutSiteName(title, siteName, host, headings) : (headings[0] ?? toPlainText(own) ?? '');
}
