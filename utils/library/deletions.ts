/**
 * Deleting with undo. What was deleted stays in memory, latest last, until nothing was deleted or put back for a while;
 * then it is gone for good.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { SavedArticle } from '../types.ts';
import type { ArticleStore } from './store.ts';

/** How long the last deletion can be undone, in milliseconds. */
export const UNDO_MS = 10_000;

/** Runs `callback` after `ms`, and gives a function that calls it off. */
export type Schedule = (callback: () => void, ms: number) => () => void;

const byTimer: Schedule = (callback, ms) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

export interface Deletions {
  /** What can be put back, in the order in which it was deleted. */
  readonly pending: ReadonlySignal<readonly SavedArticle[]>;
  /** Deletes articles. Rejects with a `StoreError`. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Puts back what was deleted last. Rejects with a `StoreError`; it can then be tried again. */
  readonly undo: () => Promise<void>;
  /** Puts back all of it. */
  readonly undoAll: () => Promise<void>;
  /** Keeps undo within reach while `held`: as long as the pointer or the focus is on it, say. */
  readonly hold: (held: boolean) => void;
}

export function createDeletions(store: Pick<ArticleStore, 'remove' | 'restore'>, schedule = byTimer): Deletions {
  const pending = signal<readonly SavedArticle[]>([]);
  let held = false;
  let callOff: () => void = () => undefined;

  const setPending = (articles: readonly SavedArticle[]): void => {
    pending.value = articles;
    restart();
  };
  const restart = (): void => {
    callOff();
    if (!held && pending.value.length) callOff = schedule(() => setPending([]), UNDO_MS);
  };
  const putBack = async (articles: readonly SavedArticle[]): Promise<void> => {
    // Taken from the list first: a second press of the key must not put the same article back twice.
    setPending(pending.value.filter((article) => !articles.includes(article)));
    try {
      await store.restore(articles);
    } catch (error) {
      setPending([...pending.value, ...articles]);
      throw error;
    }
  };
  return {
    pending,
    remove: async (ids) => {
      const taken = await store.remove(ids);
      setPending([...pending.value, ...taken]);
    },
    undo: () => putBack(pending.value.slice(-1)),
    undoAll: () => putBack(pending.value),
    hold: (next) => {
      held = next;
      restart();
    },
  };
}
