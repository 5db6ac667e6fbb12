/**
 * Prompts of readers' comments after the story: "12 comments", "Join the conversation".
 */
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type Labeller, sure } from '../page.ts';
import { countParts, headsText, isFree, isPressed } from '../reading.ts';

const MAX_WORDS = 12;
const TOKENS = ['comment', 'comments', 'respond', 'reply', 'disqus'];
const LATE = 0.6;
/** What follows may be running text again: of other stories, or of those who have written. */
const isShown = (block: BlockFacts): boolean => block.place > LATE && (isPressed(block) || hasToken(block, TOKENS));

export const comments: Labeller = (blocks, { bodyEnd, matcher }) =>
  blocks.flatMap((block) => {
    if ((block.index <= bodyEnd && !isShown(block)) || block.words > MAX_WORDS || !isFree(block)) return [];
    const text = block.text.replace(/^[(（]?\p{Nd}+[)）]?\s*|\s*[(（]?\p{Nd}+[)）]?$/gu, '');
    // "Discussion" over a text is a part of a study.
    return countParts(matcher, ['comments'], text) > 0 && !(headsText(blocks, block) && block.words <= 1)
      ? [sure(block, 'comments', 'tail')]
      : [];
  });
