import { formatDate } from '../utils/dates.ts';
import { pieces, plural, t, uiDir } from '../utils/i18n.ts';
import { isPoor, toCoverageLine } from '../utils/reader/coverage-line.ts';
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
    ...(published === null ? [] : [<time dateTime={publishedAt ?? ''}>{published}</time>]),
    ...(modified === null || modified === published
      ? []
      : [pieces('article.updated', { date: <time dateTime={modifiedAt ?? ''}>{modified}</time> })]),
  ];
}

export interface ArticleHeaderProps {
  readonly article: Head;
  /** Share (0..1) of the page's text that is shown; null where it is not known. */
  readonly coverage: number | null;
  /** Shows what was left out; null where there is no page to look at. */
  readonly onLeftOut: ((opener: HTMLElement) => void) | null;
}

/** Title, site, byline, dates, reading time; how much of the page this is; and, for a preview, that it is one. */
export function ArticleHeader({ article, coverage, onLeftOut }: ArticleHeaderProps) {
  const { url, title, siteName, byline, words, access, lang } = article;
  const line = coverage !== null && toCoverageLine(coverage);
  const isMissing = isPoor(coverage);
  const dir = uiDir();
  const toLeftOut = (text: string) =>
    onLeftOut && (
      <button type="button" class="text-button" onClick={(event) => onLeftOut(event.currentTarget)}>
        {text}
      </button>
    );
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
        {toDates(article).map((date, index) => (
          <span key={index}>
            <bdi dir={dir}>{date}</bdi>
          </span>
        ))}
        <span>
          <bdi dir={dir}>{plural('article.readingTime', toReadingMinutes(words, lang))}</bdi>
        </span>
        {line && !isMissing && (
          <span>
            <bdi dir={dir}>{toLeftOut(line) ?? line}</bdi>
          </span>
        )}
      </p>
      {access === 'preview' && (
        <p class="preview-note" role="note" dir={dir}>
          <b>{t('article.previewOnly')}</b>{' '}
          {t('article.previewSentence', { site: siteName ?? t('article.thePublisher') })}{' '}
          <a href={url}>{t('article.readAtPublisher')}</a>
        </p>
      )}
      {isMissing && (
        <p class="preview-note" role="note" dir={dir}>
          <b>{t('article.mayBeMissing')}</b> {line}. {toLeftOut(t('article.seeLeftOut'))}
        </p>
      )}
    </header>
  );
}
