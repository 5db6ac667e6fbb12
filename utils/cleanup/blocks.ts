/**
 * One walk over a container gives its blocks: the pieces of text that are judged one by one.
 */
import { MARK } from '../article/snapshot.ts';
import { countWords, fingerprint, foldSpace } from '../text.ts';

/** One paragraph, heading, list item, caption or other piece of text that stands in an element of its own. */
export interface Block {
  readonly index: number;
  readonly element: Element;
  /** White space folded; line breaks of `br` are spaces. */
  readonly text: string;
  readonly words: number;
  /** Share (0..1) of the characters that stand in links. */
  readonly linkDensity: number;
  /** Where its links lead: absolute URLs. */
  readonly links: readonly string[];
  readonly tag: string;
  /** Words of the class names of the element and of small elements around it; a class on the article's wrapper says nothing about a block. */
  readonly tokens: ReadonlySet<string>;
  /** Share (0..1) of the container's words that stand before it. */
  readonly place: number;
  /** How many blocks of the container say the same (itself included). */
  readonly repeats: number;
  readonly isHeading: boolean;
  /** Stands in a list, table, quotation, code, … and is part of something larger. */
  readonly within: ReadonlySet<'list' | 'table' | 'quote' | 'code' | 'figure' | 'details' | 'references'>;
  /** Text of a push button, or next to form controls. */
  readonly hasControl: boolean;
  /** Whole in italics or bold. */
  readonly emphasis: 'italic' | 'bold' | null;
}

export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

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

/** Elements that are blocks or hold one, so that an inline element around blocks counts as a wrapper. */
function findWrappers(container: Element): Set<Element> {
  const wrappers = new Set<Element>([container]);
  for (const element of container.querySelectorAll('*')) {
    if (!BLOCK_TAGS.has(element.localName)) continue;
    for (let up: Element | null = element; up && !wrappers.has(up); up = up.parentElement) wrappers.add(up);
  }
  return wrappers;
}

const hasText = (node: Node): boolean => node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '');

/** Puts loose text that stands beside blocks into an element of its own, so that every block is an element. */
function wrapLooseText(wrapper: Element, wrappers: ReadonlySet<Element>): Element[] {
  const isWrapper = (node: Node): boolean => wrappers.has(node as Element);
  const children = [...wrapper.childNodes];
  if (!children.some(isWrapper)) return children.some(hasText) ? [wrapper] : [];
  const made: Element[] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.some(hasText)) {
      const element = wrapper.ownerDocument.createElement('div');
      wrapper.insertBefore(element, run[0] ?? null);
      element.append(...run);
      made.push(element);
    }
    run = [];
  };
  for (const child of children) {
    if (isWrapper(child)) close();
    else run.push(child);
  }
  close();
  return made;
}

function linksOf(element: Element, chars: number): { links: string[]; linkDensity: number } {
  const links: string[] = [];
  let linked = 0;
  const outer = element.closest('a[href]');
  for (const link of outer ? [outer] : element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    links.push(href);
    const length = outer ? chars : foldSpace(link.textContent).length;
    // A link to a place in the same text (a footnote) leads nowhere else.
    linked += href.startsWith('#') ? length * 0.3 : length;
  }
  return { links, linkDensity: chars ? Math.min(1, linked / chars) : 0 };
}

const WITHIN: readonly (readonly [string, Block['within'] extends ReadonlySet<infer W> ? W : never])[] = [
  ['ul, ol, dl', 'list'],
  ['td, th, table', 'table'],
  ['blockquote, q', 'quote'],
  ['pre, code', 'code'],
  ['figure, figcaption', 'figure'],
  ['details', 'details'],
];

function contextOf(element: Element): Block['within'] {
  const within = new Set<'list' | 'table' | 'quote' | 'code' | 'figure' | 'details' | 'references'>();
  for (const [selector, name] of WITHIN) if (element.closest(selector)) within.add(name);
  return within;
}

/** The one element that holds all of the block's text, if it is of one of `tags`. */
function isWholly(element: Element, tags: string): boolean {
  const inner = element.querySelector(tags);
  return inner !== null && foldSpace(inner.textContent).length >= 0.95 * foldSpace(element.textContent).length;
}

/**
 * The blocks of `container`, in document order. Loose text is put into elements first, so the container changes, but its
 * text does not.
 */
export function toBlocks(container: Element): Block[] {
  for (const lineBreak of container.querySelectorAll('br')) lineBreak.after('\n');
  const wrappers = findWrappers(container);
  const found = new Set([...wrappers].flatMap((wrapper) => wrapLooseText(wrapper, wrappers)));
  const elements = [container, ...container.querySelectorAll('*')].filter((element) => found.has(element));

  const drafts = elements.map((element) => {
    const text = foldSpace(element.textContent);
    return { element, text, words: countWords(text), key: '' };
  });
  const repeats = new Map<string, number>();
  const wordsIn = new Map<Element, number>();
  let total = 0;
  for (const draft of drafts) {
    total += draft.words;
    if (draft.words <= MAX_FINGERPRINT_WORDS) {
      draft.key = fingerprint(draft.text);
      repeats.set(draft.key, (repeats.get(draft.key) ?? 0) + 1);
    }
    for (let up: Element | null = draft.element; up && up !== container; up = up.parentElement) {
      wordsIn.set(up, (wordsIn.get(up) ?? 0) + draft.words);
    }
  }

  const limit = Math.min(MAX_WRAPPER_WORDS, Math.max(40, MAX_WRAPPER_SHARE * total));
  const tokensOf = (element: Element): Set<string> => {
    const tokens = new Set<string>();
    let up: Element | null = element;
    for (let level = 0; level < TOKEN_LEVELS && up && up !== container; level += 1, up = up.parentElement) {
      if ((wordsIn.get(up) ?? 0) > limit) break;
      for (const token of toTokens(up.getAttribute('class') ?? '')) tokens.add(token);
    }
    return tokens;
  };

  let before = 0;
  return drafts.map(({ element, text, words, key }, index) => {
    const place = total ? before / total : 0;
    before += words;
    const tag = element.localName;
    return {
      index,
      element,
      text,
      words,
      ...linksOf(element, text.length),
      tag,
      tokens: tokensOf(element),
      place,
      repeats: repeats.get(key) ?? 1,
      isHeading: /^h[1-6]$/.test(tag),
      within: contextOf(element),
      hasControl:
        element.hasAttribute(MARK.form) ||
        element.parentElement?.hasAttribute(MARK.form) === true ||
        element.querySelector(`[${MARK.button}], [${MARK.form}]`) !== null ||
        element.closest(`[${MARK.button}]`) !== null,
      emphasis: isWholly(element, 'em, i') ? 'italic' : isWholly(element, 'strong, b') ? 'bold' : null,
    };
  });
}
