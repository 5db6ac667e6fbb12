/**
 * Figures: finds which blocks belong to which picture. Pure.
 */
import type { Block } from '../cleanup/blocks.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { hasToken, isStory } from '../cleanup/page.ts';
import { containment, toWords } from '../text.ts';
import { afterLabel, isCredit, isLabel, isPictureCount, type Piece, splitCredit, toPieces } from './captions.ts';
import { isEnded, isLabelled } from './credits.ts';
import { findOrphan, findSlides, isSaidNearby } from './orphans.ts';

/** A picture (or a group of them, or the place where one was) with the blocks that speak of it. */
export interface Figure {
  /** The smallest element around the pictures and their text, or null where the pieces stand loose in the text. */
  readonly box: Element | null;
  readonly images: readonly Element[];
  readonly pieces: readonly Piece[];
  /** Indices of the blocks that the pieces come from. */
  readonly blocks: readonly number[];
}

const MAX_CAPTION_WORDS = 90;
/** A picture's short title, and how many lines, of a headline say, may stand between it and the caption. */
const MAX_TITLE_WORDS = 8;
const MAX_BETWEEN = 5;
const MEDIA = 'img, video, audio';
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

/** Whether `element` stands after `other`, and not in it or around it. */
const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

/** The largest element around `image` that holds nothing but pictures and a caption's worth of text. */
function findBox(image: Element, container: Element, wordsIn: (element: Element) => number): Element {
  const figure = image.closest('figure');
  if (figure && container.contains(figure) && wordsIn(figure) <= MAX_CAPTION_WORDS * 2) return figure;
  let box = image;
  for (let up = image.parentElement; up && up !== container && container.contains(up); up = up.parentElement) {
    if (wordsIn(up) > MAX_CAPTION_WORDS || up.querySelectorAll(MEDIA).length > 1) break;
    if (/^(?:table|tbody|tr|td|th|ul|ol|li|blockquote)$/.test(up.localName) && wordsIn(up) > 0) break;
    if (up.querySelector('h1, h2, h3, h4')) break;
    box = up;
  }
  return box;
}

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
function isCaptionText(block: Block, image: Element, siblings: readonly Block[], matcher: Matcher): boolean {
  if (block.element.closest('figcaption')) return true;
  if (hasToken(block, CAPTION_TOKENS)) return true;
  if (isCredit(block.text, matcher) || isMarked(block, matcher)) return true;
  if (siblings.some((other) => other !== block && (isCredit(other.text, matcher) || isLabel(other.text, matcher))))
    return true;
  if (block.isHeading) return false;
  if (isSpoken(block.text, image)) return true;
  const holdsPicture = block.element.contains(image);
  if (holdsPicture) return isItalic(block) || isUnderPicture(block);
  const { within } = block;
  return within.has('figure') && !within.has('table') && !within.has('list') && !within.has('code');
}

/** Lines right after a picture that stands by itself, up to its credit or its marked caption. */
function findFollowing(after: number, blocks: readonly Block[], image: Element, matcher: Matcher): Block[] {
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

/** Captions that say what an earlier one, or, where their picture is gone, the text around them says, are doubles. */
function withoutRepeats(figures: readonly Figure[], blocks: readonly Block[]): Figure[] {
  const said = new Set<string>();
  const isRepeat = (text: string, { images, blocks: own }: Figure): boolean => {
    const key = toWords(text).join(' ');
    const known = said.has(key) && key.length > 20;
    said.add(key);
    return known || (!images.length && isSaidNearby(text, own, blocks));
  };
  const inOrder = figures.toSorted((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
  return inOrder.map((figure) => ({
    ...figure,
    pieces: figure.pieces.map((piece) =>
      piece.role === 'caption' && isRepeat(piece.text, figure) ? { ...piece, role: 'double' } : piece,
    ),
  }));
}

/** All figures of a container, in document order. Pure. */
export function findFigures(container: Element, blocks: readonly Block[], matcher: Matcher): Figure[] {
  const figures: Figure[] = [];
  const taken = new Set<number>();
  const words = new Map<Element, number>();
  for (const block of blocks) {
    for (let up: Element | null = block.element; up && up !== container; up = up.parentElement)
      words.set(up, (words.get(up) ?? 0) + block.words);
  }
  const wordsIn = (element: Element): number => words.get(element) ?? 0;
  const add = (box: Element | null, images: readonly Element[], own: readonly Block[]): void => {
    if (!own.length) return;
    for (const block of own) taken.add(block.index);
    figures.push({ box, images, pieces: toPieces(own, images, matcher), blocks: own.map(({ index }) => index) });
  };

  const isFree = (index: number): boolean => !taken.has(index);
  const pictures = [...container.querySelectorAll(MEDIA)];
  const inGallery = new Set<Element>();
  for (const block of blocks) {
    if (!isFree(block.index) || !isPictureCount(block.text)) continue;
    const slides = findSlides(block.index, blocks, isFree, matcher);
    const [first, last] = [slides[0]?.element, slides.at(-1)?.element];
    const shown = pictures.filter((image) => first && last && isAfter(image, first) && isAfter(last, image));
    for (const image of shown) inGallery.add(image);
    add(null, shown, slides);
  }
  const boxes = new Map<Element, Element[]>();
  for (const image of pictures) {
    if (inGallery.has(image)) continue;
    const box = findBox(image, container, wordsIn);
    boxes.set(box, [...(boxes.get(box) ?? []), image]);
  }
  for (const [box, images] of boxes) {
    const [image] = images;
    if (!image) continue;
    const inside = blocks.filter((block) => box.contains(block.element) && isFree(block.index));
    const own = inside.filter((block) => isCaptionText(block, image, inside, matcher));
    // A picture in a paragraph of its own text has nothing to do with the lines around that.
    const isInText = blocks.some(({ element }) => element !== box && element.contains(box));
    const next = isInText ? -1 : blocks.findIndex(({ element }) => isAfter(element, box));
    const before = isInText ? undefined : blocks.findLast(({ element }) => isAfter(box, element));
    // "Picture below:" speaks of what follows it.
    if (
      before &&
      isFree(before.index) &&
      !before.isHeading &&
      !before.within.size &&
      (isLabel(before.text, matcher) || afterLabel(before.text, matcher) !== null)
    )
      own.unshift(before);
    const following = next >= 0 && isFree(next) ? blocks[next] : undefined;
    if (!inside.length && following) own.push(...findFollowing(next, blocks, image, matcher));
    else if (
      following &&
      own.length &&
      !following.within.size &&
      isCredit(following.text, matcher) &&
      !own.some(({ text }) => isCredit(text, matcher))
    )
      own.push(following);
    add(own.every(({ element }) => box.contains(element)) ? box : null, images, own);
  }
  // A caption in a figure of its own, whose picture stands elsewhere: right before it, with nothing of the story between.
  for (const element of container.querySelectorAll('figure')) {
    if (element.querySelector(`${MEDIA}, table, pre, blockquote`) || wordsIn(element) > MAX_CAPTION_WORDS) continue;
    const own = blocks.filter((block) => !taken.has(block.index) && element.contains(block.element));
    const [first] = own;
    if (!first || !own.some((block) => block.element.closest('figcaption'))) continue;
    const at = figures.findLastIndex(
      ({ images, blocks: [index = Infinity] }) => images.length > 0 && index < first.index,
    );
    const figure = figures[at];
    const between = figure && blocks.slice((figure.blocks.at(-1) ?? 0) + 1, first.index);
    const isNear =
      between &&
      between.length <= MAX_BETWEEN &&
      !between.some((block) => isStory(block) || taken.has(block.index)) &&
      figure.pieces.every(({ role, text }) => role !== 'caption' || toWords(text).length <= MAX_TITLE_WORDS);
    if (figure && isNear) {
      for (const block of own) taken.add(block.index);
      const all = [...figure.blocks, ...own.map(({ index }) => index)];
      const pieces = toPieces(
        all.flatMap((index) => blocks[index] ?? []),
        figure.images,
        matcher,
      );
      figures[at] = { ...figure, pieces, blocks: all };
    } else add(element, [], own);
  }
  for (const block of blocks) {
    if (isFree(block.index)) add(null, [], findOrphan(block, blocks, isFree, matcher));
  }
  return withoutRepeats(figures, blocks);
}
