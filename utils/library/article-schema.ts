/**
 * What counts as an article when it arrives in a message or comes out of storage. What the article cannot do without
 * must be right; an ornament that is not (a date, say) becomes null, so that it never costs the article.
 *
 * For the background and the extension's own pages. The reader that is injected into pages does without it.
 */
import * as v from 'valibot';
import { KINDS, type Article, type SavedArticle, type SavedSummary } from '../types.ts';

/** Lengths in UTF-16 units, far above any real article: they keep a hostile page from filling the disk in one go. */
const MAX = { url: 16_384, line: 4_096, text: 8_000_000, html: 32_000_000, removals: 20_000, words: 10_000_000 };

const isWebUrl = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

const WebUrl = v.pipe(v.string(), v.maxLength(MAX.url), v.check(isWebUrl));
/** One line of text. A longer one is cut. */
const Line = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX.line)),
);
const Text = v.pipe(v.string(), v.maxLength(MAX.text));
const Html = v.pipe(v.string(), v.maxLength(MAX.html));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const TimeMs = v.pipe(v.number(), v.finite(), v.minValue(0));

const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

/** ISO 8601: a date, alone or with a time and its offset. */
const IsoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
/** The form of a BCP 47 tag; whether its subtags are registered makes no difference here. */
const LanguageTag = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i));

const RemovalSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^r\d{1,6}$/)),
  kind: v.fallback(v.picklist(KINDS), 'other'),
  rule: Line,
  text: Text,
  html: Html,
  at: Count,
});

const DESCRIPTION = {
  url: WebUrl,
  title: Line,
  byline: orNull(Line),
  siteName: orNull(Line),
  publishedAt: orNull(IsoDate),
  lang: orNull(LanguageTag),
  dir: v.picklist(['ltr', 'rtl']),
  image: orNull(WebUrl),
  words: v.pipe(Count, v.maxValue(MAX.words)),
  access: v.picklist(['full', 'preview']),
} as const;

const BODY = {
  modifiedAt: orNull(IsoDate),
  html: Html,
  text: Text,
  coverage: orNull(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  removals: v.pipe(v.array(RemovalSchema), v.maxLength(MAX.removals)),
} as const;

const KEPT = { id: v.pipe(v.string(), v.maxLength(MAX.url)), savedAtMs: TimeMs, updatedAtMs: TimeMs } as const;

const ArticleSchema = v.object({ ...DESCRIPTION, ...BODY });
const SavedArticleSchema = v.object({ ...KEPT, ...DESCRIPTION, ...BODY });

/** A row of the list stays in it whatever of it is damaged, so that it can at least be seen and deleted. */
const SavedSummarySchema = v.object({
  id: v.string(),
  savedAtMs: v.fallback(TimeMs, 0),
  updatedAtMs: v.fallback(TimeMs, 0),
  ...DESCRIPTION,
  url: v.fallback(WebUrl, ''),
  title: v.fallback(Line, ''),
  dir: v.fallback(DESCRIPTION.dir, 'ltr'),
  words: v.fallback(DESCRIPTION.words, 0),
  access: v.fallback(DESCRIPTION.access, 'full'),
});

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? result.output : null;
}

/** `value` as an article, without keys that an article has not; null where it is none. */
export const parseArticle = (value: unknown): Article | null => parse(ArticleSchema, value);

/** `value` as a saved article; null where it is none. */
export const parseSavedArticle = (value: unknown): SavedArticle | null => parse(SavedArticleSchema, value);

/** `value` as a row of the list, what is damaged of it replaced; null only for what was never stored by the list. */
export const parseSavedSummary = (value: unknown): SavedSummary | null => parse(SavedSummarySchema, value);
