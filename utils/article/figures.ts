/**
 * Figures: finds which blocks belong to which picture. Pure.
 */
import type { Block } from '../cleanup/blocks.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { hasToken, isStory } from '../cleanup/page.ts';
import { containment, foldSpace, toWords } from '../text.ts';
import { isCredit, isLabel, type Piece, splitCredit, toPieces } from './captions.ts';

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

/** Whether the text in a picture's box is its caption, or, as in a list of products, text of its own. */
function isCaptionText(block: Block, image: Element, siblings: readonly Block[], matcher: Matcher): boolean {
  if (block.element.closest('figcaption')) return true;
  if (hasToken(block, CAPTION_TOKENS)) return true;
  if (isCredit(block.text, matcher) || isLabel(block.text, matcher)) return true;
  if (siblings.some((other) => other !== block && (isCredit(other.text, matcher) || isLabel(other.text, matcher))))
    return true;
  const alt = foldSpace(image.getAttribute('alt') ?? '');
  return !block.isHeading && alt !== '' && alt === block.text;
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
  const [first] = near;
  if (!first || first.words > 50) return [];
  const marked =
    hasToken(first, CAPTION_TOKENS) || isLabel(first.text, matcher) || splitCredit(first.text, matcher).credit !== null;
  const alt = foldSpace(image.getAttribute('alt') ?? '');
  return marked ||
    (alt !== '' && alt === first.text) ||
    (first.emphasis === 'italic' && first.words <= 40 && first.words >= 3 && first.linkDensity < 0.5)
    ? [first]
    : [];
}

/**
 * Captions whose picture is gone: a credit line, with the short lines before it that a label, or a shorter copy of the
 * same line, marks as a caption.
 */
function findOrphan(index: number, blocks: readonly Block[], taken: ReadonlySet<number>, matcher: Matcher): Block[] {
  const credit = blocks[index];
  if (!credit) return [];
  const lines: Block[] = [credit];
  const caption = blocks[index - 1];
  if (!caption || taken.has(caption.index) || caption.isHeading || caption.words > 50 || caption.within.size)
    return lines;
  const before = blocks[index - 2];
  const doubled =
    before !== undefined &&
    !taken.has(before.index) &&
    before.words <= 8 &&
    !before.isHeading &&
    containment(toWords(before.text), toWords(caption.text)) >= 0.99;
  const labelled = blocks.slice(Math.max(0, index - 7), index).some((block) => isLabel(block.text, matcher));
  if (!doubled && !labelled) return lines;
  return doubled ? [before, caption, credit] : [caption, credit];
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

  const boxes = new Map<Element, Element[]>();
  for (const image of container.querySelectorAll(MEDIA)) {
    const box = findBox(image, container, wordsIn);
    boxes.set(box, [...(boxes.get(box) ?? []), image]);
  }
  for (const [box, images] of boxes) {
    const [image] = images;
    if (!image) continue;
    const inside = blocks.filter(
      (block) => box !== block.element.querySelector(MEDIA) && box.contains(block.element) && !taken.has(block.index),
    );
    const own = inside.filter((block) => isCaptionText(block, image, inside, matcher));
    if (own.length) {
      add(box, images, own);
      continue;
    }
    if (inside.length) continue;
    const next = blocks.findIndex(
      (block) =>
        !taken.has(block.index) &&
        (box.compareDocumentPosition(block.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (next >= 0) add(null, images, findFollowing(next, blocks, image, matcher));
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
    if (
      !taken.has(block.index) &&
      !block.within.has('table') &&
      !block.within.has('list') &&
      !block.isHeading &&
      isCredit(block.text, matcher)
    ) {
      // Without a picture or a label in sight, only a line that says outright whose picture it is.
      if (matcher.after('creditLabel', block.text) !== null && /[:：]/u.test(block.text.slice(0, 40)))
        add(null, [], findOrphan(block.index, blocks, taken, matcher));
    } else if (!taken.has(block.index) && isLabel(block.text, matcher) && block.words >= 2) {
      const before = blocks[block.index - 1];
      const short =
        before && !taken.has(before.index) && before.words <= 8 && !before.isHeading && !/[.!?]$/.test(before.text)
          ? [before]
          : [];
      add(null, [], [...short, block]);
    }
  }
  return figures;
}
