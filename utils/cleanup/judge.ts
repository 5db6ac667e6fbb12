/**
 * What the words of a language say of an article's blocks. It takes data and gives data, so that it can run where the
 * words are: in the background, once for all pages, and not in the script that a click injects.
 */
import type { BlockFacts, Judgement, PageFacts } from '../judgement.ts';
import { labelBlocks } from './label.ts';
import { lexiconsFor } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { matcherOf } from './lexicon/matcher.ts';

export type { Judgement };

/** Judges the blocks of a page; see {@link Judgement}. */
export type Judge = (page: PageFacts, blocks: readonly BlockFacts[]) => Judgement | Promise<Judgement>;

const captionWordsOf = new WeakMap<readonly Lexicon[], readonly Lexicon[]>();

/** Always the same array for the same lexicons, so that a matcher made of it can be kept. */
function toCaptionWords(lexicons: readonly Lexicon[]): readonly Lexicon[] {
  const known = captionWordsOf.get(lexicons);
  if (known) return known;
  const words = lexicons.map(({ captionLabel = [], creditLabel = [] }) => ({ captionLabel, creditLabel }));
  captionWordsOf.set(lexicons, words);
  return words;
}

export const judgeBlocks = (page: PageFacts, blocks: readonly BlockFacts[]): Judgement => {
  const lexicons = lexiconsFor(page.lang);
  const matcher = matcherOf(lexicons);
  const labels = labelBlocks(blocks, { ...page, matcher });
  // Texts of a page are not ours to keep.
  matcher.forget();
  return { labels, captionWords: toCaptionWords(lexicons) };
};
