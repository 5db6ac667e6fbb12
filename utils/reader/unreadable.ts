/**
 * Why something cannot be read, in a sentence that tells the user what to do.
 */

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const BROWSER_PAGES =
  /^(?:about|chrome|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|chrome-extension|resource|view-source|javascript|data|blob):/;

/**
 * Why the browser did not let the reader into a tab.
 * @param url the tab's address, or null where the browser does not tell
 * @param reason what the browser said: the message of its error
 */
export function explainTab(url: string | null, reason: string): string {
  if (/no tab with id|invalid tab id|tab was closed|tab is gone/i.test(reason))
    return 'The tab was closed before it could be read. Open the page again, then click the icon.';
  const address = url === null ? null : URL.parse(url);
  if (address && STORES.includes(address.hostname))
    return 'Browsers let no extension into their add-on stores. Open a news page and click the icon there.';
  if (/extensions gallery|web store/i.test(reason))
    return 'Browsers let no extension into their add-on stores. Open a news page and click the icon there.';
  if (url !== null && BROWSER_PAGES.test(url))
    return 'This page belongs to the browser, and no extension may read it. Open a news page and click the icon there.';
  if (address?.protocol === 'file:')
    return 'Extensions may read files only where you allow it: open this extension’s details in the browser’s list of extensions, switch on access to file addresses, and click again.';
  if (address?.pathname.toLowerCase().endsWith('.pdf'))
    return 'This is a PDF, which the browser shows in a viewer of its own. Quiet Reader reads web pages.';
  if (/error page|showing error/i.test(reason)) return 'This page did not load. Reload it, then click the icon again.';
  if (/frame|navigat|context|document|message channel|port closed|receiving end/i.test(reason) && address)
    return 'The page changed while it was being read. Wait until it has loaded, then click the icon again.';
  if (/permission|access|host/i.test(reason) && address)
    return `Quiet Reader has no permission for ${address.hostname} in this tab. Click its icon in the toolbar while the page is shown.`;
  return 'The browser does not let extensions read this page. Open a news page and click the icon there.';
}

/** What a document that is no web page is called. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, 'a PDF'],
  [/^image\/svg/, 'a drawing'],
  [/^image\//, 'a picture'],
  [/^video\//, 'a video'],
  [/^audio\//, 'a sound recording'],
  [/json/, 'data (JSON)'],
  [/xml/, 'data (XML)'],
];

/**
 * Why a document can hold no article, whatever is in it.
 * @returns null for pages that can be read
 */
export function explainDocument(
  document: Pick<Document, 'contentType'> & { readonly body: Element | null },
): string | null {
  const { contentType } = document;
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType)) {
    const format = FORMATS.find(([type]) => type.test(contentType))?.[1] ?? `a file of the type ${contentType}`;
    return `This is ${format} and no web page. Open the page of a story, then click the icon again.`;
  }
  if (document.body?.localName === 'frameset')
    return 'This page is made of frames, each a page of its own. Open the frame with the text in a tab (right-click it), then click the icon there.';
  if (!document.body) return 'This page is empty. Reload it, then click the icon again.';
  return null;
}
