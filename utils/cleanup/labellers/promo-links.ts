/**
 * What counts as a link to another story.
 */
import type { BlockFacts } from '../blocks.ts';

export const MAX_LEAD_WORDS = 35;

/** Names that pages give to boxes of other stories. */
export const TOKENS = [
  'related',
  'recommended',
  'recommend',
  'recommendation',
  'recommendations',
  'recirc',
  'recirculation',
  'readmore',
  'teaser',
  'outbrain',
  'taboola',
  'trending',
  'mostread',
  'popular',
  'promo',
  'embed',
  'kg',
  'bookmark',
  'linkcard',
  'alsoread',
];

/** A line that is a link, or little else. */
export const isLinkLine = (block: BlockFacts): boolean =>
  block.linkDensity >= 0.8 && block.links.length > 0 && block.words <= MAX_LEAD_WORDS;
