/**
 * What the text beside a picture is: its caption, who made it, or neither. One caption and one credit per figure; labels
 * and doubles go; a caption that says something is never lost.
 */
import type { Block } from '../cleanup/blocks.ts';
import { isCounter } from '../cleanup/page.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { containment, countWords, foldSpace, toWords } from '../text.ts';
import { isCredit, MAX_CREDIT_WORDS } from './credits.ts';

/** What a piece of text beside a picture is. `label` and `double` say nothing that the reader would miss. */
export type PieceRole = 'caption' | 'credit' | 'label' | 'double';

export interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly role: PieceRole;
}

const MAX_LABEL_CHARS = 100;
const MAX_LABEL_WORDS = 8;
const MAX_OPENING_WORDS = 4;
const CREDIT_TOKENS = ['credit', 'credits', 'copyright', 'photographer', 'attribution', 'byline', 'source'];

/** Whether `text` ends with a caption's label, or, in scripts without spaces, holds one. */
function hasLabel(text: string, matcher: Matcher): boolean {
  if (!matcher.has('captionLabel', text)) return false;
  if (matcher.after('captionLabel', text) !== null || !/\p{Lu}|\p{Ll}/u.test(text)) return true;
  return [...text.matchAll(/\s/gu)].some(({ index }) => matcher.isWhole('captionLabel', text.slice(index)));
}

/** Whether `text` counts the pictures of a gallery: "Image 1 of 8", "Image 1 of / 8". */
export const isPictureCount = (text: string): boolean => isCounter(text) || isCounter(text.replace(/\s*\/\s*/u, ' '));

/**
 * Whether `text` only names a caption, or counts pictures. "Caption for the picture above:" has more words than the
 * label, and its colon tells that it is one.
 */
export const isLabel = (text: string, matcher: Matcher): boolean =>
  isPictureCount(text) ||
  (text.length <= MAX_LABEL_CHARS &&
    countWords(text) <= MAX_LABEL_WORDS &&
    (matcher.isWhole('captionLabel', text) ||
      (/[:：]$/u.test(text) && (hasLabel(text, matcher) || matcher.isWhole('creditLabel', text)))));

/** Whether a text beside a picture announces another and says nothing: "In the photo:", in the words of any language. */
const isOpening = (text: string): boolean =>
  /^[^:：.!?]{2,40}[:：]$/u.test(text) && countWords(text) <= MAX_OPENING_WORDS;

/** What a caption says after a label at its start, "Caption: villagers clear mud"; null where there is none. */
export function afterLabel(text: string, matcher: Matcher): string | null {
  const head = /^[^:：]{2,60}[:：]\s*/u.exec(text)?.[0];
  if (head && head.length < text.length && isLabel(head.trim(), matcher) && matcher.has('captionLabel', head))
    return text.slice(head.length);
  // "Image caption The bridge": a label of more than one word, and a sentence of its own.
  const rest = matcher.after('captionLabel', text);
  return rest && /^\p{Lu}/u.test(rest) && /\S\s+\S/u.test(text.slice(0, -rest.length)) ? rest : null;
}

/** The smaller pieces of a caption: its own inline parts where they have classes of their own, else the block. */
function partsOf(block: Block): Element[] {
  const parts = [...block.element.children].filter(
    (child) => /^(?:span|small|cite|em|i|div|p|b|strong)$/.test(child.localName) && child.textContent.trim(),
  );
  const covered = parts.reduce((sum, part) => sum + foldSpace(part.textContent).length, 0);
  const telling = parts.some(
    (part) => (part.getAttribute('class') ?? '') !== '' || part.localName === 'small' || part.localName === 'cite',
  );
  return parts.length > 1 && telling && covered >= 0.9 * block.text.replace(/\s/g, '').length ? parts : [block.element];
}

/** The pieces of the blocks that speak of `images`, each with its role. */
export function toPieces(blocks: readonly Block[], images: readonly Element[], matcher: Matcher): Piece[] {
  const parts = blocks.flatMap(partsOf).map((element) => ({ element, text: foldSpace(element.textContent) }));
  const isBare = (text: string): boolean => isLabel(text, matcher) || isOpening(text);
  const captions = parts.filter(({ text }) => !isBare(text) && !isCredit(text, matcher));
  const alts = images.map((image) => foldSpace(image.getAttribute('alt') ?? '')).filter(Boolean);
  return parts.map(({ element, text }) => {
    const classes = (element.getAttribute('class') ?? '').toLowerCase();
    const words = toWords(text);
    // A credit's label in an element of its own says nothing either, nor does a picture's number.
    if (isBare(text) || (parts.length > 1 && (matcher.isWhole('creditLabel', text) || !/\p{L}/u.test(text))))
      return { element, text, role: 'label' as const };
    if (
      isCredit(text, matcher) ||
      (words.length <= MAX_CREDIT_WORDS &&
        captions.length > 1 &&
        CREDIT_TOKENS.some((token) => classes.includes(token)) &&
        !classes.includes('caption'))
    ) {
      return { element, text, role: 'credit' as const };
    }
    // A shorter line that a longer one beside it contains; of equals, the first stays.
    const longer = captions.some(
      (other) =>
        other.element !== element &&
        containment(words, toWords(other.text)) >= 0.8 &&
        (toWords(other.text).length > words.length ||
          (other.text === text &&
            captions.findIndex((one) => one.text === text) < captions.findIndex((one) => one.element === element))),
    );
    const spoken = captions.length > 1 && words.length <= 6 && alts.includes(text);
    return { element, text, role: longer || spoken ? ('double' as const) : ('caption' as const) };
  });
}
