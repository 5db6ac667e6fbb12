/**
 * What a page tells about whether the reader may open there by itself, cheap enough to be asked on every page of a site.
 */

const FRONT_PATH = /^\/(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
/** `/?p=123`: an article at the address of the front page. */
const NUMBERED = /[?&][^=]+=\d+(?:&|$)/;
/** So many characters in paragraphs; a page with less has no article, or has yet to get it. */
const MIN_TEXT_CHARS = 600;

/** Whether an address is that of a site's front page, in whatever language. */
export function isFrontPage(url: string): boolean {
  const { pathname = '', search = '' } = URL.parse(url) ?? {};
  return FRONT_PATH.test(pathname) && !NUMBERED.test(search);
}

/** Whether there is enough text to be worth a closer look. Goes no further in the page than it has to. */
export function hasText(document: Document): boolean {
  let chars = 0;
  for (const name of ['p', 'article', 'main']) {
    for (const element of document.getElementsByTagName(name)) {
      chars += element.textContent.length;
      if (chars >= MIN_TEXT_CHARS) return true;
    }
  }
  return false;
}

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i])';

/**
 * Whether the user has begun to do something with the page: types, or has selected some of it. A field that the page
 * itself has put the cursor into is none of that.
 */
export function isInUse(document: Document): boolean {
  const hasActed = document.defaultView?.navigator.userActivation.hasBeenActive ?? false;
  const isTyping = hasActed && document.activeElement?.closest(EDITABLE) != null;
  return isTyping || document.getSelection()?.isCollapsed === false;
}
