/**
 * What a snapshot leaves out because it can never be story: machinery, navigation, controls. Judged by tag, role and
 * state alone, never by words, so that it holds in every language. Cleaning first also makes Readability's work smaller.
 */

const MACHINERY = new Set([
  'script',
  'style',
  'link',
  'meta',
  'template',
  'noscript', // `repair.ts` takes pictures out of it first
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'canvas',
  'svg',
  'map',
  'dialog',
  'nav',
  'menu',
  'select',
  'textarea',
  'datalist',
  'option',
  'progress',
  'meter',
  'amp-ad',
  'amp-sidebar',
  'amp-analytics',
  'amp-consent',
  'amp-user-notification',
  'amp-sticky-ad',
  'amp-auto-ads',
  'amp-embed',
  'amp-social-share',
  'amp-pixel',
]);

const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'tablist',
  'status',
]);

/** Whether `element` stands inside what holds an article, by the page's own markup. */
const isInArticle = (element: Element): boolean =>
  element.closest('article, main, [role=main], [itemprop=articleBody]') !== null;

/** Whether a snapshot leaves out `element` and all that it holds. */
export function isClutter(element: Element): boolean {
  const tag = element.localName;
  if (MACHINERY.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role) && tag !== 'main' && tag !== 'article') return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  switch (tag) {
    case 'header':
    case 'footer':
      // The site's own; those of an article hold its title, or corrections and notes.
      return !isInArticle(element);
    case 'input':
      return true;
    default:
      return false;
  }
}

/** Whether `element` lets the reader type or choose: a mark that its surroundings are a form and not a text. */
export function isControl(element: Element): boolean {
  return (
    (element.localName === 'input' && !/^(?:hidden|image)$/i.test(element.getAttribute('type') ?? '')) ||
    element.localName === 'textarea' ||
    element.localName === 'select'
  );
}
