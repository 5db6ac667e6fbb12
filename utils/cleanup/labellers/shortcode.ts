/**
 * Commands to the site's own software that it did not carry out, "[button link=…]Order now[/button]", and what that
 * software says when it fails: "Warning: … in /srv/lib.php on line 12".
 */
import { type Labeller, sure } from '../page.ts';
import { isFree } from '../reading.ts';

const MAX_WORDS = 30;
/** A name in brackets with attributes, or one that is closed at the end. */
const SHORTCODE = /^\[([a-z][\w-]*)(?:\s+[\w-]+=[^\]]*\](?:[^[]*\[\/\1\])?|\][^[]*\[\/\1\])$/iu;
/** The form is the same in every language. */
const FAULT = /^(?:warning|notice|deprecated|(?:fatal|parse) error):.* in \S+\.(?:php|inc|phtml)\S* on line \d+$/iu;

export const shortcode: Labeller = (blocks) =>
  blocks.flatMap((block) => {
    if (!isFree(block) || block.words > MAX_WORDS) return [];
    if (SHORTCODE.test(block.text)) return [sure(block, 'other', 'shortcode')];
    return FAULT.test(block.text) ? [sure(block, 'other', 'fault', 1)] : [];
  });
