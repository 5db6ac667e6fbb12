/**
 * The part of the page worth copying: the smallest element around nearly all of its running text.
 * Story text comes in paragraphs; menus, rails and footers do not. Looking at less makes all that follows faster.
 */

const MIN_PARAGRAPH_CHARS = 80;
const MIN_PARAGRAPHS = 3;
const MIN_CHARS = 700;
const SHARE = 0.98;
/** Words of a standfirst, in characters. */
const STANDFIRST_CHARS = { min: 80, max: 600 };
const STANDFIRST_STEPS = 4;
const OPENING_LEVELS = 2;

const CLUTTER_TAG = /^(?:nav|aside|footer|form|dialog)$/;
/** What Readability looks at last: parts whose names say that they are beside the story. */
const CLUTTER_NAME =
  /banner|combx|comment|community|cookie|consent|disqus|footer|gdpr|newsletter|promo|recommend|related|replies|sidebar|social|sponsor|subscri|teaser|popup/i;
const STORY_NAME = /and|article|body|column|content|main|shadow/i;

export interface Region {
  readonly element: Element;
  /** A paragraph of running text at the start of the story, or null where the page's text is not in paragraphs. */
  readonly first: Element | null;
  /** A standfirst, and a list of key points, that stand before the element. */
  readonly openings: readonly Element[];
  /** The running text of the page that is shown and does not stand in clutter, in paragraphs. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly element: Element;
  readonly chars: number;
}

export function isClutter(element: Element): boolean {
  if (CLUTTER_TAG.test(element.localName)) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return CLUTTER_NAME.test(name) && !STORY_NAME.test(name);
}

/** Tells whether something stands in clutter, looking at each ancestor once. */
function clutterReader(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, false]]);
  const isIn = (element: Element): boolean => {
    const path: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up); up = up.parentElement) path.push(up);
    let answer = (up && known.get(up)) ?? false;
    for (const step of path.toReversed()) {
      answer ||= isClutter(step);
      known.set(step, answer);
    }
    return answer;
  };
  return isIn;
}

/** Running text: long enough, shown, not one link, and not beside the story. */
function findParagraphs(body: Element): Paragraph[] {
  const isInClutter = clutterReader(body);
  const paragraphs: Paragraph[] = [];
  for (const element of body.getElementsByTagName('p')) {
    const chars = element.textContent.length;
    if (chars < MIN_PARAGRAPH_CHARS || isInClutter(element)) continue;
    const link = element.getElementsByTagName('a')[0];
    if ((link && link.textContent.length > chars / 2) || !element.checkVisibility()) continue;
    paragraphs.push({ element, chars });
  }
  return paragraphs;
}

/** The smallest element that holds {@link SHARE} of what the paragraphs hold. */
function findCore(body: Element, paragraphs: readonly Paragraph[], total: number): Element {
  const held = new Map<Element, number>();
  for (const { element, chars } of paragraphs) {
    for (let up = element.parentElement; up && up !== body; up = up.parentElement)
      held.set(up, (held.get(up) ?? 0) + chars);
  }
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  for (let up = middle?.element.parentElement; up && up !== body; up = up.parentElement) {
    if ((held.get(up) ?? 0) >= SHARE * total) return up;
  }
  return body;
}

const MIN_POINT_CHARS = 35;

/** A list of sentences, as of key points; one of links leads elsewhere. */
function isSummary(element: Element): boolean {
  const points = [...element.querySelectorAll('li')];
  const isPoint = (point: Element): boolean =>
    point.textContent.trim().length >= MIN_POINT_CHARS && !point.querySelector('a, ul, ol, button, img');
  return points.length >= 2 && points.length <= 8 && points.every(isPoint) && !element.querySelector('form, input');
}

/** Text right before the box of the story, in a box of its own: no picture, no list, no heading, no link. */
function findOpenings(core: Element): Element[] {
  const openings: Element[] = [];
  let near = core.previousElementSibling;
  // The first in its box may have it before that box.
  for (let up = core.parentElement, step = 0; !near && up && step < OPENING_LEVELS; up = up.parentElement, step += 1)
    near = up.previousElementSibling;
  for (let step = 0; near && step < STANDFIRST_STEPS; step += 1, near = near.previousElementSibling) {
    const chars = near.textContent.trim().length;
    if (chars <= STANDFIRST_CHARS.max && !CLUTTER_TAG.test(near.localName) && isSummary(near)) openings.unshift(near);
    if (chars < STANDFIRST_CHARS.min || chars > STANDFIRST_CHARS.max) continue;
    if (!/^(?:p|div|h2|section)$/.test(near.localName) || isClutter(near)) continue;
    if (!near.querySelector('a, img, ul, ol, h1, h2, button, form, script, style, figure, table')) {
      openings.unshift(near);
      break;
    }
  }
  return openings;
}

/** The region, which is the whole body where the page's text is not in paragraphs or is all over it; null without a body. */
export function findRegion(document: Document): Region | null {
  const body = document.body as Element | null;
  const root = document.documentElement as Element | null;
  if (!body) return root && { element: root, first: null, openings: [], paragraphs: [] };
  const paragraphs = findParagraphs(body);
  // Not the very first: that may be a standfirst, with the lead picture under it.
  const first = (paragraphs[1] ?? paragraphs[0])?.element ?? null;
  const total = paragraphs.reduce((sum, { chars }) => sum + chars, 0);
  if (paragraphs.length < MIN_PARAGRAPHS || total < MIN_CHARS)
    return { element: body, first, openings: [], paragraphs };
  const core = findCore(body, paragraphs, total);
  if (core === body) return { element: body, first, openings: [], paragraphs };
  return { element: core, first, openings: findOpenings(core), paragraphs };
}
