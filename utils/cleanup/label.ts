/**
 * Runs the labellers, in one order, and settles what they say.
 */
import type { Label } from '../types.ts';
import type { BlockFacts } from './blocks.ts';
import { adLabel } from './labellers/ad-label.ts';
import { authorBio } from './labellers/author-bio.ts';
import { byline } from './labellers/byline.ts';
import { comments } from './labellers/comments.ts';
import { contents } from './labellers/contents.ts';
import { credit } from './labellers/credit.ts';
import { disclosure } from './labellers/disclosure.ts';
import { duplicate } from './labellers/duplicate.ts';
import { hint } from './labellers/hint.ts';
import { navigation } from './labellers/navigation.ts';
import { notice } from './labellers/notice.ts';
import { player } from './labellers/player.ts';
import { promo } from './labellers/promo.ts';
import { promoList } from './labellers/promo-list.ts';
import { rights } from './labellers/rights.ts';
import { share } from './labellers/share.ts';
import { shortcode } from './labellers/shortcode.ts';
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
  contents,
  promo,
  promoList,
  player,
  comments,
  authorBio,
  rights,
  disclosure,
  credit,
  shortcode,
];

/** Words of a label with its mark or a space, in any script: "Correction: …", "訂正：…", "【更正】…". */
const LABELLED = /^[^\p{L}]*[\p{L}\p{M}\p{N}'’ ]{2,40}?(?:[:：—–\-】」』］〕)\]]|\s)/u;
const MIN_PROTECTED_WORDS = 6;
/** Of scripts without spaces, whose words are counted by their characters. */
const MIN_PROTECTED_CHARACTERS = 8;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Corrections, editor's notes and updates are part of the story's record, whatever else they look like. */
function isProtected({ text, words }: BlockFacts, { matcher }: PageContext): boolean {
  if (matcher.after('protected', text) === null || !LABELLED.test(text)) return false;
  return words >= MIN_PROTECTED_WORDS || (UNSPACED.test(text) && text.length >= MIN_PROTECTED_CHARACTERS);
}

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
      // A label that is certain by its form stands: software warns in the words of a warning to readers.
      if (block && isProtected(block, page) && label.kind !== 'duplicate' && label.confidence < 1) continue;
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
