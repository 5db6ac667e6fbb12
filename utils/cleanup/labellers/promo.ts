/**
 * Lines that lead to other stories: "Read more: …", "Also on …", and what is built of them.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type Labeller, type PageContext, sure } from '../page.ts';
import { endsAsSentence, isOwnSite, leadOf, linkedShare } from '../reading.ts';
import { isLinkLine, MAX_LEAD_WORDS, TOKENS } from './promo-links.ts';

/** A lead with several links after it in one paragraph. */
const MAX_ROW_WORDS = 80;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|mp3|ics)(?:$|[?#])/i;

/** Labels that follow each of several links: "[INSIGHT]". */
const withoutTags = (text: string): string => text.replace(/\s*\[[\p{Lu}\s]{2,20}\]/gu, '');

/** "Read more: A headline", "RELATED A headline", and the same with several headlines. */
function isLedLine(block: BlockFacts, { matcher }: PageContext): boolean {
  if (block.within.has('table') || block.within.has('code') || !block.links.length) return false;
  if (block.words > (block.links.length > 1 ? MAX_ROW_WORDS : MAX_LEAD_WORDS)) return false;
  const lead = leadOf(matcher, 'promoLead', block.text);
  const heading = leadOf(matcher, 'promoHeading', block.text);
  if (lead?.rest === '') return block.linkDensity >= 0.9;
  if (lead && block.words <= MAX_LEAD_WORDS) {
    if (lead.isMarked && block.linkDensity >= 0.3) return true;
    if (block.linkDensity >= 0.9) return true;
    // "Read more about bells" may begin a sentence: without a mark, a headline has to follow, and be the link.
    if (lead.words >= 2 && block.linkDensity >= 0.5 && !endsAsSentence(block.text)) return true;
  }
  return [lead, heading]
    .filter((known) => known !== null)
    .some(
      ({ isMarked, rest, words }) =>
        rest !== '' &&
        (isMarked || words >= 2 || block.links.length > 1) &&
        linkedShare(block, withoutTags(rest)) >= 0.85 &&
        // The links are the rest, and the lead is none of them.
        (isMarked || block.linkDensity <= 0.97) &&
        !endsAsSentence(block.text),
    );
}

/** "Follow our full coverage of … at https://…", after the story. */
function isLeadToAddress(block: BlockFacts, { bodyEnd, matcher }: PageContext): boolean {
  if (block.index <= bodyEnd || block.words > MAX_LEAD_WORDS || block.within.has('list')) return false;
  const lead = leadOf(matcher, 'promoLead', block.text);
  return lead !== null && lead.words >= 3 && /(?:https?:\/\/|www\.)\S+$/iu.test(block.text);
}

/** Nearly all capitals: names in it may have small letters. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return letters.length >= 12 && small.length <= 0.1 * letters.length && /\p{Lu}/u.test(text);
}

const isCapitalsLink = (block: BlockFacts): boolean =>
  block.tag === 'p' &&
  isLinkLine(block) &&
  block.words >= 4 &&
  block.emphasis !== null &&
  isCapitals(block.text) &&
  !block.links.some((href) => FILE.test(href));

/** A line that is a link in a box that the page itself calls related, popular, a teaser. */
const isTeaser = (block: BlockFacts, page: PageContext): boolean =>
  isLinkLine(block) &&
  !block.within.has('table') &&
  hasToken(block, TOKENS) &&
  // What leads to other sites is what the text recommends, not the page.
  block.links.some((href) => isOwnSite(href, page.url) || /outbrain|taboola|revcontent|mgid|zergnet/i.test(href));

export const promo: Labeller = (blocks, page) =>
  blocks.flatMap((block): Label[] => {
    if (isLedLine(block, page))
      return [sure(block, 'promo', 'lead+link', block.within.has('list') && block.linkDensity < 0.9 ? 0.55 : 0.8)];
    if (isTeaser(block, page)) return [sure(block, 'promo', 'class+link', 0.7)];
    if (isCapitalsLink(block)) return [sure(block, 'promo', 'capitals+link', 0.7)];
    if (isLeadToAddress(block, page)) return [sure(block, 'promo', 'lead+address', 0.7)];
    return [];
  });
