/**
 * Runs the labellers, in one order, and settles what they say.
 */
import type { Label } from '../types.ts';
import type { BlockFacts } from './blocks.ts';
import { authorBio } from './labellers/author-bio.ts';
import { byline } from './labellers/byline.ts';
import { duplicate } from './labellers/duplicate.ts';
import { adLabel, comments, hint, navigation, player, rights } from './labellers/furniture.ts';
import { notice } from './labellers/notice.ts';
import { promo } from './labellers/promo.ts';
import { share } from './labellers/share.ts';
import type { Labeller, PageContext } from './page.ts';

/** Labels below this are doubts, and a doubtful block stays. */
export const THRESHOLD = 0.6;

/** Of two labels of equal confidence, the earlier labeller's holds. */
const LABELLERS: readonly Labeller[] = [
  hint,
  adLabel,
  notice,
  duplicate,
  byline,
  share,
  navigation,
  promo,
  player,
  comments,
  authorBio,
  rights,
];

/** Corrections, editor's notes and updates are part of the story's record, whatever else they look like. */
const isProtected = (block: BlockFacts, page: PageContext): boolean => {
  const rest = page.matcher.after('protected', block.text);
  return rest !== null && block.words >= 6 && /^[^\p{L}]*[\p{L}'’ ]{3,40}(?:[:：—–-]|\s)/u.test(block.text);
};

/**
 * The labels to act on: at most one a block, confident enough, and never most of the text.
 * @returns labels in document order
 */
export function labelBlocks(blocks: readonly BlockFacts[], page: PageContext): Label[] {
  const best = new Map<number, Label>();
  for (const labeller of LABELLERS) {
    for (const label of labeller(blocks, page)) {
      if (label.confidence < THRESHOLD || label.confidence <= (best.get(label.block)?.confidence ?? 0)) continue;
      const block = blocks[label.block];
      if (block && isProtected(block, page) && label.kind !== 'duplicate') continue;
      best.set(label.block, label);
    }
  }
  const total = blocks.reduce((sum, block) => sum + block.words, 0);
  const labelled = [...best.values()].sort((a, b) => a.block - b.block);
  const removed = labelled.reduce((sum, label) => sum + (blocks[label.block]?.words ?? 0), 0);
  // Rules that would take most of a page are wrong about the page: then only what repeats or is certain goes.
  return removed > 0.6 * total
    ? labelled.filter((label) => label.confidence >= 0.9 && label.kind !== 'promo')
    : labelled;
}
