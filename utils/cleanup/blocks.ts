/**
 * One walk over a container gives its blocks: the pieces of text that are judged one by one.
 */
import type { BlockFacts, Context } from '../judgement.ts';
import { MARK } from '../article/marks.ts';
import { countWords, fingerprint, foldSpace } from '../text.ts';
import { wrapBlocks } from './wrap.ts';

export type { BlockFacts, Context };

/** One paragraph, heading, list item, caption or other piece of text that stands in an element of its own. */
export interface Block extends BlockFacts {
  readonly element: Element;
}

const MAX_WRAPPER_WORDS = 450;
const MAX_WRAPPER_SHARE = 0.3;
const TOKEN_LEVELS = 4;
/** Longer blocks are story paragraphs or whole sections; whether they repeat is not worth a key. */
const MAX_FINGERPRINT_WORDS = 80;

/** `storyBody__caption-text--large` -> story, body, caption, text, large. */
export function toTokens(className: string): string[] {
  return className
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((token) => token.length > 1);
}

/** What an element's tag says of the text in it. */
const CONTEXT: Readonly<Record<string, Context>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  blockquote: 'quote',
  q: 'quote',
  pre: 'code',
  code: 'code',
  figure: 'figure',
  figcaption: 'figure',
  details: 'details',
};
const NOWHERE: ReadonlySet<Context> = new Set();

/** Finds in what an element stands, looking at each ancestor once. */
function contextReader(container: Element): (element: Element) => ReadonlySet<Context> {
  const known = new Map<Element, ReadonlySet<Context>>([[container, NOWHERE]]);
  return (element) => {
    const path: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up); up = up.parentElement) path.push(up);
    let context = (up && known.get(up)) ?? NOWHERE;
    for (const step of path.toReversed()) {
      const own = CONTEXT[step.localName];
      if (own && !context.has(own)) context = new Set([...context, own]);
      known.set(step, context);
    }
    return context;
  };
}

/** The one element that holds all of the block's text, if it is of one of `tags`. */
function isWholly(element: Element, tags: string): boolean {
  const inner = element.querySelector(tags);
  return inner !== null && foldSpace(inner.textContent).length >= 0.95 * foldSpace(element.textContent).length;
}

type Box = BlockFacts['box'];

/** The boxes of blocks, numbered, so that two can be told to be the same where neither is there. Each is measured once. */
function boxReader(): (element: Element) => Box {
  const known = new Map<Element, Box>();
  return (element) => {
    const box = known.get(element) ?? { id: known.size, chars: element.textContent.length };
    known.set(element, box);
    return box;
  };
}

/** A block as first read; what only a few labellers ask for is looked up when they do. */
class ReadBlock implements Block {
  linkDensity = 0;
  readonly links: string[] = [];
  readonly tag: string;
  readonly isHeading: boolean;
  place = 0;
  repeats = 1;
  within = NOWHERE;
  #tokens: ReadonlySet<string> | undefined;
  readonly #readTokens: (element: Element) => ReadonlySet<string>;
  readonly #readBox: (element: Element) => Box;

  constructor(
    readonly index: number,
    readonly element: Element,
    readonly text: string,
    readonly words: number,
    readTokens: (element: Element) => ReadonlySet<string>,
    readBox: (element: Element) => Box,
  ) {
    this.tag = element.localName;
    this.isHeading = /^h[1-6]$/.test(this.tag);
    this.#readTokens = readTokens;
    this.#readBox = readBox;
  }

  get tokens(): ReadonlySet<string> {
    return (this.#tokens ??= this.#readTokens(this.element));
  }

  get hasControl(): boolean {
    const { element } = this;
    const held = `[${MARK.button}], [${MARK.form}]`;
    return (
      element.closest(held) !== null ||
      element.parentElement?.hasAttribute(MARK.form) === true ||
      element.querySelector(held) !== null
    );
  }

  get emphasis(): 'italic' | 'bold' | null {
    return isWholly(this.element, 'em, i') ? 'italic' : isWholly(this.element, 'strong, b') ? 'bold' : null;
  }

  get time(): string | null {
    const { element } = this;
    const time = element.localName === 'time' ? element : element.querySelector('time');
    return time && foldSpace(time.textContent);
  }

  get box(): Box {
    return this.#readBox(this.element.parentElement ?? this.element);
  }
}

/** Notes for each block where its links lead, and how much of it they are. */
function readLinks(container: Element, blocks: ReadonlyMap<Element, ReadBlock>): void {
  for (const link of container.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const own: ReadBlock[] = [];
    for (let up: Element | null = link; up && up !== container; up = up.parentElement) {
      const block = blocks.get(up);
      if (block) {
        own.push(block);
        break;
      }
    }
    // A link around blocks: each of them is a link as a whole.
    if (!own.length) {
      for (const inside of link.querySelectorAll('*')) {
        const block = blocks.get(inside);
        if (block) own.push(block);
      }
    }
    for (const block of own) {
      block.links.push(href);
      const chars = Math.min(block.text.length, foldSpace(link.textContent).length);
      // A link to a place in the same text (a footnote) leads nowhere else.
      block.linkDensity = Math.min(
        1,
        block.linkDensity + (block.text.length ? chars / block.text.length : 0) * (href.startsWith('#') ? 0.3 : 1),
      );
    }
  }
}

/** Sorts things into groups of the same key. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | number): Iterable<T[]> {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}

/** Notes how often each block's text occurs. Only texts of as many words can be the same, and most have a length of their own. */
function countRepeats(blocks: readonly ReadBlock[]): void {
  const short = blocks.filter(({ words }) => words <= MAX_FINGERPRINT_WORDS);
  for (const candidates of groupBy(short, ({ words }) => words)) {
    if (candidates.length < 2) continue;
    for (const group of groupBy(candidates, ({ text }) => fingerprint(text)))
      for (const block of group) block.repeats = group.length;
  }
}

/**
 * The blocks of `container`, in document order. Loose text is put into elements first, so the container changes, but its
 * text does not.
 */
export function toBlocks(container: Element): Block[] {
  for (const lineBreak of container.querySelectorAll('br')) lineBreak.after('\n');
  const elements = wrapBlocks(container);

  const wordsIn = new Map<Element, number>();
  let total = 0;
  const tokensOf = (element: Element): Set<string> => {
    const limit = Math.min(MAX_WRAPPER_WORDS, Math.max(40, MAX_WRAPPER_SHARE * total));
    const tokens = new Set<string>();
    let up: Element | null = element;
    for (let level = 0; level < TOKEN_LEVELS && up && up !== container; level += 1, up = up.parentElement) {
      if ((wordsIn.get(up) ?? 0) > limit) break;
      for (const token of toTokens(up.getAttribute('class') ?? '')) tokens.add(token);
    }
    return tokens;
  };

  const readBox = boxReader();
  const byElement = new Map<Element, ReadBlock>();
  const blocks = elements.map((element, index) => {
    const text = foldSpace(element.textContent);
    const block = new ReadBlock(index, element, text, countWords(text), tokensOf, readBox);
    byElement.set(element, block);
    total += block.words;
    let up: Element | null = element;
    for (let level = 0; level < TOKEN_LEVELS && up && up !== container; level += 1, up = up.parentElement)
      wordsIn.set(up, (wordsIn.get(up) ?? 0) + block.words);
    return block;
  });

  readLinks(container, byElement);
  const readContext = contextReader(container);
  let before = 0;
  for (const block of blocks) {
    block.place = total ? before / total : 0;
    before += block.words;
    block.within = readContext(block.element);
  }
  countRepeats(blocks);
  return blocks;
}
