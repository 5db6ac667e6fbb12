/**
 * Who holds the rights, after the story: "© 2024 …", "All rights reserved".
 */
import { type Labeller, sure } from '../page.ts';
import { isFree } from '../reading.ts';

const MAX_WORDS = 60;
const MAX_SPOKEN_WORDS = 30;
/** A sign, or "copyright" with a year, a sign or a name after it, and no "copyright is". */
const MARKED =
  /^[^\p{L}\p{N}©]*(?:©|ⓒ|\([cC]\)\s|(?:[Cc]opyright|COPYRIGHT)\s*(?:©|ⓒ|\([cC]\)|\p{Nd}{4}|by\s|[:：–—-]|\p{Lu}))/u;

export const rights: Labeller = (blocks, { bodyEnd, matcher }) =>
  blocks.flatMap((block) => {
    const { index, text, words } = block;
    if (index <= bodyEnd || words > MAX_WORDS || !isFree(block)) return [];
    const isMarked = MARKED.test(text);
    const isShort = words <= MAX_SPOKEN_WORDS;
    return (isMarked && isShort) || ((isMarked || isShort) && matcher.has('rights', text))
      ? [sure(block, 'other', 'rights', 0.75)]
      : [];
  });
