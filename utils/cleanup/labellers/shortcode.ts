/**
 * Commands to the site's own software that it did not carry out: "[button link=…]Order now[/button]".
 */
import { type Labeller, sure } from '../page.ts';
import { isFree } from '../reading.ts';

const MAX_WORDS = 30;
/** A name in brackets with attributes, or one that is closed at the end. */
const SHORTCODE = /^\[([a-z][\w-]*)(?:\s+[\w-]+=[^\]]*\](?:[^[]*\[\/\1\])?|\][^[]*\[\/\1\])$/iu;

export const shortcode: Labeller = (blocks) =>
  blocks.flatMap((block) =>
    isFree(block) && block.words <= MAX_WORDS && SHORTCODE.test(block.text) ? [sure(block, 'other', 'shortcode')] : [],
  );
