/**
 * A copy of the page that extraction may take apart.
 *
 * The copy lives in a document without a window: its pictures do not load, its custom elements do not wake, and nothing
 * that is done to it can be seen by the page. It holds what the page shows: what is not rendered stays out, and what
 * stands in open shadow roots is put where it appears.
 */
import { isClutter, isControl } from './prune.ts';
import { parseInert } from './sanitize.ts';

/** Marks on snapshot elements, for those who label blocks. Never part of an article: the sanitizer drops them. */
export const MARK = {
  /** Holds form controls. The value is their number. */
  form: 'data-qr-form',
  /** Was a push button. */
  button: 'data-qr-button',
} as const;

export interface Snapshot {
  readonly document: Document;
  /** Characters of text copied. */
  readonly shownChars: number;
  /** Characters of text left out because the page does not render them. */
  readonly hiddenChars: number;
}

export interface SnapshotOptions {
  /** Copy what is not rendered, too: for pages that a script of theirs has yet to show. */
  readonly includeHidden?: boolean;
  /** What else to leave out. */
  readonly skip?: (element: Element) => boolean;
}

/** Pictures smaller than this are spacers and trackers. */
const SPACER_PX = 3;

/**
 * Whether the page gives `element` a box. An element with `display: contents` has none of its own, and its children do;
 * what a closed `details` holds is there to be opened.
 */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  if (element.closest('details:not([open])')) return true;
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents';
}

/** What the browser has chosen for a picture, so that lazy and responsive pictures need no guessing. */
function keepLoadedPicture(live: HTMLImageElement, copy: Element): void {
  if (!live.complete || live.naturalWidth <= SPACER_PX || !live.currentSrc) return;
  const lazySource = live.getAttribute('data-src');
  // A loaded placeholder must not hide the real picture.
  if (lazySource && !live.currentSrc.includes(lazySource.replace(/^https?:/, '').split('?')[0] ?? '')) return;
  copy.setAttribute('src', live.currentSrc);
  copy.removeAttribute('srcset');
  copy.setAttribute('width', String(live.naturalWidth));
  copy.setAttribute('height', String(live.naturalHeight));
}

/** The pictures of a `noscript`, which a page with running scripts holds as unparsed text. */
function noscriptPictures(element: Element, into: Document): Element[] {
  const source = element.textContent;
  if (!source.includes('<img') && !element.querySelector('img')) return [];
  const parsed = element.firstElementChild ? element : parseInert(source).body;
  return [...parsed.querySelectorAll('img')].map((image) => {
    const copy = into.importNode(image, false);
    copy.setAttribute('data-qr-noscript', '');
    return copy;
  });
}

/** The children of `node` as they appear: through its shadow root, and a slot's assigned nodes. */
function shownChildren(node: Node): Iterable<Node> {
  if (!(node instanceof Element)) return node.childNodes;
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return node.childNodes;
}

/** Copies what `live` shows. The walk keeps its own stack: pages may nest deeper than a call stack reaches. */
export function takeSnapshot(live: Document, { includeHidden = false, skip }: SnapshotOptions = {}): Snapshot {
  const copy = live.implementation.createHTMLDocument('');
  const base = copy.createElement('base');
  base.href = live.baseURI;
  copy.head.append(base);

  let shownChars = 0;
  let hiddenChars = 0;
  const root: Element | null = (live.body as HTMLElement | null) ?? (live.documentElement as Element | null);
  const stack: { readonly from: Node; readonly to: Element }[] = [];
  if (root) {
    for (const { name, value } of root.attributes) {
      if (!name.startsWith('on')) copy.body.setAttribute(name, value);
    }
    stack.push({ from: root, to: copy.body });
  }

  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const child of shownChildren(next.from)) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.nodeValue ?? '';
        if (text.trim()) shownChars += text.length;
        next.to.append(text);
        continue;
      }
      if (!(child instanceof Element)) continue;
      if (isControl(child)) {
        next.to.setAttribute(MARK.form, String(1 + Number(next.to.getAttribute(MARK.form))));
      }
      if (child.localName === 'noscript') {
        next.to.append(...noscriptPictures(child, copy));
        continue;
      }
      if (isClutter(child) || skip?.(child)) continue;
      if (!includeHidden && !isRendered(child)) {
        hiddenChars += child.textContent.trim().length;
        continue;
      }
      let element: Element;
      if (child.localName === 'button') {
        element = copy.createElement('span');
        element.setAttribute(MARK.button, '');
        element.setAttribute('class', child.getAttribute('class') ?? '');
      } else {
        element = copy.importNode(child, false);
      }
      if (child instanceof HTMLImageElement) keepLoadedPicture(child, element);
      next.to.append(element);
      if (child.firstChild || child.shadowRoot) stack.push({ from: child, to: element });
    }
  }
  return { document: copy, shownChars, hiddenChars };
}
