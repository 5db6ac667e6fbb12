/**
 * Title, byline, site, dates, language and direction: from JSON-LD, Open Graph, microdata, other meta tags, and the page
 * itself, in that order of trust. Reads the live document, changes nothing.
 */
import { foldSpace, isSameText, toWords } from '../text.ts';
import type { StructuredData } from './structured-data.ts';

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

const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|ha-arab|he|iw|khw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** Scripts that tell the language by themselves, for pages that do not name it. */
const SCRIPT_LANGUAGE: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];

const clean = (value: string | null | undefined): string | null => (value ? foldSpace(value) || null : null);

/** The content of the first meta tag (by `property`, `name` or `itemprop`) that has one. */
function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = clean(document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'));
      if (value) return value;
    }
  }
  return null;
}

/** A date as ISO 8601, or null where it cannot be read. A date without a time stays a date. */
export function toIsoDate(value: string | null | undefined): string | null {
  if (!value) return null;
  const trimmed = value.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(trimmed)) return trimmed;
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(trimmed);
  if (compact) return `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`;
  if (!/\d{4}/.test(trimmed)) return null;
  const time = Date.parse(trimmed.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** `Story title | The Site` -> `Story title`, where the rest names the site or the story's heading says the same. */
function withoutSiteName(title: string, siteName: string | null, headings: readonly string[]): string {
  const parts = title.split(/\s+[|–—»·•:]\s+|\s+-\s+|\s*[|]\s*/);
  if (parts.length < 2) return title;
  const heading = headings.find(
    (text) => text.length >= 8 && isSameText(text, title.slice(0, text.length + 2)) && text.length < title.length,
  );
  if (heading) return heading;
  const last = parts.at(-1) ?? '';
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/, '');
  const namesSite =
    siteName !== null && (isSameText(last, siteName) || toWords(siteName).join('').includes(toWords(last).join('')));
  return namesSite || (toWords(last).length <= 3 && toWords(cut).length >= 4) ? cut : title;
}

function findTitle(document: Document, data: StructuredData, siteName: string | null): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => foldSpace(heading.textContent))
    .filter(Boolean);
  const named = data.headline ?? meta(document, 'og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title');
  const title = clean(named && named.length > 3 ? named : document.title) ?? headings[0] ?? '';
  return withoutSiteName(
    title
      .replace(/&amp;/g, '&')
      .replace(/&#0?39;|&rsquo;/g, '’')
      .replace(/&quot;/g, '"'),
    siteName,
    headings,
  );
}

const BYLINE_SELECTORS =
  '[itemprop~=author] [itemprop=name], [itemprop~=author], [rel~=author], .byline-name, .author-name, .byline__name, .byline, .author, .p-author';

/** `By Ann Example, Staff writer` -> `Ann Example, Staff writer`; null for addresses, dates and whole sentences. */
function toByline(value: string | null): string | null {
  const text =
    clean(value)?.replace(
      /^(?:by|von|par|por|di|door|av|af|przez|oleh|written by|текст|автор|بقلم|作者|文|記者)\s*[:：]?\s+/iu,
      '',
    ) ?? null;
  if (!text || /^https?:|@|^\d/.test(text) || text.length > 120 || toWords(text).length > 16) return null;
  return text;
}

function findByline(document: Document, data: StructuredData): string | null {
  const named = data.authors.map(toByline).filter((name) => name !== null);
  if (named.length) return [...new Set(named)].join(', ');
  const tagged = toByline(
    meta(document, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'twitter:creator'),
  );
  if (tagged) return tagged;
  for (const element of document.querySelectorAll(BYLINE_SELECTORS)) {
    if (element.closest('aside, nav, footer, [class*=comment], [class*=related]')) continue;
    const byline = toByline(element.getAttribute('content') ?? element.textContent);
    if (byline) return byline;
  }
  return null;
}

function findTime(document: Document, property: 'datePublished' | 'dateModified'): string | null {
  const element =
    document.querySelector(`[itemprop~=${property}]`) ??
    (property === 'datePublished'
      ? document.querySelector('article time[datetime], main time[datetime], time[pubdate], header time[datetime]')
      : null);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

function findLang(document: Document, data: StructuredData, text: string): string | null {
  const declared =
    clean(document.documentElement.lang) ??
    clean(document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')) ??
    data.lang ??
    meta(document, 'og:locale', 'dc.language', 'inLanguage');
  const sample = text.slice(0, 2000);
  const byScript =
    SCRIPT_LANGUAGE.find(([letters]) => (sample.match(letters)?.length ?? 0) > 0.2 * sample.length)?.[1] ?? null;
  const tag = declared?.replace(/_/g, '-').split(',')[0]?.trim() ?? null;
  // A page in Arabic letters that declares itself English was set up by someone who left the default as it was.
  if (byScript && (!tag || /^en\b/i.test(tag))) return byScript;
  if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return byScript;
  return tag;
}

function findDir(document: Document, lang: string | null, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 40) return (sample.match(RTL_LETTER)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
  if (document.documentElement.dir === 'rtl' || document.documentElement.dir === 'ltr')
    return document.documentElement.dir;
  return lang && RTL_LANGUAGE.test(lang) ? 'rtl' : 'ltr';
}

/**
 * @param text the article's text, from which language and direction are told where the page does not say
 */
export function readMetadata(document: Document, data: StructuredData, text: string): Metadata {
  const siteName = meta(document, 'og:site_name', 'application-name') ?? data.publisher;
  const lang = findLang(document, data, text);
  const image = meta(document, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? data.image;
  return {
    title: findTitle(document, data, siteName),
    byline: findByline(document, data),
    siteName: siteName ?? (document.location as Location | null)?.hostname.replace(/^www\./, '') ?? null,
    publishedAt: toIsoDate(
      data.published ??
        meta(
          document,
          'article:published_time',
          'datePublished',
          'date',
          'pubdate',
          'dc.date',
          'parsely-pub-date',
          'sailthru.date',
        ) ??
        findTime(document, 'datePublished'),
    ),
    modifiedAt: toIsoDate(
      data.modified ??
        meta(document, 'article:modified_time', 'dateModified', 'og:updated_time') ??
        findTime(document, 'dateModified'),
    ),
    description: meta(document, 'og:description', 'description', 'twitter:description'),
    lang,
    dir: findDir(document, lang, text),
    image: image ? (URL.parse(image, document.baseURI)?.href ?? null) : null,
  };
}
