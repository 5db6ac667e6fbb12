/**
 * The only file that takes nodes out. What goes leaves a marker at its place and a record from which it can come back.
 */
import { EMBED_ATTRIBUTE } from '../article/embeds.ts';
import type { Figure } from '../article/figures.ts';
import { foldSpace } from '../text.ts';
import type { Kind, Label, Removal } from '../types.ts';
import type { Block } from './blocks.ts';
import { toCaption } from './figcaption.ts';
import type { Matcher } from './lexicon/matcher.ts';

/** A removal before it is sanitized. */
export interface Draft extends Omit<Removal, 'html'> {
  /** Holds what stood there before. */
  readonly before: Element;
}

interface Taken extends Omit<Draft, 'id'> {
  /** Stands in the article where the removed nodes stood. */
  readonly marker: Element;
}

const MEDIA = `img, video, audio, math, table, [${EMBED_ATTRIBUTE}]`;
/** Wrappers of list items and table cells stay, or the list around them breaks. */
const isLooseWrapper = (element: Element): boolean =>
  /^(?:div|section|aside|p|ul|ol|li|span|a|figure|header|footer|article|center)$/.test(element.localName);

function hold(nodes: readonly Element[]): Element {
  const holder = (nodes[0]?.ownerDocument ?? document).createElement('div');
  holder.append(...nodes);
  return holder;
}

/** Replaces `element`, which says `text`, by an empty marker. */
function takeOut(element: Element, text: string, { kind, rule }: Label, at: number): Taken {
  const marker = element.ownerDocument.createElement(element.localName === 'li' ? 'li' : 'span');
  // A picture in the same element is no part of what its text says.
  element.before(...element.querySelectorAll(`img, video, audio, [${EMBED_ATTRIBUTE}]`), marker);
  element.remove();
  return { kind, rule, text, before: hold([element]), at, marker };
}

/**
 * The largest wrapper that holds only blocks that go, so that a notice of four lines is one removal and leaves no empty
 * box behind.
 */
function widest(block: Block, container: Element, isGoing: (element: Element) => boolean): Element {
  let element = block.element;
  for (let up = element.parentElement; up && up !== container && isLooseWrapper(up); up = up.parentElement) {
    if (up.querySelector(MEDIA) || !isGoing(up)) break;
    element = up;
  }
  return element;
}

/** Takes the labelled blocks out of `container`. */
function applyLabels(container: Element, blocks: readonly Block[], labels: readonly Label[]): Taken[] {
  const byElement = new Map<Element, Label>();
  for (const label of labels) {
    const block = blocks[label.block];
    if (block) byElement.set(block.element, label);
  }
  // How many blocks an element holds, and how many of them go.
  const held = new Map<Element, number>();
  const going = new Map<Element, number>();
  for (const { element } of blocks) {
    for (let up: Element | null = element; up && up !== container; up = up.parentElement) {
      held.set(up, (held.get(up) ?? 0) + 1);
      if (byElement.has(element)) going.set(up, (going.get(up) ?? 0) + 1);
    }
  }
  const drafts: Taken[] = [];
  for (const block of blocks) {
    const label = byElement.get(block.element);
    if (!label || !container.contains(block.element)) continue;
    const element = widest(block, container, (wrapper) => held.get(wrapper) === going.get(wrapper));
    const inside = blocks.filter((other) => element.contains(other.element));
    // Block by block: text that stands in lines of its own has no white space between.
    const text = inside.map((other) => other.text).join(' ');
    const strongest = inside
      .map((other) => byElement.get(other.element))
      .reduce<Label>((best, other) => (other && other.confidence > best.confidence ? other : best), label);
    drafts.push(takeOut(element, text, strongest, block.index));
  }
  return drafts;
}

/** Whether there is text in `element`: told by the first that is met, since it may be the whole article. */
function hasText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.nodeValue?.trim()) return true;
  return false;
}

/** Takes out what held a caption and now holds nothing. */
function removeEmptied(element: Element | null): void {
  let box = element;
  while (box && /^(?:figure|figcaption|div|span|p)$/.test(box.localName) && !hasText(box)) {
    if (box.querySelector(`${MEDIA}, [data-removal]`) || !box.parentElement?.parentElement) return;
    const up: Element | null = box.parentElement;
    box.remove();
    box = up;
  }
}

/** Rebuilds one figure: its pictures, one caption, one credit. */
function tidyFigure(figure: Figure, blocks: readonly Block[], matcher: Matcher): Taken[] {
  const own = figure.blocks.map((index) => blocks[index]?.element).filter((element) => element !== undefined);
  const [first] = own;
  if (!first?.parentNode) return [];
  const document = first.ownerDocument;
  const at = figure.blocks[0] ?? 0;
  const text = own.map((element) => foldSpace(element.textContent)).join(' ');
  const dropped = figure.pieces.filter(({ role }) => role === 'label' || role === 'double');
  const [image] = figure.images;
  const wrapper = document.createElement('figure');
  const place = figure.box ?? image ?? first;
  place.before(wrapper);
  wrapper.append(...figure.images);
  // Now that the pictures are no part of their text.
  const { element: caption, changed } = toCaption(document, figure.pieces, matcher);
  const marker = caption ?? document.createElement('span');
  wrapper.append(marker);
  const boxes = [...own.map((element) => element.parentElement), figure.box];
  const before = hold(own);
  for (const box of boxes) removeEmptied(box);
  if (!figure.images.length && !caption) wrapper.replaceWith(marker);
  if (!changed) return [];
  const kind: Kind = dropped.length ? 'caption-noise' : 'credit';
  const rule = dropped.some(({ role }) => role === 'label') ? 'label' : dropped.length ? 'double' : 'line';
  return [{ kind, rule: `${kind}/${rule}`, text, before, at, marker }];
}

/** Takes out what the labels name and tidies the figures. Changes `container`; returns what was taken, in order. */
export function applyCleanup(
  container: Element,
  blocks: readonly Block[],
  labels: readonly Label[],
  figures: readonly Figure[],
  matcher: Matcher,
): Draft[] {
  // The marks of removals are ours to set: one of the page's own would be taken for ours, and swapped on restoring.
  for (const element of container.querySelectorAll('[data-removal]')) element.removeAttribute('data-removal');
  const drafts = [
    ...applyLabels(container, blocks, labels),
    ...figures.flatMap((figure) => tidyFigure(figure, blocks, matcher)),
  ];
  drafts.sort((a, b) => a.at - b.at);
  return drafts.map(({ marker, ...removal }, index) => {
    const id = `r${String(index + 1)}`;
    marker.setAttribute('data-removal', id);
    return { id, ...removal };
  });
}
