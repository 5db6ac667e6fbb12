/**
 * A text as the pieces that the scorer knows the weight of: its words, those that begin a sentence once more, and, of
 * scripts without spaces, its characters and pairs of them. Each piece is a number, that of the bucket it falls into.
 */
import { toFolded } from '../lexicon/fold.ts';

/** Buckets of a language; a power of two. Most hold nothing that tells, and so few pieces meet in one that does. */
export const BUCKETS = 16_384;
const MASK = BUCKETS - 1;

const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/gu;
const PIECE = /[\p{L}\p{M}]+|\p{N}+|[?!.…:;。！？।؟]/gu;
const MARKS = '?!.…:;。！？।؟';
const NUMBER = /^\p{N}/u;
/** Of letters below the first of these, none is a number beyond 0 to 9; below the second, all scripts have spaces. */
const FIRST_OTHER_NUMBER = 0x660;
const FIRST_UNSPACED = 0x1100;
/** Scripts without spaces between words, or with endings grown onto them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Kinds of pieces, so that a word and the same word at the beginning are two. */
const KIND = { word: 0x811c_9dc5, first: 0x1b87_3593, mark: 0x2545_f491, part: 0x3c6e_f372 } as const;

/** The bucket of the characters from `start` to `end`: FNV-1a, with its high bits mixed into the low ones. */
function toBucket(kind: number, text: string, start = 0, end = text.length): number {
  let value = kind;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) & MASK;
}

/** The buckets of a text's pieces; what occurs twice is there twice. */
export function toGrams(text: string): number[] {
  const grams: number[] = [];
  let isFirst = true;
  for (const piece of toFolded(text.replace(ADDRESS, ' ')).match(PIECE) ?? []) {
    const code = piece.charCodeAt(0);
    if (piece.length === 1 && MARKS.includes(piece)) {
      grams.push(toBucket(KIND.mark, piece));
      isFirst = true;
      continue;
    }
    // Sums, dates and years differ, and say the same.
    const isNumber = code < 0x3a || (code >= FIRST_OTHER_NUMBER && NUMBER.test(piece));
    const word = isNumber ? '0' : piece;
    grams.push(toBucket(KIND.word, word));
    if (isFirst) grams.push(toBucket(KIND.first, word));
    isFirst = false;
    if (code < FIRST_UNSPACED || !UNSPACED.test(word)) continue;
    const bounded = `<${word}>`;
    for (let size = 1; size <= 2; size += 1)
      for (let at = 0; at + size <= bounded.length; at += 1)
        grams.push(toBucket(KIND.part + size, bounded, at, at + size));
  }
  return grams;
}
