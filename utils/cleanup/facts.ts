/**
 * Blocks on their way to the background: messages carry neither elements nor sets.
 */
import type { BlockFacts, PlainFacts } from '../judgement.ts';

export type { PlainFacts };

/** For sending. Name by name: some facts are looked up only when they are asked for. */
export const toPlainFacts = (block: BlockFacts): PlainFacts => ({
  index: block.index,
  text: block.text,
  words: block.words,
  linkDensity: block.linkDensity,
  links: block.links,
  tag: block.tag,
  tokens: [...block.tokens],
  place: block.place,
  repeats: block.repeats,
  isHeading: block.isHeading,
  within: [...block.within],
  hasControl: block.hasControl,
  emphasis: block.emphasis,
  time: block.time,
  box: block.box,
});

/** What was sent. */
export const toBlockFacts = (plain: PlainFacts): BlockFacts => ({
  ...plain,
  tokens: new Set(plain.tokens),
  within: new Set(plain.within),
});
