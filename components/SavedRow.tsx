import { t } from '../utils/i18n.ts';
import { DeleteIcon } from './page-icons.tsx';
import { nameOf, SavedMeta } from './SavedMeta.tsx';
import { findCommand, LIBRARY_COMMANDS } from '../utils/reader/commands.ts';
import type { SavedSummary } from '../utils/types.ts';

export interface SavedRowProps {
  readonly article: SavedSummary;
  /** Where the article opens. */
  readonly href: string;
  readonly onDelete: () => void;
}

/** One saved article in the library: a link to it, and a way to delete it, by button or by the Delete key. */
export function SavedRow({ article, href, onDelete }: SavedRowProps) {
  const name = nameOf(article);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (findCommand(event, LIBRARY_COMMANDS)?.id !== 'deleteSaved') return;
    event.preventDefault();
    onDelete();
  };
  return (
    <li class="row" data-id={article.id} onKeyDown={onKeyDown}>
      <div class="row-text" dir={article.dir}>
        <h2>
          <a class="title" href={href} lang={article.lang ?? undefined}>
            {name}
          </a>
        </h2>
        <SavedMeta article={article} />
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('library.deleteArticle', { title: name })}
        title={t('library.delete')}
        onClick={onDelete}
      >
        <DeleteIcon />
      </button>
    </li>
  );
}
