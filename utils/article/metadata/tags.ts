/**
 * A page's `meta` tags, read in one pass, and text as people meant it.
 */
import { foldSpace } from '../../text.ts';
import { parseInert } from '../sanitize.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i;
/** Tags that set a word off, as they get into headlines. Other tags may be what a title is about. */
const INLINE_TAGS = /<\/?(?:a|abbr|b|br|cite|em|i|q|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi;
/** More text than this is no name and no title. */
const MAX_CHARS = 2000;

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };
/** Of the numbers, not those of control characters, which mean others. */
const COMMON_ENTITY = /&(?:#0{0,2}(3[2-9]|[4-9]\d|1[01]\d|1[6-9]\d|[2-9]\d\d|[1-9]\d{3})|(amp|quot|apos|lt|gt|nbsp));/g;

/** `text` with the references read that nearly all texts have alone. */
const decodeCommon = (text: string): string =>
  text.replace(COMMON_ENTITY, (_, code: string | undefined, name: string | undefined) =>
    name === undefined ? String.fromCharCode(Number(code)) : (NAMED[name] ?? ''),
  );

/** Text with its character references read: once more than its author meant to write them, as many systems do. */
function decode(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && ENTITY.test(decoded); round += 1) {
    // The parser knows all others, and takes longer than all else that is asked of a page's head.
    decoded = !ENTITY.test(decoded.replace(COMMON_ENTITY, ''))
      ? decodeCommon(decoded)
      : (parseInert(`<textarea>${decoded}`).querySelector('textarea')?.textContent ?? decoded);
  }
  return decoded;
}

/** Folded text without character references and tags; null for none. */
export function toPlainText(value: string | null | undefined): string | null {
  if (!value) return null;
  const decoded = decode(value.slice(0, MAX_CHARS));
  return foldSpace(decoded.includes('<') ? decoded.replace(INLINE_TAGS, '') : decoded) || null;
}

export interface MetaTags {
  /** Content of the tags of these names (`property` or `name`, then `itemprop`), in the order of the names. */
  readonly all: (...names: readonly string[]) => readonly string[];
  /** The first of them, or null. */
  readonly first: (...names: readonly string[]) => string | null;
}

/** Reads all tags at once: a page may hold fifty, and be asked for as many that it does not hold. */
export function readMetaTags(document: Document): MetaTags {
  const named = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content') ?? '';
    for (const [attribute, prefix] of [
      ['property', ''],
      ['name', ''],
      ['http-equiv', 'http-equiv:'],
      ['itemprop', 'itemprop:'],
    ] as const) {
      for (const name of tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        const key = prefix + name;
        const contents = named.get(key);
        if (contents) contents.push(content);
        else named.set(key, [content]);
      }
    }
  }
  const all = (...names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const key = name.toLowerCase();
      return [...(named.get(key) ?? []), ...(named.get(`itemprop:${key}`) ?? [])].flatMap(
        (raw) => toPlainText(raw) ?? [],
      );
    });
  return { all, first: (...names) => all(...names)[0] ?? null };
}
