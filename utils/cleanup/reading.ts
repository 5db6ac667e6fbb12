/**
 * What several labellers ask of a block and its words.
 */
import { countWords } from '../text.ts';
import type { BlockFacts } from './blocks.ts';
import type { Role } from './lexicon/lexicon.ts';
import type { Matcher } from './lexicon/matcher.ts';

/** Whether a block stands by itself, and not in a table, in code or in a quotation, where any words may be. */
export const isFree = (block: BlockFacts): boolean =>
  !block.within.has('table') && !block.within.has('code') && !block.within.has('quote');

/** Whether a block can be pressed: a link, a button, or a line beside one. */
export const isPressed = (block: BlockFacts): boolean => block.links.length > 0 || block.hasControl;

const LETTER = /[\p{L}\p{N}]/u;
const MAX_PARTS = 12;

/**
 * How many entries of `roles` a text is made of, if it is made of nothing else but them and punctuation: "Share",
 * "Facebook" and "X" are three of "Share: Facebook | X". 0 where it holds anything else.
 */
export function countParts(matcher: Matcher, roles: readonly Role[], text: string): number {
  let left = text;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    if (!LETTER.test(left)) return parts;
    const rests = roles.map((role) => matcher.after(role, left)).filter((rest) => rest !== null);
    const shortest = rests.toSorted((a, b) => a.length - b.length)[0];
    if (shortest === undefined || shortest.length >= left.length) return 0;
    left = shortest;
  }
  return 0;
}

/** An entry with which a text begins. */
export interface Lead {
  readonly words: number;
  readonly rest: string;
  /** Whether a colon, a bar, a dash or a bracket sets it off from what follows. */
  readonly isMarked: boolean;
}

const MARKED = /[:：|｜–—>»】］〕）\])]\s*$/u;
const MARKS = /^[^\p{L}\p{N}]*[:：|｜–—>»】］〕）\])]/u;

/** The entry of `role` with which `text` begins; null where it begins otherwise. */
export function leadOf(matcher: Matcher, role: Role, text: string): Lead | null {
  const after = matcher.after(role, text);
  if (after === null) return null;
  const rest = after.replace(/^[^\p{L}\p{N}]+/u, (marks) => /["“„«‘'¿¡#@$€£]*$/u.exec(marks)?.[0] ?? '');
  const lead = text.slice(0, text.length - after.length);
  const words = countWords(lead.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());
  return { words, rest, isMarked: MARKED.test(lead) || MARKS.test(after) };
}

const siteOf = (host: string): string =>
  host
    .replace(/^(?:www|m|amp)\./, '')
    .split('.')
    .slice(-2)
    .join('.');

/** Whether an address leads to the page's own site. */
export function isOwnSite(href: string, pageUrl: string): boolean {
  const page = URL.parse(pageUrl);
  const target = URL.parse(href, pageUrl);
  return page !== null && target !== null && siteOf(page.hostname) === siteOf(target.hostname);
}

/** Whether a text ends as a sentence does; headlines, labels and names do not. */
export const endsAsSentence = (text: string): boolean => /[.!?。！？؟।…]["”»’')\]]*$/u.test(text);

/** The next block that holds words. */
export const nextOf = (blocks: readonly BlockFacts[], { index }: BlockFacts): BlockFacts | undefined =>
  blocks.slice(index + 1, index + 4).find(({ words }) => words > 0);

/** Whether a heading heads text of the story: then it is the story's, whatever it says. */
export function headsText(blocks: readonly BlockFacts[], block: BlockFacts): boolean {
  const next = nextOf(blocks, block);
  return block.isHeading && next !== undefined && !next.isHeading && next.words >= 4 && next.linkDensity < 0.5;
}

/** Share (0..1) of what follows the lead that stands in links; the lead itself may be in the link as well. */
export const linkedShare = (block: BlockFacts, rest: string): number =>
  rest ? Math.min(1, (block.linkDensity * block.text.length) / rest.length) : 0;
