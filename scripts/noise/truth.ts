/**
 * What the truth of a page says of each block, and what of the truth an extracted text lacks.
 */
import type { Truth } from '../../tests/bench/corpus.ts';
import { toWords } from '../../utils/text.ts';
import { countItems, findSnippets, toPlain, toShingles } from './score.ts';

/** Truth has the block, has it not, has part of it (or has it inside a longer line), or does not tell. */
export type Mark = '+' | '-' | '~' | ' ';

export interface TextBlock {
  readonly text: string;
  /** Whether it is part of the extracted text. */
  readonly isKept: boolean;
}

export interface Missing {
  readonly sentence: string;
  /** Index of the block that went and has it; null where no block of the container does. */
  readonly block: number | null;
}

const SHINGLE_WORDS = 4;
/** Shares of a block's words in a row that truth has. */
const HAS = 0.8;
const HAS_NOT = 0.2;

const toKey = (text: string): string => toWords(text).join(' ');
const containsKey = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);

/** Counts off what truth still has, so that of two copies only one is wanted. */
function markByText(blocks: readonly TextBlock[], wanted: string): Mark[] {
  const left = countItems(toShingles(toWords(wanted), SHINGLE_WORDS));
  const lines = countItems(wanted.split(/\n+/).map(toKey));
  const all = toKey(wanted);
  const take = (counts: Map<string, number>, key: string): boolean => {
    const count = counts.get(key) ?? 0;
    if (count) counts.set(key, count - 1);
    return count > 0;
  };
  const mark = ({ text }: TextBlock): Mark => {
    const words = toWords(text);
    if (!words.length) return ' ';
    if (words.length < SHINGLE_WORDS) {
      const key = words.join(' ');
      return take(lines, key) ? '+' : containsKey(all, key) ? '~' : '-';
    }
    const shingles = toShingles(words, SHINGLE_WORDS);
    const share = shingles.filter((shingle) => take(left, shingle)).length / shingles.length;
    return share >= HAS ? '+' : share <= HAS_NOT ? '-' : '~';
  };
  const marks = new Map<TextBlock, Mark>();
  // What is kept comes first: it is the other copy that truth does not want.
  for (const isKept of [true, false])
    for (const block of blocks) if (block.isKept === isKept) marks.set(block, mark(block));
  return blocks.map((block) => marks.get(block) ?? ' ');
}

function markBySnippets({ text }: TextBlock, required: readonly string[], forbidden: readonly string[]): Mark {
  const isWanted = findSnippets(text, required).length > 0;
  const isForbidden = findSnippets(text, forbidden).length > 0;
  return isWanted && isForbidden ? '~' : isWanted ? '+' : isForbidden ? '-' : ' ';
}

/** Marks each block of a page. Text, where there is one, tells more than snippets, and decides alone. */
export function markBlocks(blocks: readonly TextBlock[], truth: Truth | null): Mark[] {
  if (!truth) return blocks.map(() => ' ');
  const { text = null, with: required = [], without: forbidden = [] } = truth;
  return text === null ? blocks.map((block) => markBySnippets(block, required, forbidden)) : markByText(blocks, text);
}

function toSentences(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => toWords(sentence).length > 0);
}

/** Answers whether `text` has most of a sentence. */
function finder(text: string): (sentence: string) => boolean {
  const words = toWords(text);
  const shingles = new Set(toShingles(words, SHINGLE_WORDS));
  const all = words.join(' ');
  return (sentence) => {
    const own = toWords(sentence);
    if (own.length < SHINGLE_WORDS) return containsKey(all, own.join(' '));
    const parts = toShingles(own, SHINGLE_WORDS);
    return parts.filter((part) => shingles.has(part)).length >= parts.length / 2;
  };
}

/** The sentences of truth (or its required snippets) that the kept blocks lack, in order. */
export function findMissing(blocks: readonly TextBlock[], truth: Truth | null): Missing[] {
  const kept = blocks.filter(({ isKept }) => isKept).map(({ text }) => text);
  const wanted = truth?.text == null ? null : toSentences(truth.text);
  const isThere = wanted
    ? finder(kept.join('\n'))
    : (snippet: string) => findSnippets(kept.join('\n'), [snippet]).length > 0;
  const gone = blocks.flatMap((block, index) =>
    block.isKept
      ? []
      : [{ index, has: wanted ? finder(block.text) : (part: string) => toPlain(block.text).includes(toPlain(part)) }],
  );
  return (wanted ?? truth?.with ?? [])
    .filter((sentence) => !isThere(sentence))
    .map((sentence) => ({ sentence, block: gone.find(({ has }) => has(sentence))?.index ?? null }));
}
