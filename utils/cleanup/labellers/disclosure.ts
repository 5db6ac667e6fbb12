/**
 * What a site says of its earnings on each of its pages, in a box that it calls so. A line without such a box may be the
 * author's own word on the story, and stays.
 */
import { hasToken, type Labeller, sure } from '../page.ts';
import { isFree } from '../reading.ts';

const TOKENS = ['disclosure', 'disclosures', 'disclaimer', 'disclaimers'];
const MAX_WORDS = 80;
const HEAD = 0.08;
const TAIL = 0.9;

export const disclosure: Labeller = (blocks, { bodyEnd }) =>
  blocks.flatMap((block) =>
    block.words <= MAX_WORDS &&
    (block.place <= HEAD || block.place >= TAIL || block.index > bodyEnd) &&
    !block.within.has('list') &&
    isFree(block) &&
    hasToken(block, TOKENS)
      ? [sure(block, 'other', 'disclosure', 0.75)]
      : [],
  );
