import type { ReadonlySignal, Signal } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';

import { pieces, plural, t } from '../utils/i18n.ts';
import { filterSaved } from '../utils/library/search.ts';
import { findCommand, isTypedInto, LIBRARY_COMMANDS } from '../utils/reader/commands.ts';
import type { SavedArticle } from '../utils/types.ts';
import type { ListState } from './list-state.ts';
import { SearchIcon } from './page-icons.tsx';
import { Problem } from './Problem.tsx';
import { SavedList } from './SavedList.tsx';
import { UndoToast } from './UndoToast.tsx';

export interface LibraryViewProps {
  readonly list: ReadonlySignal<ListState>;
  readonly query: Signal<string>;
  /** What was deleted and can be put back, latest last. */
  readonly pending: ReadonlySignal<readonly SavedArticle[]>;
  /** Why the last deletion or undo did not work; null where it did. */
  readonly problem: ReadonlySignal<string | null>;
  /** Whether an article is being read in its place: the list then waits, out of sight, and leaves the keys alone. */
  readonly isHidden: ReadonlySignal<boolean>;
  readonly hrefOf: (id: string) => string;
  readonly onDelete: (id: string) => void;
  readonly onUndo: () => void;
  readonly onUndoAll: () => void;
  readonly onHold: (held: boolean) => void;
  readonly onRetry: () => void;
}

/** The library: all saved articles, newest first, with a search field, and deletion that can be undone. */
export function LibraryView(props: LibraryViewProps) {
  const { list, query, isHidden, onUndo } = props;
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  const onFocusLost = useCallback(() => {
    if (search.current?.disabled) main.current?.focus();
    else search.current?.focus();
  }, []);

  useEffect(() => {
    if (isHidden.value) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const id = findCommand(event, LIBRARY_COMMANDS)?.id;
      if ((id !== 'undo' && id !== 'search') || isTypedInto(event.target as Element | null)) return;
      event.preventDefault();
      if (id === 'undo') onUndo();
      else search.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isHidden.value, onUndo]);

  const hasArticles = list.value.status === 'ready' && list.value.articles.length > 0;
  return (
    <div class="library">
      <header class="library-head">
        <h1>{t('library.title')}</h1>
        <label class="search">
          <SearchIcon />
          <span class="visually-hidden">{t('library.search')}</span>
          <input
            ref={search}
            type="search"
            placeholder={t('library.search')}
            // Where nothing is typed, `auto` would be left to right, and the placeholder with it.
            dir={query.value ? 'auto' : undefined}
            autocomplete="off"
            spellcheck={false}
            // Kept in its place while nothing is saved, so that nothing moves when the list arrives.
            disabled={!hasArticles}
            value={query.value}
            onInput={(event) => (query.value = event.currentTarget.value)}
          />
        </label>
      </header>
      <main ref={main} tabIndex={-1}>
        {props.problem.value !== null && <Problem sentence={props.problem.value} />}
        <Contents {...props} onFocusLost={onFocusLost} />
      </main>
      <UndoToast pending={props.pending.value} onUndo={onUndo} onUndoAll={props.onUndoAll} onHold={props.onHold} />
    </div>
  );
}

interface ContentsProps extends LibraryViewProps {
  readonly onFocusLost: () => void;
}

function Contents({ list, query, hrefOf, onDelete, onRetry, onFocusLost }: ContentsProps) {
  const state = list.value;
  if (state.status === 'loading') return null;
  if (state.status === 'failed')
    return (
      <Problem sentence={state.sentence}>
        <button type="button" class="button" onClick={onRetry}>
          {t('library.tryAgain')}
        </button>
      </Problem>
    );
  if (!state.articles.length) return <p class="empty">{t('library.empty')}</p>;
  const found = filterSaved(state.articles, query.value);
  return (
    <>
      <p class={query.value.trim() && found.length ? 'count' : 'visually-hidden'} role="status">
        {plural('library.found', found.length)}
      </p>
      {found.length > 0 ? (
        <SavedList articles={found} hrefOf={hrefOf} onDelete={({ id }) => onDelete(id)} onFocusLost={onFocusLost} />
      ) : (
        <p class="empty">{pieces('library.notFound', { query: <bdi>{query.value.trim()}</bdi> })}</p>
      )}
      <footer class="keys">
        <kbd>/</kbd> {t('library.key.search')} · <kbd>↑</kbd> <kbd>↓</kbd> {t('library.key.move')} ·{' '}
        <kbd>{t('library.key.enter')}</kbd> {t('library.key.open')} · <kbd>{t('library.key.del')}</kbd>{' '}
        {t('library.key.delete')} · <kbd>{t('library.key.ctrl')}</kbd> <kbd>Z</kbd> {t('library.key.undo')}
      </footer>
    </>
  );
}
