/**
 * A copy of the page that extraction may take apart.
 *
 * The copy lives in a document without a window: its pictures do not load, its custom elements do not wake, and nothing
 * that is done to it can be seen by the page. It holds what the page shows: what is not rendered stays out, and what
 * stands in open shadow roots is put where it appears.
 */
import { EMBED_TAGS, freeEmbed, readEmbed, toEmbedFigure } from './embeds.ts';
import { isFolded } from './folded.ts';
import { MARK } from './marks.ts';
import { findFormulas, findTexInText } from './maths.ts';
import { isChrome, isControl, isIdle, isMachinery, pruneClutter } from './prune.ts';
import { parseInert } from './sanitize.ts';

export interface Snapshot {
  readonly document: Document;
  /** The copies of {@link SnapshotOptions.before}, first in the body. */
  readonly before: readonly Element[];
  /** Characters of text left out because the page does not render them. */
  readonly hiddenChars: number;
}

export interface SnapshotOptions {
  /** The part of the page to copy; the whole body if not given. */
  readonly within?: Element | null;
  /** What else to copy, to stand before it. */
  readonly before?: readonly Element[];
  /** Copy what is not rendered, too: for pages that a script of theirs has yet to show. */
  readonly includeHidden?: boolean;
  /** Copy what the page has folded away for its reader to open; see `folded.ts`. */
  readonly includeFolded?: boolean;
  /** What else to leave out. */
  readonly skip?: ((element: Element) => boolean) | null;
}

/** Pictures smaller than this are spacers and trackers. */
const SPACER_PX = 3;
const RENDERED = { visibilityProperty: true };

/**
 * Whether the page gives `element` a box. An element with `display: contents` has none of its own, and its children do;
 * what a closed `details` holds is there to be opened.
 */
function isRendered(element: Element): boolean {
  if (element.checkVisibility(RENDERED)) return true;
  if (element.closest('details:not([open])')) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** Whether an element's own style, and not that of one around it, takes its box away. */
function isHiddenItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}

/** What the browser has chosen for a picture, so that lazy and responsive pictures need no guessing. */
function keepLoadedPicture(live: Element, copy: Element): void {
  if (!(live instanceof HTMLImageElement) || !live.complete || live.naturalWidth <= SPACER_PX || !live.currentSrc)
    return;
  const lazySource = live.getAttribute('data-src');
  // A loaded placeholder must not hide the real picture.
  if (lazySource && !live.currentSrc.includes(lazySource.replace(/^https?:/, '').split('?')[0] ?? '')) return;
  copy.setAttribute('src', live.currentSrc);
  copy.removeAttribute('srcset');
  copy.setAttribute('width', String(live.naturalWidth));
  copy.setAttribute('height', String(live.naturalHeight));
}

/** Puts the pictures of a `noscript` element, which a page with running scripts holds as text, in its place. */
function unpackNoscript(noscript: Element): void {
  const parsed = noscript.firstElementChild
    ? noscript
    : noscript.textContent.includes('<img')
      ? parseInert(noscript.textContent).body
      : null;
  for (const image of parsed?.querySelectorAll('img') ?? []) {
    const copy = noscript.ownerDocument.importNode(image, false);
    copy.setAttribute('data-qr-noscript', '');
    noscript.before(copy);
  }
  noscript.remove();
}

function toSpans(root: Element): void {
  for (const button of root.querySelectorAll('button')) {
    const span = root.ownerDocument.createElement('span');
    span.setAttribute(MARK.button, '');
    span.className = button.className;
    span.append(...button.childNodes);
    button.replaceWith(span);
  }
}

/** A page of more elements than this is mostly spacers; the largest real articles have a tenth of it. */
const MANY_ELEMENTS = 50_000;

/** A deep copy without idle elements, at a third of the time where nearly all of them are. The parser limits the depth. */
function importLean(live: Node, target: Document): Node {
  const copy = target.importNode(live, false);
  for (let child = live.firstChild; child; child = child.nextSibling) {
    if (child instanceof Element && isIdle(child)) continue;
    copy.appendChild(child.hasChildNodes() ? importLean(child, target) : target.importNode(child, false));
  }
  return copy;
}

/** Deep copies of an element and of all in it, in pairs with their originals. A shadow root itself cannot be copied. */
function importPairs(
  live: Element | ShadowRoot,
  target: Document,
): { readonly originals: ArrayLike<Element>; readonly copy: Element } {
  const all = live.querySelectorAll('*');
  const isLean = all.length >= MANY_ELEMENTS;
  const importDeep = (node: Node): Node => (isLean ? importLean(node, target) : target.importNode(node, true));
  const originals = isLean ? [...all].filter((element) => !isIdle(element)) : all;
  if (live instanceof Element) return { originals, copy: importDeep(live) as Element };
  const copy = target.createElement('div');
  for (const child of live.childNodes) {
    if (!isLean || !(child instanceof Element) || !isIdle(child)) copy.append(importDeep(child));
  }
  return { originals, copy };
}

/**
 * Copies what is shown of `live` into `target`'s document.
 * @returns the copy, and the characters left out as not rendered
 */
function copyShown(
  live: Element | ShadowRoot,
  target: Document,
  options: SnapshotOptions,
): { copy: Element; hiddenChars: number } {
  const { originals, copy } = importPairs(live, target);
  const copies = copy.querySelectorAll('*');
  const formulas = findFormulas(live);
  const left: Element[] = [];
  const renew: (() => void)[] = [];
  let hiddenChars = 0;
  let skipTo: Node | null = null;
  let folded: Node | null = null;
  /** What is in something folded has no box either, and is judged as if that were open. */
  const isShown = (element: Element): boolean => {
    if (options.includeHidden || isRendered(element)) return true;
    if (folded?.contains(element)) return !isHiddenItself(element);
    if (!options.includeFolded || !isFolded(element)) return false;
    folded = element;
    return true;
  };
  for (let index = 0; index < originals.length; index += 1) {
    const original = originals[index];
    const twin = copies[index];
    if (!original || !twin) break;
    // What stands in something that is left out needs no look of its own.
    if (skipTo !== null) {
      if (skipTo.contains(original)) continue;
      skipTo = null;
    }
    const { localName } = original;
    if (localName === 'br') continue;
    const formula = formulas?.get(original);
    if (formula && (localName === 'script' || isShown(original))) {
      twin.replaceWith(formula(target) ?? '');
      skipTo = original;
    } else if (isIdle(original)) {
      left.push(twin);
    } else if (EMBED_TAGS.has(localName)) {
      const embed = isShown(original) && !options.skip?.(original) ? readEmbed(original) : null;
      if (embed) {
        const figure = toEmbedFigure(embed, target);
        twin.replaceWith(figure);
        renew.push(() => freeEmbed(figure));
      } else left.push(twin);
      skipTo = original;
    } else if (isMachinery(original)) {
      if (isControl(original)) twin.parentElement?.setAttribute(MARK.form, '');
      if (localName === 'noscript') renew.push(() => unpackNoscript(twin));
      else left.push(twin);
      skipTo = original;
    } else if (isChrome(original)) {
      left.push(twin);
      skipTo = original;
    } else if (!isShown(original) || options.skip?.(original)) {
      left.push(twin);
      hiddenChars += original.textContent.length;
      skipTo = original;
    } else if (localName === 'img') {
      keepLoadedPicture(original, twin);
    } else if (original.shadowRoot) {
      const { shadowRoot } = original;
      renew.push(() => {
        const shown = copyShown(shadowRoot, target, options);
        hiddenChars += shown.hiddenChars;
        fillSlots(shown.copy, twin);
        twin.replaceChildren(...shown.copy.childNodes);
      });
    }
  }
  for (const element of left) element.remove();
  for (const step of renew) step();
  return { copy, hiddenChars };
}

/** Puts the children of a shadow host into the slots that show them. */
function fillSlots(shadow: Element, host: Element): void {
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...host.childNodes].filter(
      (child) => (child instanceof Element ? (child.getAttribute('slot') ?? '') : '') === name,
    );
    if (assigned.length) slot.replaceWith(...assigned);
  }
}

/** Copies what `live` shows. The live document is only read. */
export function takeSnapshot(live: Document, options: SnapshotOptions = {}): Snapshot {
  const target = live.implementation.createHTMLDocument('');
  const base = target.createElement('base');
  base.href = live.baseURI;
  target.head.append(base);
  const root = options.within ?? live.querySelector('body') ?? live.querySelector(':root');
  if (!root) return { document: target, before: [], hiddenChars: 0 };
  const { copy, hiddenChars } = copyShown(root, target, options);
  if (copy.localName === 'body') target.body.replaceWith(copy);
  else target.body.append(copy);
  const before = (options.before ?? []).map((element) => copyShown(element, target, options).copy);
  target.body.prepend(...before);
  pruneClutter(target.body);
  findTexInText(target.body, live);
  toSpans(target.body);
  return { document: target, before, hiddenChars };
}
