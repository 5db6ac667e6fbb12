/**
 * Figures: finds which blocks belong to which picture. Pure.
 */
import type { Block } from '../cleanup/blocks.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { isStory } from '../cleanup/page.ts';
import { countWords, toWords } from '../text.ts';
import { findFollowing, isCaptionText, MAX_CAPTION_WORDS, MEDIA } from './beside.ts';
import { afterLabel, isLabel, isPictureCount, type Piece, toPieces } from './captions.ts';
import { isCredit } from './credits.ts';
import { EMBED_ATTRIBUTE } from './embeds.ts';
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

/** A picture's short title, and how many lines, of a headline say, may stand between it and the caption. */
const MAX_TITLE_WORDS = 8;
const MAX_BETWEEN = 5;

/** Whether `element` stands after `other`, and not in it or around it. */
const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

/** Index of the first block that has come so far; blocks stand in order, so it is found by halving. */
function indexFrom(blocks: readonly Block[], hasCome: (element: Element) => boolean): number {
  let from = 0;
  let to = blocks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const block = blocks[middle];
    if (block && hasCome(block.element)) to = middle;
    else from = middle + 1;
  }
  return from;
}

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
  const add = (box: Element | null, images: readonly Element[], own: readonly Block[], isGallery = false): void => {
    if (!own.length) return;
    for (const block of own) taken.add(block.index);
    const pieces = toPieces(own, images, matcher);
    // Names of a gallery's buttons.
    const isButton = ({ role, text }: Piece): boolean => isGallery && role === 'caption' && countWords(text) === 1;
    figures.push({
      box,
      images,
      pieces: pieces.map((piece) => (isButton(piece) ? { ...piece, role: 'label' } : piece)),
      blocks: own.map(({ index }) => index),
    });
  };

  const isFree = (index: number): boolean => !taken.has(index);
  for (const block of blocks) {
    if (!isFree(block.index) || !isPictureCount(block.text)) continue;
    add(null, [], findSlides(block.index, blocks, isFree, matcher), true);
  }
  const boxes = new Map<Element, Element[]>();
  for (const image of container.querySelectorAll(MEDIA)) {
    const box = findBox(image, container, wordsIn);
    boxes.set(box, [...(boxes.get(box) ?? []), image]);
  }
  for (const [box, images] of boxes) {
    const [image] = images;
    if (!image) continue;
    const from = indexFrom(blocks, (element) => !isAfter(box, element));
    const next = indexFrom(blocks, (element) => isAfter(element, box));
    const around = blocks.slice(from, next);
    const inside = around.filter((block) => box.contains(block.element) && isFree(block.index));
    const own = inside.filter((block) => isCaptionText(block, image, inside, matcher));
    // A picture in a paragraph of its own text has nothing to do with the lines around that.
    const isInText = around.some(({ element }) => element !== box && element.contains(box));
    const before = isInText ? undefined : blocks[from - 1];
    const following = !isInText && isFree(next) ? blocks[next] : undefined;
    // "Picture below:" speaks of what follows it.
    if (
      before &&
      isFree(before.index) &&
      !before.isHeading &&
      !before.within.size &&
      (isLabel(before.text, matcher) || afterLabel(before.text, matcher) !== null)
    )
      own.unshift(before);
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
    if (element.querySelector(`${MEDIA}, table, pre, blockquote, math`) || wordsIn(element) > MAX_CAPTION_WORDS)
      continue;
    const own = blocks.filter((block) => !taken.has(block.index) && element.contains(block.element));
    const [first] = own;
    if (!first || !own.some((block) => block.element.closest('figcaption'))) continue;
    // That of a video or a map right before it is its own.
    const isEmbeds = element.previousElementSibling?.hasAttribute(EMBED_ATTRIBUTE);
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
    if (figure && isNear && !isEmbeds) {
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
  return figures.map((figure) => ({
    ...figure,
    pieces: figure.pieces.map((piece) =>
      piece.role === 'caption' && !figure.images.length && isSaidNearby(piece.text, figure.blocks, blocks)
        ? { ...piece, role: 'double' }
        : piece,
    ),
  }));
}
