/**
 * Marks of places for advertising: "Advertisement", "Sponsored content".
 */
import { hasToken, type Labeller, sure } from '../page.ts';
import { countParts, headsText, isFree, isPressed } from '../reading.ts';

const MAX_WORDS = 6;
const TOKENS = ['ad', 'ads', 'adslot', 'adlabel', 'advert', 'advertisement', 'advertising', 'dfp', 'gpt', 'sponsored'];

export const adLabel: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) => {
    if (!isFree(block) || block.words > MAX_WORDS || !countParts(matcher, ['ad'], block.text)) return [];
    const isShown = isPressed(block) || hasToken(block, TOKENS);
    // A kind of text among others in a list, or what a section is about.
    const isSubject = /^h[1-3]$/.test(block.tag) && headsText(blocks, block);
    if (!isShown && (block.within.has('list') || (block.isHeading && block.words === 1) || isSubject)) return [];
    return [sure(block, 'ad-label', 'whole', 1)];
  });
