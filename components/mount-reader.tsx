import { render } from 'preact';

import themeCss from './theme.css?inline';
import articleCss from './article.css?inline';
import readerCss from './reader.css?inline';
import textButtonCss from './text-button.css?inline';
import type { ReaderViewProps } from './reader-props.ts';
import { ReaderView } from './ReaderView.tsx';

/** The roots of hosts that were mounted before: an element can get a shadow root only once. */
const roots = new WeakMap<HTMLElement, ShadowRoot>();

/**
 * Where the reader is rendered. A modal dialog of the page makes all else inert, hidden or not; only another one above
 * it can be used.
 */
function makeStage(document: Document): HTMLElement {
  if (!document.querySelector('dialog:modal')) return document.createElement('div');
  const dialog = document.createElement('dialog');
  dialog.className = 'stage';
  // Leaving is the reader's to decide; see `ReaderView`.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  return dialog;
}

/**
 * Shows an article in a closed shadow root of `host`, where no style of the page reaches it.
 * @param host stands in the document
 * @param guard called once with its root, before anything is in there
 * @returns a function that takes it away again and leaves `host` empty
 */
export function mountReader(host: HTMLElement, props: ReaderViewProps, guard?: (root: ShadowRoot) => void): () => void {
  const known = roots.get(host);
  const root = known ?? host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  if (!known) guard?.(root);
  const style = document.createElement('style');
  style.textContent = [themeCss, textButtonCss, readerCss, articleCss].join('\n');
  const place = makeStage(document);
  root.replaceChildren(style, place);
  if (place instanceof HTMLDialogElement) place.showModal();
  render(<ReaderView {...props} />, place);
  return () => {
    render(null, place);
    root.replaceChildren();
  };
}
