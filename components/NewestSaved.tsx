import { t } from '../utils/i18n.ts';
import type { ListState } from './list-state.ts';
import { nameOf, SavedMeta } from './SavedMeta.tsx';

export interface NewestSavedProps {
  readonly list: ListState;
  /** How many rows to keep room for until the list is there, so that nothing jumps. */
  readonly expected: number;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** The newest saved articles, a line each. */
export function NewestSaved({ list, expected, hrefOf, onOpen }: NewestSavedProps) {
  if (list.status === 'failed') return <p class="hint">{list.sentence}</p>;
  if (list.status === 'ready' && !list.articles.length) return <p class="hint">{t('library.empty')}</p>;
  if (list.status === 'loading')
    return expected ? <div class="newest" style={{ '--rows': expected }} /> : <p class="hint">&nbsp;</p>;
  return (
    <ol class="newest" style={{ '--rows': list.articles.length }}>
      {list.articles.map((article) => (
        <li key={article.id} dir={article.dir}>
          <a
            href={hrefOf(article.id)}
            title={nameOf(article)}
            lang={article.lang ?? undefined}
            onClick={(event) => {
              event.preventDefault();
              onOpen(article.id);
            }}
          >
            <span class="title">{nameOf(article)}</span>
          </a>
          <SavedMeta article={article} isShort />
        </li>
      ))}
    </ol>
  );
}
