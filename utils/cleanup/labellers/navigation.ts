/**
 * Breadcrumbs and menus that stand before the story.
 */
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type Labeller, sure } from '../page.ts';
import { isFree, isOwnSite } from '../reading.ts';

const MAX_ITEM_WORDS = 4;
const MAX_PATH_WORDS = 20;
/** At least two of the signs between the steps of a path: "Home › Dales › Fell". */
const PATH = /\S\s*[›»>→]\s*\S.*\S\s*[›»>→]\s*\S/u;

export const navigation: Labeller = (blocks, page) => {
  // Three entrants' pages are no menu of this site.
  const isItem = (block: BlockFacts | undefined): boolean =>
    block !== undefined &&
    block.linkDensity >= 0.8 &&
    block.words <= MAX_ITEM_WORDS &&
    block.links.length > 0 &&
    block.links.every((href) => isOwnSite(href, page.url)) &&
    isFree(block);
  return blocks.flatMap((block) => {
    const isPath = hasToken(block, ['breadcrumb', 'breadcrumbs']) || (PATH.test(block.text) && block.links.length > 0);
    if (
      isPath &&
      block.words <= MAX_PATH_WORDS &&
      (block.index < page.bodyStart || hasToken(block, ['breadcrumb', 'breadcrumbs']))
    )
      return [sure(block, 'navigation', 'breadcrumb')];
    if (!isItem(block) || block.index >= page.bodyStart) return [];
    const near = [-2, -1, 1, 2].filter((step) => isItem(blocks[block.index + step]));
    return near.length >= 2 ? [sure(block, 'navigation', 'link-run', 0.75)] : [];
  });
};
