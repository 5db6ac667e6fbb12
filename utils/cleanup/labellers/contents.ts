/**
 * A table of the article's own contents: what it lists follows, and the reader has a way of its own to get there.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { hasToken, isStory, type Labeller, sure } from '../page.ts';
import { isFree } from '../reading.ts';
import { toWords } from '../../text.ts';

const EARLY = 0.35;
const MAX_WORDS = 20;
const MIN_ITEMS = 3;
const TOKENS = ['toc', 'contents', 'tableofcontents', 'jumplinks'];

/** What opens and closes it: "Contents [hide]". */
const BUTTONS = /\s*\[[^[\]]{1,16}\]/g;

const toKey = (text: string): string => toWords(text.replace(/^[\d.\s)]+/u, '')).join(' ');

export const contents: Labeller = (blocks, page) => {
  const headings = new Map<string, number>();
  for (const block of blocks) if (block.isHeading) headings.set(toKey(block.text), block.index);
  const leadsOn = (block: BlockFacts): boolean => {
    const at = headings.get(toKey(block.text));
    return at !== undefined && at > block.index;
  };
  const isJump = (block: BlockFacts): boolean =>
    block.links.length > 0 && block.links.every((href) => href.startsWith('#') || href.startsWith(`${page.url}#`));
  const isItem = (item: BlockFacts | undefined): item is BlockFacts =>
    item !== undefined &&
    item.words <= MAX_WORDS &&
    isFree(item) &&
    !isStory(item) &&
    (isJump(item) || (!item.isHeading && leadsOn(item)));
  const labels: Label[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.place > EARLY) break;
    const isHeaded =
      isFree(block) && block.words <= MAX_WORDS && page.matcher.isWhole('contents', block.text.replace(BUTTONS, ''));
    let end = isHeaded ? index + 1 : index;
    while (isItem(blocks[end])) end += 1;
    const items = blocks.slice(isHeaded ? index + 1 : index, end);
    // Notes and sources are jumps as well: what is told by its jumps alone has to name headings that follow.
    const named = items.filter(leadsOn).length;
    const isContents = isHeaded
      ? items.length >= 2 && (named > 0 || hasToken(block, TOKENS) || items.every(isJump))
      : items.length >= MIN_ITEMS && items.every(isJump) && named >= 0.6 * items.length;
    if (isContents) {
      const rule = isHeaded ? 'contents' : 'contents+jumps';
      labels.push(...blocks.slice(index, end).map((item) => sure(item, 'navigation', rule, 0.8)));
    } else if (isHeaded && !items.length && (!block.isHeading || hasToken(block, TOKENS))) {
      // What it listed is folded away, or has yet to be made by a script.
      labels.push(sure(block, 'navigation', 'contents+empty', 0.7));
    }
    index = Math.max(index, end - 1);
  }
  return labels;
};
