import { formatDate } from '../utils/dates.ts';
import { toReadingMinutes } from '../utils/reader/reading-time.ts';
import type { Article } from '../utils/types.ts';

type Head = Pick<
  Article,
  'url' | 'title' | 'siteName' | 'byline' | 'publishedAt' | 'modifiedAt' | 'words' | 'access' | 'lang'
>;

/** Which dates are worth a line: an update on the day of publication is not. */
function toDates({ publishedAt, modifiedAt }: Pick<Article, 'publishedAt' | 'modifiedAt'>) {
  const published = publishedAt === null ? null : formatDate(publishedAt);
  const modified = modifiedAt === null ? null : formatDate(modifiedAt);
  return [
    ...(published === null ? [] : [{ label: '', iso: publishedAt ?? '', text: published }]),
    ...(modified === null || modified === published
      ? []
      : [{ label: 'Updated ', iso: modifiedAt ?? '', text: modified }]),
  ];
}

/** Title, site, byline, dates, reading time; and, for a preview, that it is one. */
export function ArticleHeader({ article }: { readonly article: Head }) {
  const { url, title, siteName, byline, words, access, lang } = article;
  return (
    <header class="head">
      {siteName !== null && (
        <a class="site" href={url} dir="auto">
          {siteName}
        </a>
      )}
      <h1 lang={lang ?? undefined}>{title}</h1>
      <p class="meta">
        {byline !== null && (
          <span>
            <bdi class="byline">{byline}</bdi>
          </span>
        )}
        {toDates(article).map(({ label, iso, text }) => (
          <span key={label}>
            <bdi dir="ltr">
              {label}
              <time dateTime={iso}>{text}</time>
            </bdi>
          </span>
        ))}
        <span>
          <bdi dir="ltr">{toReadingMinutes(words)} min read</bdi>
        </span>
      </p>
      {access === 'preview' && (
        <p class="preview-note" role="note" dir="ltr">
          <b>Preview only.</b> {siteName ?? 'The publisher'} shows the rest to subscribers.{' '}
          <a href={url}>Read it at the publisher</a>
        </p>
      )}
    </header>
  );
}
