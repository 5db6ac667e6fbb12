/**
 * How much of the page's running text an article shows. The figure is made of what choosing the region has seen anyway;
 * what is left out is looked for when somebody asks for it, by `coverage-parts.ts`.
 */
import type { BlockFacts } from '../judgement.ts';
import type { Paragraph } from './region.ts';

/** A page with less running text than this, in characters, is no measure of anything. */
const MIN_CHARS = 700;
/** So many characters tell one paragraph from another, and are cheap to compare. */
const KEY_CHARS = 32;

/** How a paragraph begins, without white space: copies of it differ in that, and in what hidden elements hold. */
const keyOf = (text: string): string =>
  text
    .slice(0, 4 * KEY_CHARS)
    .replace(/\s+/g, '')
    .slice(0, KEY_CHARS);

/** How it ends: a formula near its beginning is written out in more than one way. */
const endOf = (text: string): string => text.trimEnd().slice(-KEY_CHARS);
const FORMULA = 'math, .katex, mjx-container, .MathJax, script[type^="math/tex"]';
const RAW_TEX = /^\s*(?:\$\$|\\[[(])/;

const keysOf = (blocks: readonly Pick<BlockFacts, 'text'>[]): ReadonlySet<string> =>
  new Set(blocks.map(({ text }) => keyOf(text)));

/** Tells whether a paragraph of the page is one of the blocks. */
function matcherOf(blocks: readonly Pick<BlockFacts, 'text'>[]): (element: Element) => boolean {
  const known = keysOf(blocks);
  let ends: ReadonlySet<string> | undefined;
  return (element) => {
    const text = element.textContent.trimStart();
    if (known.has(keyOf(text)) || known.has(keyOf(text.replace(RAW_TEX, '')))) return true;
    if (!element.querySelector(FORMULA)) return false;
    ends ??= new Set(blocks.map((block) => endOf(block.text)));
    return ends.has(endOf(text));
  };
}

/** What a paragraph's text may begin with and nobody sees. */
const UNSEEN = 'style, script, noscript';

/**
 * How much of the running text is left out between paragraphs that are not: part of the story, since what is beside it
 * stands before or after.
 */
export function measureGap(
  paragraphs: readonly Paragraph[],
  blocks: readonly Pick<BlockFacts, 'text'>[],
): { readonly chars: number; /** Of all between. */ readonly share: number } {
  const isKnown = matcherOf(blocks);
  let kept = 0;
  let gap = 0;
  let pending = 0;
  for (const { element, chars } of paragraphs) {
    if (isKnown(element)) {
      gap += pending;
      kept += chars;
      pending = 0;
    } else if (kept && !element.querySelector(UNSEEN)) pending += chars;
  }
  return { chars: gap, share: gap / Math.max(1, gap + kept) };
}

/**
 * @param paragraphs the page's running text; see `Region.paragraphs`
 * @param blocks all blocks of the article's part of the page: what is removed from them is told of by itself
 * @returns the share (0..1) of the characters of `paragraphs` that stand in `blocks`; null where the page's text does not
 *   stand in paragraphs
 */
export function measureCoverage(
  paragraphs: readonly Paragraph[],
  blocks: readonly Pick<BlockFacts, 'text'>[],
): number | null {
  const isKnown = matcherOf(blocks);
  let total = 0;
  let kept = 0;
  for (const { element, chars } of paragraphs) {
    total += chars;
    if (isKnown(element)) kept += chars;
  }
  return total < MIN_CHARS ? null : kept / total;
}
