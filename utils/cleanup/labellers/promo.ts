/**
 * Lines that lead to other stories: "Read more: …", "Also on …", lists of related links.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { hasToken, isStory, type Labeller, type PageContext, sure } from '../page.ts';

const MAX_LEAD_WORDS = 35;
const TOKENS = [
  'related',
  'recommended',
  'recommend',
  'recommendation',
  'recommendations',
  'recirc',
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
const REFERENCES =
  /^(?:references|sources|resources|bibliography|notes|links|works cited|quellen|fuentes|fontes|références|fonti|źródła|источники|джерела|مراجع|参考文献|參考文獻|출처)\W*$/iu;

const isLinkLine = (block: BlockFacts): boolean =>
  block.linkDensity >= 0.8 && block.links.length > 0 && block.words <= MAX_LEAD_WORDS;

/** "Read more: A headline", "RELATED A headline": a lead phrase, and then a link that fills the rest. */
function isLedLine(block: BlockFacts, page: PageContext): boolean {
  if (block.words > MAX_LEAD_WORDS || block.within.has('table') || block.within.has('code')) return false;
  const rest = page.matcher.after('promoLead', block.text);
  if (rest === null) return false;
  const marked = /^[^\p{L}]*[\p{L}\p{M}\p{N}'’ ]{3,40}?\s*[:：|–—>»】］\]]/u.test(block.text);
  // A single word such as "more" or "watch" also begins sentences: it needs its colon, or a link that is the whole line.
  if (block.linkDensity >= 0.3) return marked || block.linkDensity >= 0.9;
  return false;
}

/** Headings such as "Related stories", with the links under them. */
function* findLists(blocks: readonly BlockFacts[], page: PageContext): Generator<Label> {
  for (const block of blocks) {
    if (block.words > 8 || !page.matcher.isWhole('promoHeading', block.text)) continue;
    const items: BlockFacts[] = [];
    for (const item of blocks.slice(block.index + 1)) {
      if (!isLinkLine(item) && !(item.words <= 6 && items.length > 0 && hasToken(item, TOKENS))) break;
      items.push(item);
    }
    if (items.length) {
      yield sure(block, 'promo', 'heading');
      for (const item of items)
        yield sure(item, 'promo', 'heading+link', items.length > 1 || block.linkDensity === 0 ? 0.9 : 0.6);
    } else if (block.index > page.bodyEnd || hasToken(block, TOKENS)) {
      yield sure(block, 'promo', 'heading+empty', 0.7);
    }
  }
}

/** Three or more headlines that are nothing but links, after the story is over. */
function* findTail(blocks: readonly BlockFacts[], page: PageContext): Generator<Label> {
  let run: BlockFacts[] = [];
  let referenced = false;
  for (const block of blocks.slice(page.bodyEnd + 1)) {
    if (block.isHeading || block.words <= 3) referenced ||= REFERENCES.test(block.text);
    if (isLinkLine(block) && block.words >= 4 && !referenced) {
      run.push(block);
      continue;
    }
    if (run.length >= 3) for (const item of run) yield sure(item, 'promo', 'link-run+tail', 0.7);
    if (isStory(block)) referenced = false;
    run = [];
  }
  if (run.length >= 3) for (const item of run) yield sure(item, 'promo', 'link-run+tail', 0.7);
}

export const promo: Labeller = (blocks, page) => {
  const labels: Label[] = [...findLists(blocks, page), ...findTail(blocks, page)];
  for (const block of blocks) {
    if (isLedLine(block, page)) {
      labels.push(sure(block, 'promo', 'lead+link', block.within.has('list') && block.linkDensity < 0.9 ? 0.55 : 0.8));
    } else if (isLinkLine(block) && hasToken(block, TOKENS) && !block.within.has('table')) {
      labels.push(sure(block, 'promo', 'class+link', 0.7));
    } else if (
      block.tag === 'p' &&
      isLinkLine(block) &&
      block.words >= 4 &&
      block.emphasis &&
      block.text === block.text.toUpperCase() &&
      /\p{Lu}/u.test(block.text)
    ) {
      labels.push(sure(block, 'promo', 'capitals+link', 0.7));
    }
  }
  return labels;
};
