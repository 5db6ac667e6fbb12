/**
 * Prompts of readers' comments after the story: "12 comments", "Join the conversation".
 */
import { type Labeller, sure } from '../page.ts';
import { countParts, headsText, isFree } from '../reading.ts';

const MAX_WORDS = 12;

export const comments: Labeller = (blocks, { bodyEnd, matcher }) =>
  blocks.flatMap((block) => {
    if (block.index <= bodyEnd || block.words > MAX_WORDS || !isFree(block)) return [];
    const text = block.text.replace(/^[(（]?\p{Nd}+[)）]?\s*|\s*[(（]?\p{Nd}+[)）]?$/gu, '');
    // "Discussion" over a text is a part of a study.
    return countParts(matcher, ['comments'], text) > 0 && !(headsText(blocks, block) && block.words <= 1)
      ? [sure(block, 'comments', 'tail')]
      : [];
  });
