import { describe, expect, it, vi } from 'vitest';

import { untilParsed } from '../../../utils/reader/until-parsed.ts';

/** A document at a moment of its loading. */
function documentAt(readyState: DocumentReadyState): { document: Document; go: (next: DocumentReadyState) => void } {
  const made = new DOMParser().parseFromString('<p>text</p>', 'text/html');
  let state = readyState;
  Object.defineProperty(made, 'readyState', { get: () => state });
  return {
    document: made,
    go: (next) => {
      state = next;
      made.dispatchEvent(new Event('DOMContentLoaded'));
    },
  };
}

describe('untilParsed', () => {
  it.each(['interactive', 'complete'] as const)('does not wait for a document that is %s', async (state) => {
    expect(await untilParsed(documentAt(state).document)).toBe(true);
  });

  it('waits for the end of the text', async () => {
    const { document, go } = documentAt('loading');
    const parsed = untilParsed(document);
    go('interactive');
    expect(await parsed).toBe(true);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const parsed = untilParsed(documentAt('loading').document, 1500);
    await vi.advanceTimersByTimeAsync(1500);
    vi.useRealTimers();
    expect(await parsed).toBe(false);
  });
});
