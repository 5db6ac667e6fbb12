/**
 * Text as words: counting, comparing, folding. Works for scripts with and without spaces between words.
 */

/**
 * Scripts that are written without spaces (Thai, Lao, Myanmar, Khmer, kana, Han); each character counts as half a word,
 * as translators reckon. Ranges and not script names, because this is asked of every block of every page.
 */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** `text` with every run of white space (no-break spaces included) folded into one space, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** Number of words in folded text, as spaces part them; for scripts without spaces, half the number of characters. */
export function countWords(text: string): number {
  if (!text) return 0;
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spaces + (unspaced < text.length ? 1 : 0) + Math.ceil(unspaced / 2);
}

/** The words of `text` in lower case, without marks and punctuation; single characters for unspaced scripts. */
export function toWords(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(UNSPACED, (character) => ` ${character} `);
  return spaced.match(WORD) ?? [];
}

/** A key that is equal for texts which differ only in case, punctuation, numbers and white space; finds repeats. */
export function fingerprint(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

/** Share (0..1) of the words of `part` that are also in `whole`, counted as multisets; 0 for an empty `part`. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  if (!part.length) return 0;
  const left = new Map<string, number>();
  for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of part) {
    const count = left.get(word) ?? 0;
    if (!count) continue;
    left.set(word, count - 1);
    found += 1;
  }
  return found / part.length;
}

/** Whether two texts say the same, give or take a few words. */
export function isSameText(a: string, b: string): boolean {
  const wordsA = toWords(a);
  const wordsB = toWords(b);
  return (
    wordsA.length > 0 &&
    Math.abs(wordsA.length - wordsB.length) <= Math.max(1, 0.15 * wordsA.length) &&
    containment(wordsA, wordsB) >= 0.85 &&
    containment(wordsB, wordsA) >= 0.85
  );
}
