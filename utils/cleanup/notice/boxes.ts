/**
 * Boxes with a button, or a link that looks like one, at their end: a line or three that speak to the reader, and what to click. The markup says most of
 * it, so that words in no list are enough where they are about the site.
 */
import type { BlockFacts } from '../blocks.ts';
import type { Said } from './evidence.ts';
import { leadsToAccount } from './targets.ts';

const MAX_LINES = 3;
const MAX_WORDS = 45;
const MAX_BUTTON_WORDS = 5;
const MAX_BOX_CHARS = 420;
/** White space and a line or two that are no blocks. */
const TOLERANCE = 1.25;
const COVERAGE = 0.35;

const isFree = (block: BlockFacts): boolean => block.within.size === 0;

/** The lines that share a box with the button at `end`, and fill it; none where the box holds something else. */
function findLines(blocks: readonly BlockFacts[], end: number): BlockFacts[] {
  const button = blocks[end];
  if (!button || button.box.chars > MAX_BOX_CHARS) return [];
  const lines: BlockFacts[] = [];
  let chars = button.text.length;
  for (let at = end - 1; at >= 0 && lines.length < MAX_LINES; at -= 1) {
    const line = blocks[at];
    if (!line || !isFree(line) || line.words > MAX_WORDS || line.box.chars > button.box.chars) break;
    if (chars + line.text.length > button.box.chars) break;
    chars += line.text.length;
    lines.unshift(line);
  }
  return lines.length && chars * TOLERANCE >= button.box.chars ? lines : [];
}

/** Whether a text asks the reader for something, and says little beside. */
function asks(said: Said): boolean {
  if (said.isSpeech || said.hasQuotation || said.coverage < COVERAGE) return false;
  return said.has('object', 'wall') || (said.has('address') && said.has('act', 'urgency'));
}

/** What there is to click: a button, or a short link to an account, an offer or a form. */
const isClick = (block: BlockFacts): boolean =>
  block.words <= MAX_BUTTON_WORDS &&
  isFree(block) &&
  !/[?？؟]\s*$/u.test(block.text) &&
  (block.hasControl || (block.linkDensity >= 0.8 && block.links.some(leadsToAccount)));

/** Blocks of boxes that ask for something with a button: the lines and the button. */
export function findBoxes(blocks: readonly BlockFacts[], read: (text: string) => Said): BlockFacts[][] {
  return blocks.flatMap((button, end) => {
    if (!isClick(button)) return [];
    const lines = findLines(blocks, end);
    const box = [...lines, button];
    return lines.length && asks(read(box.map(({ text }) => text).join(' '))) ? [box] : [];
  });
}
