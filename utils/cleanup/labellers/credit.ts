/**
 * Credits whose picture is gone: the slides of a gallery, each with nothing but who made it.
 */
import { type Labeller, sure } from '../page.ts';

const MAX_WORDS = 12;

export const credit: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) =>
    block.tag === 'figcaption' && block.words <= MAX_WORDS && matcher.after('creditLabel', block.text) !== null
      ? [sure(block, 'credit', 'alone', 0.8)]
      : [],
  );
