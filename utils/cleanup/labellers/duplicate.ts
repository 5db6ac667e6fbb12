/**
 * What the reader shows already: the title, and a line that was just said. Never the only copy.
 */
import type { Label } from '../../types.ts';
import { isSameText, toWords } from '../../text.ts';
import { type Labeller, sure } from '../page.ts';

const EARLY = 0.2;
const NEARBY = 3;

export const duplicate: Labeller = (blocks, page) => {
  const labels: Label[] = [];
  for (const block of blocks) {
    if (block.place > EARLY && block.index > page.bodyStart) break;
    if (block.words > 40 || block.within.has('list')) continue;
    if (page.title && (block.isHeading || block.index < page.bodyStart) && isSameText(block.text, page.title)) {
      labels.push(sure(block, 'duplicate', 'title'));
    }
  }
  const seen = new Map<string, number>();
  for (const block of blocks) {
    if (block.words < 6 || block.repeats < 2) continue;
    // A caption is no copy of the story, whose line it may repeat: the reader shows it small, and in its own place.
    if (block.within.has('table') || block.within.has('code') || block.within.has('figure')) continue;
    // With its numbers: two lines of a table of results differ in nothing else.
    const key = toWords(block.text).join(' ');
    const before = seen.get(key);
    if (before !== undefined && block.index - before <= NEARBY)
      labels.push(sure(block, 'duplicate', 'repeated-line', 0.7));
    seen.set(key, block.index);
  }
  return labels;
};
