/**
 * Title, byline, site, dates, language and direction: from JSON-LD, Open Graph, microdata, other meta tags, and the page
 * itself, in that order of trust. Reads the live document, changes nothing.
 */
import { findByline } from './metadata/byline.ts';
import { toIsoDate } from './metadata/date.ts';
import { findLanguage } from './metadata/language.ts';
import { type MetaTags, readMetaTags, toPlainText } from './metadata/tags.ts';
import { findTitle } from './metadata/title.ts';
import type { StructuredData } from './structured-data.ts';

export { toIsoDate } from './metadata/date.ts';

export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly description: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly image: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];
const MODIFIED = ['article:modified_time', 'dateModified', 'og:updated_time', 'last-modified'];
const PUBLISHED_ELEMENTS = [
  '[itemprop~=datePublished]',
  'time[pubdate]',
  'article time[datetime], main time[datetime], header time[datetime]',
];
const MODIFIED_ELEMENTS = ['[itemprop~=dateModified]'];

/** The first of the values that is a date. */
function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = toIsoDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** The first date that stands on the page itself. */
function findShownDate(document: Document, selectors: readonly string[]): string | null {
  const elements = [...document.querySelectorAll(selectors.join())];
  for (const selector of selectors) {
    const element = elements.find((one) => one.matches(selector));
    const date = toIsoDate(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
    );
    if (date !== null) return date;
  }
  return null;
}

/** The site's name; a name that is an address is as good as none. */
function findSiteName(data: StructuredData, tags: MetaTags): string | null {
  const names = [...tags.all('og:site_name'), toPlainText(data.publisher), ...tags.all('application-name')];
  return names.find((name) => name !== null && !/^(?:https?:|www\.)|^@|^[\w-]+(?:\.[\w-]+)+$/i.test(name)) ?? null;
}

/**
 * What a page calls itself in its own title, after the story's: `Story | The Paper`. For pages that say it nowhere else.
 */
function findSiteInTitle(document: Document, title: string): string | null {
  const own = toPlainText(document.querySelector('head > title')?.textContent);
  if (!own || !title || own === title || !own.startsWith(title)) return null;
  const rest = /^\s+[|–—·•-]\s+([^|–—·•]{2,40})$/.exec(own.slice(title.length))?.[1]?.trim() ?? '';
  return rest && rest.split(' ').length <= 5 ? rest : null;
}

/** The picture for lists: a web address, or null. */
function findImage(document: Document, data: StructuredData, tags: MetaTags): string | null {
  for (const value of [...tags.all('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'), data.image]) {
    const url = value === null ? null : URL.parse(value, document.baseURI);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

/**
 * @param text the article's text, from which language and direction are told where the page does not say
 */
export function readMetadata(document: Document, data: StructuredData, text: string): Metadata {
  const tags = readMetaTags(document);
  const host = URL.parse(document.URL)?.hostname.replace(/^www\./, '') || null;
  const siteName = findSiteName(data, tags);
  const named = [data.headline, ...tags.all('og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title')];
  if (!named.some(Boolean)) named.push(document.querySelector('[itemprop~=headline]')?.textContent ?? null);
  const title = findTitle(document, named, siteName, host);
  return {
    title,
    byline: findByline(document, data, tags, siteName, host),
    siteName: siteName ?? findSiteInTitle(document, title) ?? host,
    publishedAt: firstDate([data.published, ...tags.all(...PUBLISHED)]) ?? findShownDate(document, PUBLISHED_ELEMENTS),
    modifiedAt: firstDate([data.modified, ...tags.all(...MODIFIED)]) ?? findShownDate(document, MODIFIED_ELEMENTS),
    description: tags.first('og:description', 'description', 'twitter:description'),
    ...findLanguage(document, data, tags, text),
    image: findImage(document, data, tags),
  };
}
