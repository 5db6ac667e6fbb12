/**
 * The form in which the scorer's weights are kept: small numbers as letters, so that 23 languages are 30 KB, and a
 * language costs nothing until a page is in it.
 */

/** What is learned, as it is written. */
export interface Model {
  /** Log-odds for each trait, shared by all languages. */
  readonly traits: Readonly<Record<string, number>>;
  /** Log-odds of a language before anything is read. */
  readonly biases: Readonly<Record<string, number>>;
  /** By language, the mean log-odds of ordinary stories. */
  readonly stories: Readonly<Record<string, number>>;
  /** What one level is worth in log-odds. */
  readonly step: number;
  /** By language, the distances between the buckets that have a weight; see {@link encode}. */
  readonly gaps: Readonly<Record<string, string>>;
  /** By language, the levels of those. */
  readonly levels: Readonly<Record<string, string>>;
}

/** Levels reach from -MAX_LEVEL to MAX_LEVEL. */
export const MAX_LEVEL = 7;

/** Printable, and written in JSON as they are. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** So far and on: the next digit counts from there. */
const FAR = DIGITS.length - 1;

/** Levels by bucket, most of them 0, as two strings. */
export function encode(levels: Int8Array): { gaps: string; levels: string } {
  let gaps = '';
  let values = '';
  let last = -1;
  for (const [bucket, level] of levels.entries()) {
    if (level === 0) continue;
    let gap = bucket - last - 1;
    for (; gap >= FAR; gap -= FAR) gaps += DIGITS.charAt(FAR);
    gaps += DIGITS.charAt(gap);
    values += DIGITS.charAt(level + MAX_LEVEL);
    last = bucket;
  }
  return { gaps, levels: values };
}

/** The levels that {@link encode} was given. */
export function decode(gaps: string, levels: string, buckets: number): Int8Array {
  const decoded = new Int8Array(buckets);
  let bucket = -1;
  let next = 0;
  for (const digit of gaps) {
    const gap = DIGITS.indexOf(digit);
    bucket += gap;
    if (gap === FAR) continue;
    bucket += 1;
    decoded[bucket] = DIGITS.indexOf(levels.charAt(next)) - MAX_LEVEL;
    next += 1;
  }
  return decoded;
}
