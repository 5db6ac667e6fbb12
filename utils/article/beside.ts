/**
 * Which text around a picture is its caption: by a label, a credit, a class, the picture's own words, or how it is set.
 * Pure.
 */
import type { Block } from '../cleanup/blocks.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { hasToken, isStory } from '../cleanup/page.ts';
import { containment, toWords } from '../text.ts';
import { afterLabel, isLabel } from './captions.ts';
import { isCredit, isEnded, isLabelled, splitCredit } from './credits.ts';

/** No caption has more words. */
export const MAX_CAPTION_WORDS = 90;
export const MEDIA = 'img, video, audio';
const CAPTION_TOKENS = [
  'caption',
  'captions',
  'figcaption',
  'credit',
  'credits',
  'copyright',
  'photographer',
  'attribution',
  'legend',
  'cutline',
];

/** Whether a picture's own words, for those who cannot see it, are those of `text`. */
function isSpoken(text: string, image: Element): boolean {
  const words = toWords(text);
  return ['alt', 'title'].some((name) => {
    const own = toWords(image.getAttribute(name) ?? '');
    if (own.join(' ') === words.join(' ')) return own.length > 0;
    return own.length >= 4 && own.length >= 0.6 * words.length && containment(own, words) >= 0.85;
  });
}

/** Whether the words of `block` themselves tell that they belong to a picture beside them. */
const isMarked = ({ text, isHeading }: Block, matcher: Matcher): boolean =>
  isLabel(text, matcher) ||
  (!isHeading &&
    (afterLabel(text, matcher) !== null ||
      splitCredit(text, matcher).credit !== null ||
      isLabelled(text, matcher) ||
      text.startsWith('©')));

/** "Correction: …": a line that says what it is, and not what a picture shows. */
const isNote = (text: string): boolean => /^(?:[^\s:：]+\s){0,2}[^\s:：]+\s?[:：]/u.test(text);

const isItalic = ({ emphasis, words, linkDensity, text }: Block): boolean =>
  emphasis === 'italic' && words <= 40 && words >= 3 && linkDensity < 0.5 && !isNote(text);

/** Whether a line break parts the block's text from the picture in it, and the text is no sentence. */
const isUnderPicture = ({ element, text, words, linkDensity }: Block): boolean =>
  words <= 25 && linkDensity < 0.5 && !isEnded(text) && element.querySelector(`:is(${MEDIA}, a) ~ br`) !== null;

/** Whether the text in a picture's box is its caption, or, as in a list of products, text of its own. */
export function isCaptionText(block: Block, image: Element, siblings: readonly Block[], matcher: Matcher): boolean {
  if (block.element.closest('figcaption')) return true;
  if (hasToken(block, CAPTION_TOKENS)) return true;
  if (isCredit(block.text, matcher) || isMarked(block, matcher)) return true;
  if (siblings.some((other) => other !== block && (isCredit(other.text, matcher) || isLabel(other.text, matcher))))
    return true;
  if (block.isHeading) return false;
  if (isSpoken(block.text, image)) return true;
  const holdsPicture = block.element.contains(image);
  if (holdsPicture) return isItalic(block) || isUnderPicture(block);
  // What a figure says beside its `figcaption` is text that this tells the source of.
  const figure = block.element.closest('figure');
  return (
    figure !== null &&
    block.within.size === 1 &&
    block.words <= 40 &&
    (!/\p{L}/u.test(block.text) || !figure.querySelector('figcaption, blockquote'))
  );
}

/** Lines right after a picture that stands by itself, up to its credit or its marked caption. */
export function findFollowing(after: number, blocks: readonly Block[], image: Element, matcher: Matcher): Block[] {
  const near: Block[] = [];
  for (const block of blocks.slice(after, after + 3)) {
    if (
      block.isHeading ||
      block.words > MAX_CAPTION_WORDS ||
      (block.within.size > 0 && !block.within.has('figure')) ||
      block.element.querySelector(MEDIA)
    )
      break;
    near.push(block);
    if (isCredit(block.text, matcher))
      return near.length <= 2 || near.slice(0, -1).every((other) => !isStory(other)) ? near : [];
  }
  const [first, second] = near;
  if (!first || first.words > 60) return [];
  if (isLabel(first.text, matcher))
    return second && second.words <= 40 && !isEnded(second.text) ? [first, second] : [first];
  return isMarked(first, matcher) || hasToken(first, CAPTION_TOKENS) || isSpoken(first.text, image) || isItalic(first)
    ? [first]
    : [];
}
