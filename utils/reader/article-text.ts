/**
 * An article's passages as they stand in a window.
 */
import { findPassages, toPassageKey } from './passages.ts';
import type { KeyAt } from './position.ts';
import { findLast, toReadingLinePx, toShareRead } from './progress.ts';

export interface Point {
  /** Number of the passage; -1 above the first. */
  readonly index: number;
  /** How far into it, 0..1. */
  readonly part: number;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share || 0));

export class ArticleText {
  readonly passages: readonly HTMLElement[];
  readonly #body: HTMLElement;
  /** Characters up to the end of each passage. */
  readonly #ends: readonly number[];
  readonly #keys = new Map<number, string>();

  /** @param body what holds the article; make another one when it changes */
  constructor(body: HTMLElement) {
    let end = 0;
    this.#body = body;
    this.passages = findPassages(body);
    this.#ends = this.passages.map(({ textContent }) => (end += textContent.length));
  }

  readonly keyAt: KeyAt = (index) => {
    const passage = this.passages[index];
    if (!passage) return undefined;
    const key = this.#keys.get(index) ?? toPassageKey(passage.textContent);
    this.#keys.set(index, key);
    return key;
  };

  /** What stands at a height, in pixels from the window's top. Looks at a few passages only, however many there are. */
  at(y: number): Point {
    const { passages } = this;
    const index = findLast(passages.length, (at) => (passages[at]?.getBoundingClientRect().top ?? 0) <= y);
    const { top = 0, height = 0 } = passages[index]?.getBoundingClientRect() ?? {};
    return { index, part: clamp((y - top) / height) };
  }

  /** Share (0..1) of the article that is read; see `toReadingLinePx`. */
  shareRead({ scrollY, innerHeight }: Pick<Window, 'scrollY' | 'innerHeight'>): number {
    const { index, part } = this.at(toReadingLinePx(-scrollY, this.#body.getBoundingClientRect().bottom, innerHeight));
    return index < 0 ? 0 : toShareRead(this.#ends, index, part);
  }
}

export type Passages = Pick<ArticleText, 'passages' | 'keyAt' | 'at' | 'shareRead'>;

/** What there is to say of an article that is not there. */
export const NO_PASSAGES: Passages = {
  passages: [],
  keyAt: () => undefined,
  at: () => ({ index: -1, part: 0 }),
  shareRead: () => 0,
};
