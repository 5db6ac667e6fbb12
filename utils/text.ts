/**
 * Text as words: counting, comparing, folding. Works for scripts with and without spaces between words.
 */

/**
 * Scripts that are written without spaces (Thai, Lao, Myanmar, Khmer, kana, Han); each character counts as half a word,
 * as translators reckon. Ranges and not script names, because this is asked of every block of every page.
 */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g;
/**
 * Runs of what is neither white space nor punctuation nor a symbol, in any script. Ranges again, and not classes of
 * letters, which cost more to compile than a page's words to find.
 */
const WORD =
  /[^\s\ufe00-\ufe6f\0-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e5a\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u17d4-\u17da\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners of words, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;

/** White space that is not one plain space: matching each space of a text would cost more than all else that reads it. */
const LOOSE_SPACE = /[^\S ]\s*|\s{2,}/g;

/** `text` with every run of white space (no-break spaces included) folded into one space, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(LOOSE_SPACE, ' ').trim();
}

/** Number of words in folded text, as spaces part them; for scripts without spaces, half the number of characters. */
export function countWords(text: string): number {
  if (!text) return 0;
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spaces + (unspaced < text.length ? 1 : 0) + Math.ceil(unspaced / 2);
}

/** What stands inside words without being of them, and emoji. */
const UNSPOKEN = /['’\u00ad\u200c\u200d]|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** The words of `text` in lower case, without marks and punctuation; single characters for unspaced scripts. */
export function toWords(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(UNSPOKEN, '')
    .replace(UNSPACED, (character) => ` ${character} `);
  return spaced.match(WORD) ?? [];
}

const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+/g;

/** A key that is equal for texts which differ only in case, punctuation, numbers and white space; finds repeats. */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().replace(UNSPOKEN, '').match(WORD);
  return words?.join('').replace(DIGITS, '') ?? '';
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
