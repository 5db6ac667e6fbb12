/**
 * What is asked and answered where an article's blocks are judged: data alone, because the words of all languages are in
 * the background, and the page is not.
 */
import type { Label } from './types.ts';

export type Context = 'list' | 'table' | 'quote' | 'code' | 'figure' | 'details';

/** What labellers know of a block: data alone, which travels to where the languages' words are. */
export interface BlockFacts {
  readonly index: number;
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
  readonly within: ReadonlySet<Context>;
  /** Text of a push button, or next to form controls. */
  readonly hasControl: boolean;
  /** Whole in italics or bold. */
  readonly emphasis: 'italic' | 'bold' | null;
  /** Text of its first `time` element, or null. */
  readonly time: string | null;
  /** What it stands in: a number for each element, so that blocks of the same one can be told, and how much text that holds. */
  readonly box: { readonly id: number; readonly chars: number };
}

/** What labellers know of a page: data alone, as {@link BlockFacts} is. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly description: string | null;
  /** BCP 47; null where unknown. */
  readonly lang: string | null;
  /** Index of the first paragraph of story length; `blocks.length` where there is none. */
  readonly bodyStart: number;
  /** Index of the last paragraph of story length; -1 where there is none. */
  readonly bodyEnd: number;
}

/** A block's facts in the shapes that JSON knows. */
export type PlainFacts = Omit<BlockFacts, 'tokens' | 'within'> & {
  readonly tokens: readonly string[];
  readonly within: readonly Context[];
};

/** A language's words and phrases by what they do; see `Lexicon` in `cleanup/lexicon/`. */
export type Words = Readonly<Partial<Record<string, readonly string[]>>>;

/** What comes of judging. */
export interface Judgement {
  /** At most one for a block, in document order. */
  readonly labels: readonly Label[];
  /** The words by which captions and credits are told, in the page's languages: those are looked for in the page. */
  readonly captionWords: readonly Words[];
}
