/**
 * Why something cannot be read, in a sentence that tells the user what to do.
 */
import { type PlainKey, t } from '../i18n.ts';

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const BROWSER_PAGES =
  /^(?:about|chrome|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|chrome-extension|resource|view-source|javascript|data|blob):/;

/**
 * Why the browser did not let the reader into a tab.
 * @param url the tab's address, or null where the browser does not tell
 * @param reason what the browser said: the message of its error
 */
export function explainTab(url: string | null, reason: string): string {
  if (/no tab with id|invalid tab id|tab was closed|tab is gone/i.test(reason)) return t('unreadable.tabClosed');
  const address = url === null ? null : URL.parse(url);
  if (address && STORES.includes(address.hostname)) return t('unreadable.addOnStore');
  if (/extensions gallery|web store/i.test(reason)) return t('unreadable.addOnStore');
  if (url !== null && BROWSER_PAGES.test(url)) return t('unreadable.browserPage');
  if (address?.protocol === 'file:') return t('unreadable.file');
  if (address?.pathname.toLowerCase().endsWith('.pdf')) return t('unreadable.pdf');
  if (/error page|showing error/i.test(reason)) return t('unreadable.notLoaded');
  if (/frame|navigat|context|document|message channel|port closed|receiving end/i.test(reason) && address)
    return t('unreadable.changed');
  if (/permission|access|host/i.test(reason) && address)
    return t('unreadable.noPermission', { host: address.hostname });
  return t('unreadable.unknown');
}

/** What is said of a document that is no web page. */
const FORMATS: readonly (readonly [RegExp, PlainKey])[] = [
  [/^application\/pdf$/, 'unreadable.isPdf'],
  [/^image\/svg/, 'unreadable.isDrawing'],
  [/^image\//, 'unreadable.isPicture'],
  [/^video\//, 'unreadable.isVideo'],
  [/^audio\//, 'unreadable.isSound'],
];
const DATA_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/json/, 'JSON'],
  [/xml/, 'XML'],
];

function explainType(type: string): string {
  const key = FORMATS.find(([pattern]) => pattern.test(type))?.[1];
  if (key) return t(key);
  const format = DATA_FORMATS.find(([pattern]) => pattern.test(type))?.[1];
  return format ? t('unreadable.isData', { format }) : t('unreadable.isFile', { type });
}

/**
 * Why a document can hold no article, whatever is in it.
 * @returns null for pages that can be read
 */
export function explainDocument(
  document: Pick<Document, 'contentType'> & { readonly body: Element | null },
): string | null {
  const { contentType } = document;
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType)) return explainType(contentType);
  if (document.body?.localName === 'frameset') return t('unreadable.frames');
  if (!document.body) return t('unreadable.empty');
  return null;
}
