/**
 * Small parts of the page around a story: hints how to go on reading, advertising marks, players, comment prompts,
 * breadcrumbs, rights. Whole blocks only; every one of these words also occurs in stories.
 */
import type { BlockFacts } from '../blocks.ts';
import { hasToken, isCounter, type Labeller, sure } from '../page.ts';

const isFree = (block: BlockFacts): boolean =>
  !block.within.has('table') && !block.within.has('code') && !block.within.has('quote');

/** "Scroll down to read the article", "Story continues below", "Skip to content". */
export const hint: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) =>
    isFree(block) && block.words <= 12 && matcher.isWhole('hint', block.text)
      ? [sure(block, 'navigation', 'hint')]
      : [],
  );

/** "Advertisement". */
export const adLabel: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) =>
    isFree(block) && block.words <= 6 && matcher.isWhole('ad', block.text) && !(block.isHeading && block.words === 1)
      ? [sure(block, 'ad-label', 'whole')]
      : [],
  );

/** "Listen to this article", "Image 1 of 5", "3 min read". */
export const player: Labeller = (blocks, page) =>
  blocks.flatMap((block) => {
    if (!isFree(block) || block.words > 12) return [];
    if (isCounter(block.text)) return [sure(block, 'other', 'counter')];
    const rest = page.matcher.after('player', block.text.replace(/^\d+\s*/, ''));
    if (rest === null) return [];
    if (!rest || /^[\d:.\s/()x×-]*(?:min\w*|sec\w*|m|s)?[\d:.\s]*$/iu.test(rest)) {
      return /\s/.test(block.text) || hasToken(block, ['player', 'audio', 'video', 'loading'])
        ? [sure(block, 'other', 'player', 0.8)]
        : [];
    }
    return [];
  });

/** "12 comments", "Join the conversation": after the story. */
export const comments: Labeller = (blocks, page) =>
  blocks.flatMap((block) => {
    if (block.index <= page.bodyEnd || block.words > 10 || !isFree(block)) return [];
    const text = block.text.replace(/^\(?\d+\)?\s*|\s*\(?\d+\)?$/g, '');
    return page.matcher.isWhole('comments', text) ? [sure(block, 'comments', 'tail')] : [];
  });

/** Breadcrumbs and menus that stand before the story: three or more short links in a row. */
export const navigation: Labeller = (blocks, page) => {
  const isItem = (block: BlockFacts): boolean =>
    block.linkDensity >= 0.8 && block.words <= 4 && block.links.length > 0 && isFree(block);
  return blocks.flatMap((block) => {
    if (hasToken(block, ['breadcrumb', 'breadcrumbs']) && block.words <= 20)
      return [sure(block, 'navigation', 'breadcrumb')];
    if (!isItem(block) || block.index >= page.bodyStart) return [];
    const near = [-2, -1, 1, 2]
      .map((step) => blocks[block.index + step])
      .filter((other) => other !== undefined && isItem(other));
    return near.length >= 2 ? [sure(block, 'navigation', 'link-run', 0.75)] : [];
  });
};

/** "© 2024 …", "All rights reserved": after the story. */
export const rights: Labeller = (blocks, page) =>
  blocks.flatMap((block) => {
    if (block.index <= page.bodyEnd || block.words > 60 || !isFree(block)) return [];
    const marked = /^\s*(?:©|\(c\)|copyright\b)/iu.test(block.text);
    return (marked && block.words <= 30) || (page.matcher.has('rights', block.text) && (marked || block.words <= 30))
      ? [sure(block, 'other', 'rights', 0.75)]
      : [];
  });
