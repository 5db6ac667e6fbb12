/**
 * Keeps what happens in the reader from the page below, which still runs: it would load more stories as the reader
 * scrolls, take keys for its own shortcuts, forbid copying, lock the wheel. What other extensions hear stays: they listen
 * in the capture phase, or to the mouse.
 */

/** Of the reader's own elements; the page gets to see these only from the host upwards. */
const KEPT = [
  'keydown',
  'keypress',
  'keyup',
  'copy',
  'cut',
  'contextmenu',
  'selectstart',
  'dragstart',
  'wheel',
  'touchstart',
  'touchmove',
] as const;

const stop = (event: Event): void => event.stopPropagation();

/** Returns a function that ends it. Call it after the reader has added its own listeners to the window. */
export function shieldFromPage(host: Element, view: Window): () => void {
  const onScroll = (event: Event): void => {
    if (event.target === view.document) event.stopImmediatePropagation();
  };
  for (const type of KEPT) host.addEventListener(type, stop, { passive: true });
  view.addEventListener('scroll', onScroll, true);
  return () => {
    for (const type of KEPT) host.removeEventListener(type, stop);
    view.removeEventListener('scroll', onScroll, true);
  };
}

/** By which a user operates the reader. */
const OPERATING = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
] as const;

const refuse = (event: Event): void => {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Refuses what a page makes up to operate the reader, and nobody has done. Its root is closed, but a page can get at it:
 * Firefox tells it in which nodes text is selected. Call it before anything else listens in the root.
 */
export function refuseForged(root: ShadowRoot): void {
  for (const type of OPERATING) root.addEventListener(type, refuse, true);
}

/**
 * Keeps keys from the reader that nobody has pressed: a page can make them up, and the reader listens to its window.
 * Returns a function that ends it. Call it before the reader adds its own listeners to the window.
 */
export function shieldFromForgedKeys(view: Window): () => void {
  const onKey = (event: Event): void => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  const types = ['keydown', 'keypress', 'keyup'];
  for (const type of types) view.addEventListener(type, onKey, true);
  return () => {
    for (const type of types) view.removeEventListener(type, onKey, true);
  };
}
