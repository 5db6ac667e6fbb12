import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { t } from '../utils/i18n.ts';
import { findCommand, LIBRARY_COMMANDS } from '../utils/reader/commands.ts';
import type { SavedSummary } from '../utils/types.ts';
import { SavedRow } from './SavedRow.tsx';

/** So many rows are made at a time: thousands at once would make the page slow to open and to search. */
export const ROWS_AT_A_TIME = 200;

export interface SavedListProps {
  readonly articles: readonly SavedSummary[];
  readonly hrefOf: (id: string) => string;
  readonly onDelete: (article: SavedSummary) => void;
  /** The last row went away, and the focus with it. Must stay the same function. */
  readonly onFocusLost: () => void;
}

/**
 * The rows. Arrow keys go from title to title. A row that goes away hands the focus to the one that takes its place, so
 * that several can be deleted in a row by keyboard.
 */
export function SavedList({ articles, hrefOf, onDelete, onFocusLost }: SavedListProps) {
  const list = useRef<HTMLOListElement>(null);
  /** The row that is being deleted, and its place. */
  const leaving = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const limit = useSignal(ROWS_AT_A_TIME);
  const links = (): HTMLAnchorElement[] => [...(list.current?.querySelectorAll<HTMLAnchorElement>('h2 a') ?? [])];

  useLayoutEffect(() => {
    if (!leaving.current) return;
    const { id, index } = leaving.current;
    if (articles.some((article) => article.id === id)) return;
    leaving.current = null;
    // The focus has gone elsewhere by itself: to the search field, say.
    if (document.activeElement && document.activeElement !== document.body) return;
    const all = links();
    const next = all[Math.min(index, all.length - 1)];
    if (next) next.focus();
    else onFocusLost();
  }, [articles]);

  // The last row takes the list with it.
  useLayoutEffect(
    () => () => {
      if (leaving.current) onFocusLost();
    },
    [],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = findCommand(event, LIBRARY_COMMANDS)?.id;
    if (id !== 'nextSaved' && id !== 'previousSaved') return;
    const row = (event.target as Element).closest('.row');
    const all = links();
    const next = all[all.findIndex((link) => row?.contains(link)) + (id === 'nextSaved' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <>
      <ol ref={list} class="rows" onKeyDown={onKeyDown}>
        {articles.slice(0, limit.value).map((article, index) => (
          <SavedRow
            key={article.id}
            article={article}
            href={hrefOf(article.id)}
            onDelete={() => {
              leaving.current = { id: article.id, index };
              onDelete(article);
            }}
          />
        ))}
      </ol>
      {articles.length > limit.value && (
        <button type="button" class="button more" onClick={() => (limit.value += ROWS_AT_A_TIME)}>
          {t('library.showMore')}
        </button>
      )}
    </>
  );
}
