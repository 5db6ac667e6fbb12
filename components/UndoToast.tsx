import { pieces, plural, t } from '../utils/i18n.ts';
import { nameOf } from './SavedMeta.tsx';
import type { SavedArticle } from '../utils/types.ts';

export interface UndoToastProps {
  /** What can be put back, latest last. */
  readonly pending: readonly SavedArticle[];
  readonly onUndo: () => void;
  readonly onUndoAll: () => void;
  /** Whether the pointer or the focus is on it: it must not vanish from under them. */
  readonly onHold: (held: boolean) => void;
}

/** Says what was deleted and puts it back. The region is always there, or a screen reader would not announce it. */
export function UndoToast({ pending, onUndo, onUndoAll, onHold }: UndoToastProps) {
  const last = pending.at(-1);
  return (
    <div class="toast-region" role="status">
      {last && (
        <div
          class="toast"
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => onHold(false)}
          onFocusIn={() => onHold(true)}
          onFocusOut={() => onHold(false)}
        >
          <span class="toast-text">{pieces('library.deleted', { title: <bdi>{nameOf(last)}</bdi> })}</span>
          <button type="button" class="text-button" onClick={onUndo}>
            {t('library.undo')}
          </button>
          {pending.length > 1 && (
            <button type="button" class="text-button" onClick={onUndoAll}>
              {plural('library.undoAll', pending.length)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
