/**
 * Hints how to go on reading: "Scroll down to read the article", "Story continues below", "Skip to content".
 */
import { isFree, isPressed, countParts } from '../reading.ts';
import { type Labeller, sure } from '../page.ts';

const MAX_WORDS = 14;
/** In a list of gestures, or as the heading of a section, such words are what the text is about. */
const MIN_HEADING_WORDS = 3;

export const hint: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) => {
    if (!isFree(block) || block.words > MAX_WORDS) return [];
    if (!isPressed(block) && (block.within.has('list') || (block.isHeading && block.words < MIN_HEADING_WORDS)))
      return [];
    return countParts(matcher, ['hint', 'ad'], block.text) > 0 && matcher.has('hint', block.text)
      ? [sure(block, 'navigation', 'hint')]
      : [];
  });
