/**
 * What repeats from article to article of a site: a line met on three of them is no part of any story. Kept as hashes,
 * which cannot be read back, and bounded. What the user has put back on a site stays there from then on.
 */
import { fingerprint } from '../text.ts';
import type { Label } from '../types.ts';
import type { BlockFacts } from './blocks.ts';
import type { Matcher } from './lexicon/matcher.ts';

/** What is kept of one site. */
export interface SiteRecord {
  /** Hash of a text -> hashes of the articles that it was met on; the oldest text first. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** Hashes of texts that the user has put back; the oldest first. */
  readonly kept: readonly string[];
}

export const EMPTY_RECORD: SiteRecord = { seen: {}, kept: [] };

const ARTICLES = 3;
const MAX_TEXTS = 600;
const MAX_KEPT = 200;
/** Shorter lines ("Ingredients", "What they said") are a site's way of building stories; longer ones are not repeated. */
const MIN_WORDS = 6;
const MAX_WORDS = 80;

const HASH_BYTES = 9;
/** An article that has so much in common with another one is the same, under an address of its own. */
const SAME_SHARE = 0.5;
/** Of an article's words, what repeats is this much at most: more is an article that was read under other addresses. */
const MAX_SHARE = 0.25;

/** The beginning of a SHA-256, as Base64. */
export async function hashOf(value: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)));
  return btoa(String.fromCharCode(...digest.subarray(0, HASH_BYTES)));
}

/**
 * A hash of a text on a site. Case, punctuation and numbers make no difference; the site does, so that nobody can look
 * up a line of one site on all others.
 */
export const hashOfText = (site: string, text: string): Promise<string> => hashOf(`${site}\n${fingerprint(text)}`);

/** Whether a block may become boilerplate at all. */
export const mayRepeat = (block: BlockFacts, matcher: Matcher): boolean =>
  block.words >= MIN_WORDS &&
  block.words <= MAX_WORDS &&
  !block.isHeading &&
  !block.within.has('table') &&
  !block.within.has('code') &&
  matcher.after('protected', block.text) === null;

/** The article met before that has at least half of these texts; null where none has. */
function findSame(seen: ReadonlyMap<string, readonly string[]>, texts: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const article of seen.get(text) ?? []) counts.set(article, (counts.get(article) ?? 0) + 1);
  for (const [article, count] of counts) if (count >= SAME_SHARE * texts.size) return article;
  return null;
}

/**
 * `record` after an article was read. The same article counts once, however often it is read.
 * @param article hash of its address
 * @param texts hashes of its texts
 */
export function withArticle(record: SiteRecord, article: string, texts: readonly string[]): SiteRecord {
  const seen = new Map(Object.entries(record.seen));
  const own = new Set(texts);
  const name = findSame(seen, own) ?? article;
  for (const text of own) {
    const articles = seen.get(text) ?? [];
    // Taken out and put in again: what was met last is forgotten last.
    seen.delete(text);
    seen.set(text, articles.includes(name) ? articles : [...articles, name].slice(-ARTICLES));
  }
  return { ...record, seen: Object.fromEntries([...seen].slice(-MAX_TEXTS)) };
}

/** `record` after the user has put a text back, or taken it out again. */
export function withKept(record: SiteRecord, text: string, isKept: boolean): SiteRecord {
  const others = record.kept.filter((one) => one !== text);
  return { ...record, kept: isKept ? [...others, text].slice(-MAX_KEPT) : others };
}

/** Whether two other articles of the site have the same text. */
export function isRepeated(record: SiteRecord, article: string, text: string): boolean {
  const articles = Object.hasOwn(record.seen, text) ? (record.seen[text] ?? []) : [];
  return articles.filter((one) => one !== article).length >= ARTICLES - 1;
}

const countWords = (blocks: readonly BlockFacts[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

/** Labels as the site's record corrects them: what repeats there goes, and what was put back there stays. */
export function correctLabels(
  labels: readonly Label[],
  blocks: readonly BlockFacts[],
  hashes: ReadonlyMap<number, string>,
  record: SiteRecord,
  article: string,
): Label[] {
  const isKept = (index: number): boolean => record.kept.includes(hashes.get(index) ?? '');
  const labelled = new Set(labels.map(({ block }) => block));
  const repeated = blocks.filter(
    ({ index }) => !labelled.has(index) && !isKept(index) && isRepeated(record, article, hashes.get(index) ?? ''),
  );
  const found = countWords(repeated) <= MAX_SHARE * countWords(blocks) ? repeated : [];
  return [
    ...labels.filter(({ block }) => !isKept(block)),
    ...found.map(({ index }) => ({ block: index, kind: 'other', rule: 'other/site-repeat', confidence: 0.7 }) as const),
  ].sort((a, b) => a.block - b.block);
}
