/**
 * Lines too weak to be judged by themselves that belong to the notice beside them: a greeting, a name, a question, a
 * button.
 */
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type PageContext } from '../page.ts';
import { NOTICE_TOKENS, type Said } from './evidence.ts';
import { leadsToAccount } from './targets.ts';

const MAX_WORDS = 25;
const MAX_BOX_CHARS = 400;
const SPEAKING = ['act', 'object', 'urgency', 'wall'] as const;

/** Whether both stand in one element that holds little else. */
const isInBoxOf = (block: BlockFacts, other: BlockFacts): boolean =>
  block.box.id === other.box.id && block.box.chars <= MAX_BOX_CHARS;

/** Whether `block` is part of the notice that `neighbour` is. */
export function isCompanion(block: BlockFacts, neighbour: BlockFacts, { matcher }: PageContext, said: Said): boolean {
  if (block.words > MAX_WORDS || said.isSpeech || said.hasQuotation) return false;
  const { text } = block;
  if (matcher.isWhole('greeting', text) || block.hasControl) return true;
  // In a box that the page itself calls a newsletter's or a subscription's, short lines are of one piece.
  if (block.words <= 12 && hasToken(block, NOTICE_TOKENS)) return true;
  if (matcher.isWhole('wall', text)) return true;
  const inBox = isInBoxOf(block, neighbour);
  const isLink = block.words <= 5 && block.linkDensity > 0.5;
  if (isLink && (inBox || block.links.some(leadsToAccount))) return true;
  // A name or a question in the notice's own box: "The Sunday letter", "Shall we carry on together?"
  if (inBox && block.words <= 8 && (said.coverage >= 0.5 || (said.has('address') && said.isQuestion))) return true;
  const spoken = SPEAKING.filter((role) => said.has(role)).length + (block.repeats >= 2 ? 1 : 0);
  const ends = /[?!？！؟]\s*$/u.test(text);
  return said.has('address') && said.coverage >= 0.5 && (spoken >= 2 || (spoken >= 1 && ends));
}
