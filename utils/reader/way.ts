/**
 * The way through an open article: what stands at the top, how much is read, what section that is in, and how to get
 * elsewhere. It follows the window's scrolling once a frame, and looks at a handful of boxes each time.
 */
import { signal } from '@preact/signals-core';

import { fingerprint } from '../text.ts';
import type { Position } from '../types.ts';
import { ArticleText, NO_PASSAGES, type Passages } from './article-text.ts';
import { MIN_HEADINGS } from './outline.ts';
import { findSpot, type Spot } from './page-position.ts';
import { isHeading } from './passages.ts';
import { findPosition, toPosition } from './position.ts';
import { findLast } from './progress.ts';

/** Where a passage that is gone to comes to stand, from the window's top: below the reader's bar. */
const TOP_PX = 72;
/** A heading is the current one from a little before it comes to stand there. */
const AHEAD_PX = 80;
/** Less than this is no movement. */
const SLACK_PX = 4;
/** From this share on an article is read, and begins at its top when it is opened again. */
const READ_SHARE = 0.98;
/** Passages before the one that was read last, to go by where the page does not have that. */
const SPOTS = 6;

interface Place {
  readonly element: HTMLElement;
  /** How much of it is above. */
  readonly part: number;
  /** How far its end is above, in the space between two passages. */
  readonly gapPx: number;
}

/** Where an article was left. */
export interface Left {
  /** To open it there again; null where it was read, or not begun. */
  readonly position: Position | null;
  /** To read on there on its page: the passage at the top, and those before it. None at the article's beginning. */
  readonly spots: readonly Spot[];
}

export class Way {
  /** Share (0..1) of the article that is read. */
  readonly share = signal(0);
  /** The headings, where they are enough for an outline; else none. */
  readonly headings = signal<readonly HTMLElement[]>([]);
  /** The heading of what is being read; null before the first one. */
  readonly current = signal<HTMLElement | null>(null);
  /** Where else than here the article could be read from: its top, or the place where it was left. */
  readonly offer = signal<'top' | 'left' | null>(null);

  #view: Window = window;
  #body: HTMLElement | null = null;
  #text: ArticleText | null = null;
  /** What is at the top; null while the article's head is. */
  #held: Place | null = null;
  /** What was at the top when the reader opened. */
  #opened: Place | null = null;
  #openedY = 0;
  #left: Place | null = null;
  /** The passage that was gone to last, and how far the window was scrolled then. */
  #mark: { readonly element: HTMLElement; readonly y: number } | null = null;
  /** How far the window was when it was scrolled from here. */
  #ownY = -1;
  #frame = 0;

  /** Follows an article's body, which stands in `view`. Returns a function that ends it. */
  attach(body: HTMLElement, view: Window): () => void {
    this.#view = view;
    this.#body = body;
    const renew = (): void => {
      this.#text = null;
      this.#follow();
    };
    const changes = new MutationObserver(renew);
    changes.observe(body, { childList: true, subtree: true });
    const size = new ResizeObserver(() => {
      this.#hold();
      renew();
    });
    // All of the reader: what is above the text moves it, too.
    size.observe(body.closest('.reader') ?? body);
    const onScroll = (): void => this.#follow();
    // In the capture phase, as whoever mounts the reader may keep the page's own listeners from hearing of this.
    view.addEventListener('scroll', onScroll, { capture: true, passive: true });
    this.#follow();
    return () => {
      changes.disconnect();
      size.disconnect();
      view.removeEventListener('scroll', onScroll, { capture: true });
      view.cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#body = null;
    };
  }

  /**
   * Goes to where the article was being read: on its page, or else when it was left. What of the two is elsewhere is
   * offered.
   */
  open(spots: readonly Spot[], kept: Position | null): void {
    const { passages, keyAt } = this.#find();
    const textAt = (index: number): string => passages[index]?.textContent ?? '';
    const onPage = spots.length
      ? findSpot(
          spots,
          passages.map((_, index) => fingerprint(textAt(index))),
        )
      : null;
    const keptIndex = kept && findPosition(kept, passages.length, keyAt);
    const element = keptIndex === null ? undefined : passages[keptIndex];
    this.#left = element && kept ? { element, part: kept.part, gapPx: 0 } : null;
    if (onPage?.index) {
      this.#goTo(passages[onPage.index], onPage.part);
      if (keptIndex !== null && Math.abs(keptIndex - onPage.index) > 1) this.offer.value = 'left';
    } else if (this.#left) {
      this.#goTo(this.#left.element, this.#left.part);
      this.offer.value = 'top';
    }
    this.#opened = this.#held;
    this.#openedY = this.#view.scrollY;
  }

  /** Goes where the offer says. */
  takeOffer(): void {
    if (this.offer.value === 'top') this.toTop();
    else if (this.#left) this.#goTo(this.#left.element, this.#left.part);
    this.offer.value = null;
  }

  /** Where the article is being left; null where nobody has gone on from where it opened. */
  leave(): Left | null {
    // A page may have thrown the reader out: then nothing stands anywhere.
    if (!this.#body?.isConnected) return null;
    const text = this.#find();
    const held = this.#read();
    if (isSamePlace(held, this.#opened)) return null;
    if (!held) return { position: null, spots: [] };
    const index = text.passages.indexOf(held.element);
    const isRead = text.shareRead(this.#view) >= READ_SHARE;
    const spots = text.passages
      .slice(Math.max(0, index - SPOTS), index)
      .map(({ textContent }) => ({ text: fingerprint(textContent), part: 1 }));
    return {
      position: isRead || index === 0 ? null : toPosition(index, held.part, text.keyAt),
      spots: [{ text: fingerprint(held.element.textContent), part: held.part }, ...spots.reverse()],
    };
  }

  toTop(): void {
    this.#view.scrollTo({ top: 0, behavior: 'instant' });
  }

  toEnd(): void {
    this.#body?.scrollIntoView({ block: 'end', behavior: 'instant' });
  }

  /** Goes to a passage and puts the focus there, so that reading aloud and the keys that scroll go on from it. */
  goTo(element: HTMLElement): void {
    this.#goTo(element, 0);
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    this.#mark = { element, y: this.#view.scrollY };
  }

  /** Goes to the next passage or the one before, or to the next heading. Before the first, to the article's top. */
  step(direction: 1 | -1, kind: 'passage' | 'heading'): void {
    const all = this.#find().passages.filter((element) => kind === 'passage' || isHeading(element));
    const topOf = (index: number): number => all[index]?.getBoundingClientRect().top ?? 0;
    // At the end of the text, what is gone to cannot come to the top.
    const marked = this.#mark && Math.abs(this.#mark.y - this.#view.scrollY) < 2 ? all.indexOf(this.#mark.element) : -1;
    const next =
      marked >= 0
        ? marked + direction
        : direction > 0
          ? findLast(all.length, (index) => topOf(index) <= TOP_PX + 1) + 1
          : findLast(all.length, (index) => topOf(index) < TOP_PX - 1);
    const element = all[next];
    if (element) this.goTo(element);
    else if (direction < 0) this.toTop();
  }

  #find(): Passages {
    if (this.#text || !this.#body) return this.#text ?? NO_PASSAGES;
    this.#text = new ArticleText(this.#body);
    const headings = this.#text.passages.filter(isHeading);
    const { value: before } = this.headings;
    if (headings.length !== before.length || headings.some((heading, index) => heading !== before[index]))
      this.headings.value = headings.length < MIN_HEADINGS ? [] : headings;
    return this.#text;
  }

  #read(): Place | null {
    if (this.#view.scrollY <= 0) return null;
    const text = this.#find();
    const { index, part } = text.at(TOP_PX + 1);
    const element = text.passages[index];
    return element ? { element, part, gapPx: Math.max(0, TOP_PX + 1 - element.getBoundingClientRect().bottom) } : null;
  }

  #goTo(element: HTMLElement | undefined, part: number): void {
    if (!element) return;
    this.#scrollTo({ element, part, gapPx: 0 });
    this.#held = this.#read();
  }

  /** Brings a place to the top. */
  #scrollTo({ element, part, gapPx }: Place): void {
    const { top, height } = element.getBoundingClientRect();
    const offBy = top + part * height + gapPx - (TOP_PX + 1);
    if (height && Math.abs(offBy) >= 1) this.#view.scrollBy({ top: offBy, behavior: 'instant' });
    this.#ownY = this.#view.scrollY;
  }

  /** Keeps what is at the top there when the text is set anew: in another size, or in a window of another width. */
  #hold(): void {
    if (this.#held?.element.isConnected && this.#view.scrollY > 0) this.#scrollTo(this.#held);
  }

  #follow(): void {
    this.#frame ||= this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#update();
    });
  }

  #update(): void {
    // What was scrolled from here is at the top still; rounded anew each time, it would wander off.
    if (this.#view.scrollY !== this.#ownY) this.#held = this.#read();
    this.share.value = this.#find().shareRead(this.#view);
    const { value: headings } = this.headings;
    const edge = TOP_PX + AHEAD_PX;
    const at = findLast(headings.length, (one) => (headings[one]?.getBoundingClientRect().top ?? 0) <= edge);
    this.current.value = headings[at] ?? null;
    if (Math.abs(this.#view.scrollY - this.#openedY) > this.#view.innerHeight) this.offer.value = null;
  }
}

function isSamePlace(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return a === b;
  return a.element === b.element && Math.abs(a.part - b.part) * a.element.offsetHeight < SLACK_PX;
}
