import { describe, expect, it, vi } from 'vitest';

import { createDeletions, type Schedule, UNDO_MS } from '../../../utils/library/deletions.ts';
import type { SavedArticle } from '../../../utils/types.ts';
import { makeArticle } from './article.ts';

const saved = (id: string): SavedArticle => ({ ...makeArticle(), id, savedAtMs: 1, updatedAtMs: 1 });

/** A clock that goes off when it is told to, and one at a time. */
function makeClock() {
  let due: (() => void) | null = null;
  const schedule: Schedule = (callback, ms) => {
    expect(ms).toBe(UNDO_MS);
    due = callback;
    return () => {
      if (due === callback) due = null;
    };
  };
  return {
    schedule,
    isRunning: () => due !== null,
    goOff: () => {
      const callback = due;
      due = null;
      callback?.();
    },
  };
}

function setUp() {
  const clock = makeClock();
  const store = {
    remove: vi.fn((ids: readonly string[]) => Promise.resolve(ids.map(saved))),
    restore: vi.fn((_articles: readonly SavedArticle[]) => Promise.resolve()),
  };
  const deletions = createDeletions(store, clock.schedule);
  const pending = () => deletions.pending.value.map(({ id }) => id);
  const restored = () => store.restore.mock.calls.map(([articles]) => articles.map(({ id }) => id));
  return { clock, store, deletions, pending, restored };
}

describe('createDeletions', () => {
  it('puts back the last one first', async () => {
    const { deletions, pending, restored } = setUp();
    await deletions.remove(['a']);
    await deletions.remove(['b']);
    await deletions.undo();
    expect(pending()).toEqual(['a']);
    await deletions.undo();
    expect(restored()).toEqual([['b'], ['a']]);
    expect(pending()).toEqual([]);
  });

  it('puts all of them back at once', async () => {
    const { deletions, pending, restored } = setUp();
    await deletions.remove(['a']);
    await deletions.remove(['b', 'c']);
    await deletions.undoAll();
    expect(restored()).toEqual([['a', 'b', 'c']]);
    expect(pending()).toEqual([]);
  });

  it('does not put the same one back twice', async () => {
    const { deletions, restored } = setUp();
    await deletions.remove(['a', 'b']);
    await Promise.all([deletions.undo(), deletions.undo()]);
    expect(restored()).toEqual([['b'], ['a']]);
  });

  it('forgets when the time is up, and counts it from the last deletion', async () => {
    const { clock, deletions, pending } = setUp();
    await deletions.remove(['a']);
    await deletions.remove(['b']);
    expect(pending()).toEqual(['a', 'b']);
    clock.goOff();
    expect(pending()).toEqual([]);
    expect(clock.isRunning()).toBe(false);
  });

  it('stops the clock while it is held', async () => {
    const { clock, deletions } = setUp();
    await deletions.remove(['a']);
    deletions.hold(true);
    expect(clock.isRunning()).toBe(false);
    deletions.hold(false);
    expect(clock.isRunning()).toBe(true);
  });

  it('keeps what could not be put back, for another try', async () => {
    const { store, deletions, pending } = setUp();
    await deletions.remove(['a']);
    store.restore.mockRejectedValueOnce(new Error('full'));
    await expect(deletions.undo()).rejects.toThrow('full');
    expect(pending()).toEqual(['a']);
  });

  it('starts no clock for what could not be deleted', async () => {
    const { clock, store, deletions, pending } = setUp();
    store.remove.mockRejectedValueOnce(new Error('no'));
    await expect(deletions.remove(['a'])).rejects.toThrow('no');
    expect(pending()).toEqual([]);
    expect(clock.isRunning()).toBe(false);
  });
});
