/**
 * What a page shows in frames and is part of its story: videos, posts, maps, charts, sound. In an article such an embed is
 * an empty figure with an address, `<figure data-embed="https://…" data-embed-title="…">`: it has no words of its own and
 * asks nobody for anything. The reader makes a card of it.
 */
import { EMBED_ELEMENTS, LOW_EMBED, NO_EMBED } from '../embed-providers.ts';
import { foldSpace } from '../text.ts';

export const EMBED_ATTRIBUTE = 'data-embed';
export const EMBED_TITLE_ATTRIBUTE = 'data-embed-title';

/** Frames and what stands for them, as a selector and for asking one element. */
export const EMBED_TAGS = new Set(['iframe', ...Object.keys(EMBED_ELEMENTS)]);

export interface Embed {
  readonly src: string;
  /** What the page calls it; empty where it does not. */
  readonly title: string;
  /** As the page shows it, in pixels. */
  readonly width: number;
  readonly height: number;
}

const MIN_WIDTH_PX = 200;
const MIN_HEIGHT_PX = 120;
/** Of what is only heard. */
const MIN_LOW_HEIGHT_PX = 40;
/** Sizes of advertising, as the trade has agreed on them. */
const AD_SIZES =
  /^(?:300x(?:50|100|250|600|1050)|320x(?:50|100|480)|336x280|468x60|728x90|970x(?:90|250)|160x600|120x600|250x250)$/;
const MAX_TITLE_CHARS = 200;

/** Whether a frame is content, by where it comes from and how large it is. */
export function isContent(url: URL, { width, height }: { readonly width: number; readonly height: number }): boolean {
  if (!/^https?:$/.test(url.protocol) || NO_EMBED.test(url.href)) return false;
  if (width < MIN_WIDTH_PX || height < (LOW_EMBED.test(url.hostname) ? MIN_LOW_HEIGHT_PX : MIN_HEIGHT_PX)) return false;
  return !AD_SIZES.test(`${String(Math.round(width))}x${String(Math.round(height))}`);
}

/** Where a frame leads, or would, once the page's own script or the reader's consent let it. */
function addressOf(frame: Element): string | null {
  const own = EMBED_ELEMENTS[frame.localName];
  if (own) {
    const value = frame.getAttribute(own[0]);
    // A lazy player may hold the video's frame by now, and then that is found.
    return value && !frame.querySelector('iframe')
      ? own[1].replace('$', own[1] === '$' ? value : encodeURIComponent(value))
      : null;
  }
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-iframe-src']) {
    const value = frame.getAttribute(name)?.trim();
    if (value && !/^(?:about|data|javascript|blob):/i.test(value)) return value;
  }
  return null;
}

/** The embed that an element of the live page is; null where it is none. Reads only. */
export function readEmbed(frame: Element): Embed | null {
  const address = addressOf(frame);
  const url = address === null ? null : URL.parse(address, frame.baseURI);
  if (!url) return null;
  // What has yet to become a frame has no size of its own.
  const size = frame.localName === 'iframe' ? frame.getBoundingClientRect() : { width: 560, height: 315 };
  if (!isContent(url, size)) return null;
  const title = foldSpace(frame.getAttribute('title') ?? frame.getAttribute('playlabel') ?? '');
  return {
    src: url.href,
    title: title.slice(0, MAX_TITLE_CHARS),
    width: Math.round(size.width),
    height: Math.round(size.height),
  };
}

/** What stands for an embed in an article. */
export function toEmbedFigure({ src, title, width, height }: Embed, document: Document): Element {
  const figure = document.createElement('figure');
  figure.setAttribute(EMBED_ATTRIBUTE, src);
  figure.setAttribute('width', String(width));
  figure.setAttribute('height', String(height));
  if (title) figure.setAttribute(EMBED_TITLE_ATTRIBUTE, title);
  return figure;
}

const MEDIA = `img, video, audio, table, math, [${EMBED_ATTRIBUTE}]`;
/** Elements that no figure may stand in. */
const TEXT_ONLY = 'p, h1, h2, h3, h4, h5, h6, a, span, em, strong, b, i, pre';

/**
 * Takes an embed out of the boxes that hold nothing else, and out of paragraphs: what judges boxes by their text would
 * take such a box for empty. Its caption stays behind; see {@link joinCaption}.
 */
export function freeEmbed(figure: Element): void {
  let box = figure;
  for (
    let up = figure.parentElement;
    up?.parentElement && !/^(?:body|article|main|li|td|th|blockquote)$/.test(up.localName);
    up = up.parentElement
  ) {
    if (up.textContent.trim() || up.querySelectorAll(MEDIA).length > 1) break;
    box = up;
  }
  const holder = box.parentElement;
  if (box !== figure) box.replaceWith(figure);
  let around = holder?.closest(TEXT_ONLY) ?? null;
  while (around?.parentElement?.closest(TEXT_ONLY)) around = around.parentElement.closest(TEXT_ONLY);
  const caption = around ?? figure.parentElement?.closest('figure') ?? null;
  if (caption?.localName === 'figure') caption.before(figure);
  else caption?.after(figure);
}

/** Puts the caption that stands after an embed, in a figure without a picture, into that. */
export function joinCaption(figure: Element): void {
  const next = figure.nextElementSibling;
  if (next?.localName !== 'figure' || next.hasAttribute(EMBED_ATTRIBUTE) || next.querySelector(MEDIA)) return;
  const captions = [...next.children];
  if (!captions.length || !captions.every((child) => child.matches('figcaption, [data-removal]'))) return;
  figure.append(...captions);
  next.remove();
}
