import { formatDate } from '../utils/dates.ts';
import { formatNumber, t } from '../utils/i18n.ts';
import { toReadingMinutes } from '../utils/reader/reading-time.ts';
import type { SavedSummary } from '../utils/types.ts';

/** What to call an article: its title, or its address where the page had none. */
export const nameOf = ({ title, id }: Pick<SavedSummary, 'title' | 'id'>): string => title.trim() || id;

export interface SavedMetaProps {
  readonly article: SavedSummary;
  /** In a narrow list: site, reading time and mark alone. */
  readonly isShort?: boolean;
}

/** The line below a title: site, byline, date, reading time, and whether only a preview was saved. */
export function SavedMeta({ article, isShort = false }: SavedMetaProps) {
  const { siteName, byline, publishedAt, savedAtMs, words, lang, access } = article;
  const published = publishedAt === null ? null : formatDate(publishedAt);
  const date = formatDate(new Date(savedAtMs).toISOString()) ?? '';
  const minutes = formatNumber(toReadingMinutes(words, lang), { style: 'unit', unit: 'minute' });
  return (
    <p class="meta">
      {siteName && (
        <span class="meta-site">
          <bdi>{siteName}</bdi>
        </span>
      )}
      {!isShort && byline && (
        <span>
          <bdi>{byline}</bdi>
        </span>
      )}
      {!isShort &&
        (published === null ? (
          <span>
            <bdi>{t('library.savedOn', { date })}</bdi>
          </span>
        ) : (
          <time dateTime={publishedAt ?? ''} title={t('library.savedOn', { date })}>
            <bdi>{published}</bdi>
          </time>
        ))}
      <span>
        <bdi>{minutes}</bdi>
      </span>
      {access === 'preview' && <strong class="mark">{t('library.previewOnly')}</strong>}
    </p>
  );
}
