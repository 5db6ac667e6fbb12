/**
 * Lists of other stories: under a heading such as "Related stories", in a row of teasers, or after the end.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { hasToken, isStory, type Labeller, type PageContext, sure } from '../page.ts';
import { endsAsSentence, headsText, isFree, isOwnSite, leadOf, nextOf } from '../reading.ts';
import { isLinkLine, TOKENS } from './promo-links.ts';

const MAX_HEADING_WORDS = 8;
const MAX_ITEM_WORDS = 25;
/** Names of rows of teasers, in which kickers and headlines are separate lines. */
const ROW_TOKENS = ['rail', 'recirc', 'recirculation', 'teaser', 'trending', 'mostread', 'outbrain', 'taboola'];
const MIN_ROW = 4;

const MAX_SCRAP_WORDS = 12;

/** Nothing that a heading of the story would stand over. */
const isScrap = (block: BlockFacts): boolean =>
  block.words <= MAX_SCRAP_WORDS && !endsAsSentence(block.text) && !block.within.has('list');

/** "Most read", and "Most read in Local": a heading, and what it is of. */
function isPromoHeading(block: BlockFacts, { matcher }: PageContext): 'whole' | 'begun' | null {
  if (block.words > MAX_HEADING_WORDS || !isFree(block)) return null;
  if (matcher.isWhole('promoHeading', block.text)) return 'whole';
  const lead = leadOf(matcher, 'promoHeading', block.text);
  return lead !== null && lead.words >= 2 && block.words - lead.words <= 4 && !endsAsSentence(block.text)
    ? 'begun'
    : null;
}

/** The links under a heading. A list goes whole: a line of it may say more than its link. */
function itemsAfter(blocks: readonly BlockFacts[], heading: BlockFacts): BlockFacts[] {
  const items: BlockFacts[] = [];
  const first = blocks[heading.index + 1];
  const isList = first?.within.has('list') === true;
  for (const item of blocks.slice(heading.index + 1)) {
    const isListed =
      isList &&
      item.box.id === first.box.id &&
      item.links.length > 0 &&
      item.linkDensity >= 0.25 &&
      item.words <= MAX_ITEM_WORDS + 10;
    const isBeside = item.words <= 6 && items.length > 0 && hasToken(item, TOKENS);
    if (!isLinkLine(item) && !isListed && !isBeside) break;
    items.push(item);
  }
  return items;
}

function* findHeaded(blocks: readonly BlockFacts[], page: PageContext): Generator<Label> {
  for (const block of blocks) {
    const found = isPromoHeading(block, page);
    if (!found) continue;
    const items = itemsAfter(blocks, block);
    const isOwn = items.some(({ links }) => links.some((href) => isOwnSite(href, page.url)));
    // Books and papers that the story recommends are on sites of their own.
    if (items.length && !isOwn && (found === 'begun' || page.matcher.isWhole('references', block.text))) continue;
    if (items.length && (found === 'whole' || items.length > 1)) {
      yield sure(block, 'promo', 'heading');
      for (const item of items)
        yield sure(item, 'promo', 'heading+link', items.length > 1 || block.linkDensity === 0 ? 0.9 : 0.6);
    } else if (!items.length && hasToken(block, TOKENS)) {
      yield sure(block, 'promo', 'heading+empty', 0.7);
    } else if (!items.length) {
      const next = nextOf(blocks, block);
      const isOver =
        found === 'whole' &&
        block.index > page.bodyEnd &&
        (!next || next.linkDensity > 0.3 || next.isHeading || isScrap(next));
      // A heading over nothing: what it headed is gone, and a line of links of another kind follows.
      const isEmpty = block.isHeading && next !== undefined && next.linkDensity >= 0.8 && !headsText(blocks, block);
      // A label, and running text or a part of the story after it.
      const isLabel =
        found === 'whole' &&
        !block.isHeading &&
        !block.within.has('list') &&
        next !== undefined &&
        (next.isHeading || isStory(next));
      if (isOver || isEmpty || isLabel) yield sure(block, 'promo', 'heading+empty', 0.7);
    }
  }
}

/** Whether one of them leads to the page's own site: what leads elsewhere alone is what the story has read. */
const isOwnRun = (run: readonly BlockFacts[], { url }: PageContext): boolean =>
  run.length >= 3 && run.some(({ links }) => links.some((href) => isOwnSite(href, url)));

/** Three or more headlines that are nothing but links, after the story is over. */
function* findTail(blocks: readonly BlockFacts[], page: PageContext): Generator<Label> {
  let run: BlockFacts[] = [];
  let referenced = false;
  for (const block of blocks.slice(page.bodyEnd + 1)) {
    if (block.isHeading || block.words <= 3) referenced ||= page.matcher.isWhole('references', block.text);
    if (isLinkLine(block) && block.words >= 4 && !referenced) {
      run.push(block);
      continue;
    }
    if (isOwnRun(run, page)) for (const item of run) yield sure(item, 'promo', 'link-run+tail', 0.7);
    if (isStory(block)) referenced = false;
    run = [];
  }
  if (isOwnRun(run, page)) for (const item of run) yield sure(item, 'promo', 'link-run+tail', 0.7);
}

/** Names of the links to the stories before and after this one, which stand below it. */
const PAGER_TOKENS = ['nav', 'navigation', 'pagination', 'pager'];
const SIDE_TOKENS = ['prev', 'previous', 'next'];
const MAX_PAGER_WORDS = 80;

const isPager = (block: BlockFacts): boolean =>
  block.words <= MAX_PAGER_WORDS && isFree(block) && hasToken(block, SIDE_TOKENS) && hasToken(block, PAGER_TOKENS);

/** Short lines in a row of teasers, whose links are around pictures or lost. */
function* findRows(blocks: readonly BlockFacts[]): Generator<Label> {
  let row: BlockFacts[] = [];
  const isPart = (block: BlockFacts): boolean =>
    hasToken(block, ROW_TOKENS) && block.words <= MAX_ITEM_WORDS && isFree(block) && !endsAsSentence(block.text);
  for (const block of [...blocks, null]) {
    if (block && isPart(block)) {
      row.push(block);
      continue;
    }
    if (row.length >= MIN_ROW) for (const item of row) yield sure(item, 'promo', 'class-row', 0.7);
    row = [];
  }
}

export const promoList: Labeller = (blocks, page) => [
  ...findHeaded(blocks, page),
  ...findTail(blocks, page),
  ...findRows(blocks),
  ...blocks.filter(isPager).map((block) => sure(block, 'promo', 'class-row', 0.7)),
];
