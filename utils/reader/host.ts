/**
 * The reader's element, beside `<body>`, as a selector; its shadow root is closed. Apart from the page's style, which the
 * injected script does without.
 *
 * A `div`, because an element with a name of its own would be the page's: a page that has defined that name is handed the
 * shadow root, closed or not.
 */
const HOST_ATTRIBUTE = 'data-quiet-reader';
export const READER_HOST = `div[${HOST_ATTRIBUTE}]`;

/** Makes such an element, which stands nowhere yet. */
export function createHost(document: Document): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  return host;
}

/** On that element while the page is to be laid out behind it: within one task, so that nobody sees it. */
export const LOOKING_ATTRIBUTE = 'data-looking';
