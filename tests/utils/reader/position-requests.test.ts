import { beforeEach, describe, expect, it, vi } from 'vitest';

import { findPositionFor, keepPositionFor } from '../../../utils/reader/position-requests.ts';
import { loadPosition } from '../../../utils/reader/position-store.ts';

const { stored, browser } = vi.hoisted(() => {
  const values = new Map<string, unknown>();
  const local = {
    get: (key: string) => Promise.resolve({ [key]: values.get(key) }),
    set: (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      return Promise.resolve();
    },
  };
  const runtime = { getURL: (path: string) => `extension://quiet${path}` };
  return { stored: values, browser: { storage: { local }, runtime } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => stored.clear());

const ARTICLE = 'https://www.courier.example/ferry';
const POSITION = { index: 4, keys: ['a', 'b', 'c'], part: 0.5 };
const tab = (incognito: boolean) => ({ incognito }) as NonNullable<Parameters<typeof findPositionFor>[1]['tab']>;

describe('a position is kept, and told,', () => {
  it.each([
    ['for the article’s page', ARTICLE, true],
    ['for another page of its site', 'https://courier.example/quay', true],
    ['for the list of saved articles', 'extension://quiet/library.html#read=x', true],
    ['not for another site', 'https://courier.example.evil.example/', false],
    ['not for another page of the extension', 'extension://quiet/popup.html', false],
    ['not for nobody', undefined, false],
  ])('%s', async (_, url, expected) => {
    const sender = { url, tab: tab(false) };
    await keepPositionFor(ARTICLE, POSITION, sender as Parameters<typeof keepPositionFor>[2]);
    expect(await loadPosition(ARTICLE)).toEqual(expected ? POSITION : null);
    await keepPositionFor(ARTICLE, POSITION, { url: ARTICLE });
    expect(await findPositionFor(ARTICLE, sender as Parameters<typeof findPositionFor>[1])).toEqual(
      expected ? POSITION : null,
    );
  });

  it('but not from a private window', async () => {
    await keepPositionFor(ARTICLE, POSITION, { url: ARTICLE, tab: tab(true) });
    expect(stored.size).toBe(0);
  });

  it.each([null, 'x', { index: -1 }])('and %j takes it away', async (value) => {
    await keepPositionFor(ARTICLE, POSITION, { url: ARTICLE });
    await keepPositionFor(ARTICLE, value, { url: ARTICLE });
    expect(await loadPosition(ARTICLE)).toBeNull();
  });

  it.each([3, null, undefined, 'no address', 'file:///etc/passwd'])('of an article, and not of %j', async (url) => {
    await keepPositionFor(url, POSITION, { url: typeof url === 'string' ? url : ARTICLE });
    expect(await findPositionFor(url, { url: ARTICLE })).toBeNull();
    expect(stored.size).toBe(0);
  });
});
