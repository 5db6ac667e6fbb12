/**
 * What the reader shows already: the title, and a line that was just said. Never the only copy.
 */
import type { Label } from '../../types.ts';
import { isSameText, toWords } from '../../text.ts';
import type { BlockFacts } from '../blocks.ts';
import { type Labeller, sure } from '../page.ts';

const EARLY = 0.2;
const NEARBY = 3;
/** A refrain comes back in shorter lines. */
const MIN_PLAIN_WORDS = 12;
const MIN_WORDS = 6;

/** Whether one of the two is the page's enlarged or framed copy of the other: a pull quote, a callout. */
const isFramed = (block: BlockFacts, other: BlockFacts): boolean =>
  block.tag !== other.tag ||
  block.box.id !== other.box.id ||
  block.emphasis !== other.emphasis ||
  block.within.has('quote') !== other.within.has('quote');

export const duplicate: Labeller = (blocks, page) => {
  const labels: Label[] = [];
  for (const block of blocks) {
    if (block.place > EARLY && block.index > page.bodyStart) break;
    if (block.words > 40 || block.within.has('list')) continue;
    if (page.title && (block.isHeading || block.index < page.bodyStart) && isSameText(block.text, page.title)) {
      labels.push(sure(block, 'duplicate', 'title'));
    }
  }
  const seen = new Map<string, BlockFacts>();
  for (const block of blocks) {
    if (block.words < MIN_WORDS || block.repeats < 2) continue;
    // A caption is no copy of the story, whose line it may repeat: the reader shows it small, and in its own place.
    if (block.within.has('table') || block.within.has('code') || block.within.has('figure')) continue;
    // With its numbers: two lines of a table of results differ in nothing else.
    const key = toWords(block.text).join(' ');
    const before = seen.get(key);
    // A question is put to one after the other.
    const isAsked = /[?？؟]\W*$/u.test(block.text);
    if (
      before !== undefined &&
      block.index - before.index <= NEARBY &&
      ((block.words >= MIN_PLAIN_WORDS && !isAsked) || isFramed(block, before))
    )
      labels.push(sure(block, 'duplicate', 'repeated-line', 0.7));
    seen.set(key, block);
  }
  return labels;
};
