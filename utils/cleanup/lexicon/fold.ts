/**
 * One spelling for texts and entries: what is typed, encoded or inflected in several ways is read in one.
 */

/** Runs of letters, digits and marks, joined by single apostrophes or hyphens; of a folded text. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
/** The same in entries, with the star of a stem, and the gap. */
export const TOKEN = /…|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*\*?/gu;
/** Scripts in which entries are found anywhere in the text: no spaces between words, or endings grown onto them. */
export const UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u3005-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
/** The dot of a lower-cased Turkish İ, joiners, and the vowel marks and stretching of Arabic: not always written. */
const OPTIONAL = /[\u0307\u064b-\u0652\u0640\u200c-\u200d]+/g;
/** Scripts that write the article, and short words such as "and" or "in", onto the next word. */
const PREFIX =
  /^(?:[\u05d5\u05e9]?[\u05d1\u05dc\u05de\u05db]?\u05d4?|[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644\u0643]?(?:\u0627\u0644)?))$/;
const PREFIXABLE = /^[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9\u0627\u0628\u0641\u0643\u0644\u0648]/;
const MAX_PREFIX = 4;
/** Where a word of Korean is done, with its particle. */
const KOREAN_END = /^(?:[은는이가을를의에도와과만]|으?로|에서|에게|까지|부터)?(?![가-힣])/;
const NO_WORDS: readonly string[] = [];

/** Nothing of it folds but capitals. */
const PLAIN = /^[ -~\s]*$/;

/**
 * In lower case, composed, without what is optional, with plain apostrophes, and without the difference of i and ı that
 * is lost in capitals.
 */
export const toFolded = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize().replace(OPTIONAL, '').replace(/[’‘ʼ]/g, "'").replace(/ı/g, 'i');

/** The offset in `text` of an offset in its folded form, behind the characters that folding drops there. */
export function toOffset(text: string, folded: number): number {
  if (PLAIN.test(text.slice(0, folded + 1))) return folded;
  const lengthAt = (at: number): number => toFolded(text.slice(0, at)).length;
  let offset = folded;
  while (lengthAt(offset) > folded) offset -= 1;
  while (offset < text.length && lengthAt(offset + 1) <= folded) offset += 1;
  return offset;
}

/** What is left of a word without one or more of the small words at its beginning, if two letters are. */
export function toBareWords(word: string): readonly string[] {
  if (word.charCodeAt(0) < 0x5d0 || !PREFIXABLE.test(word)) return NO_WORDS;
  const bare: string[] = [];
  for (let length = 1; length <= Math.min(MAX_PREFIX, word.length - 2); length += 1)
    if (PREFIX.test(word.slice(0, length))) bare.push(word.slice(length));
  return bare;
}

/**
 * The particle that `rest` begins with, after an entry of a script without spaces or with endings; mostly none. Null if
 * the entry's last word goes on, as a part of another word or of a verb; a phrase of Korean may, being sure without it.
 */
export function toTail(entry: string, rest: string): string | null {
  if (/[가-힣]$/.test(entry)) return KOREAN_END.exec(rest)?.[0] ?? (entry.includes(' ') ? '' : null);
  return /[ァ-ヺー]$/.test(entry) && /^[ァ-ヺー]/.test(rest) ? null : '';
}
