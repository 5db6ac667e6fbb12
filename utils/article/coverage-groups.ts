/**
 * Which blocks that an article leaves out belong together: those of one box in which nothing of the article stands, those
 * of one box that the page names as something beside its story, and neighbours without a box of their own.
 */
import type { Block } from '../cleanup/blocks.ts';
import { isClutter } from './region.ts';

/** What a part is: text like the article's own, talk under it, or what the page itself sets beside its story. */
export type PartKind = 'text' | 'comments' | 'beside';

export interface Group {
  readonly kind: PartKind;
  /** In page order. */
  readonly blocks: Block[];
  /** What holds these blocks, and nothing of the article: a box, or neighbours without one. */
  readonly elements: Set<Element>;
  /** Index of the block of the article that stands before it; -1 where none does. */
  readonly after: number;
}

/** A block of the page, and the index of the article's block that says the same; null for one that is left out. */
export interface Placed {
  readonly block: Block;
  readonly at: number | null;
}

const COMMENTS = /comment|discussion|disqus|replies|respond/i;
const BOX = /^(?:div|section|article|main|td)$/;
/** Shorter blocks ("Share", a date) stand in many places, and tell nothing of what stands around them. */
const TELLING_WORDS = 8;

function kindOf(element: Element): PartKind {
  if (COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return 'comments';
  // As for the figure at opening, which is of the same text.
  return isClutter(element) ? 'beside' : 'text';
}

/** The elements that hold text of the article. */
function findHolders(placed: readonly Placed[], root: Element): Set<Element> {
  const holders = new Set<Element>([root]);
  for (const { block, at } of placed) {
    if (at === null || block.words < TELLING_WORDS) continue;
    for (let up: Element | null = block.element; up && !holders.has(up); up = up.parentElement) holders.add(up);
  }
  return holders;
}

/** The largest element around a block without text of the article, and the largest in it that is beside the story. */
function findBox(element: Element, holders: ReadonlySet<Element>): { top: Element; beside: Element | null } {
  let top = element;
  let beside = kindOf(top) === 'text' ? null : top;
  for (let up = top.parentElement; up && !holders.has(up); up = up.parentElement) {
    top = up;
    if (kindOf(up) !== 'text') beside = up;
  }
  return { top, beside };
}

/**
 * Groups what is left out.
 * @param placed all blocks of the page in order
 * @param root the element that holds them
 */
export function groupLeftOut(placed: readonly Placed[], root: Element): Group[] {
  const holders = findHolders(placed, root);
  const groups: Group[] = [];
  const byBox = new Map<Element, Group>();
  /** Neighbours without a box by their parent, while nothing of the article has come after them. */
  const open = new Map<Element | null, Group>();
  let after = -1;
  for (const { block, at } of placed) {
    if (at !== null) {
      // What stands in the article twice, a quotation say, is found at its first place.
      if (block.words >= TELLING_WORDS) {
        after = Math.max(after, at);
        open.clear();
      }
      continue;
    }
    const { top, beside } = findBox(block.element, holders);
    const box = beside ?? (top !== block.element && BOX.test(top.localName) ? top : null);
    let group: Group | undefined = box ? byBox.get(box) : open.get(top.parentElement);
    if (!group) {
      group = { kind: beside ? kindOf(beside) : 'text', blocks: [], elements: new Set(), after };
      groups.push(group);
      if (box) byBox.set(box, group);
      else open.set(top.parentElement, group);
    }
    group.blocks.push(block);
    group.elements.add(box ?? top);
  }
  return groups;
}
