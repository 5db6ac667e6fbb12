import { beforeEach, describe, expect, it, vi } from 'vitest';

import { forgetPositions, keepPosition, loadPosition, MAX_POSITIONS } from '../../../utils/reader/position-store.ts';
import type { Position } from '../../../utils/types.ts';

const { stored, browser } = vi.hoisted(() => {
  const values = new Map<string, unknown>();
  const local = {
    get: vi.fn((key: string) => Promise.resolve({ [key]: values.get(key) })),
    set: vi.fn((items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      return Promise.resolve();
    }),
    remove: (key: string) => {
      values.delete(key);
      return Promise.resolve();
    },
  };
  return { stored: values, browser: { storage: { local } } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  stored.clear();
  vi.clearAllMocks();
});

const URL_OF = (name: string | number): string => `https://courier.example/${name}`;
const at = (index: number): Position => ({ index, keys: ['a', 'b', 'c'], part: 0.5 });

describe('kept positions', () => {
  it('are of the article, whatever place in it the address names', async () => {
    await keepPosition(`${URL_OF('ferry')}#crew`, at(4));
    expect(await loadPosition(URL_OF('ferry'))).toEqual(at(4));
    expect(await loadPosition(URL_OF('quay'))).toBeNull();
  });

  it('are replaced, and taken away', async () => {
    await keepPosition(URL_OF('ferry'), at(4));
    await keepPosition(URL_OF('ferry'), at(9));
    expect(await loadPosition(URL_OF('ferry'))).toEqual(at(9));
    await keepPosition(URL_OF('ferry'), null);
    expect(await loadPosition(URL_OF('ferry'))).toBeNull();
    expect(stored.get('positions')).toEqual([]);
  });

  it('are kept one after the other', async () => {
    await Promise.all([keepPosition(URL_OF('a'), at(1)), keepPosition(URL_OF('b'), at(2))]);
    expect([await loadPosition(URL_OF('a')), await loadPosition(URL_OF('b'))]).toEqual([at(1), at(2)]);
  });

  it('are those of the articles read last', async () => {
    for (let article = 0; article < MAX_POSITIONS; article += 1) await keepPosition(URL_OF(article), at(article));
    await keepPosition(URL_OF(0), at(1));
    await keepPosition(URL_OF('new'), at(2));
    expect(await loadPosition(URL_OF(1))).toBeNull();
    expect(await loadPosition(URL_OF(0))).toEqual(at(1));
    expect(await loadPosition(URL_OF('new'))).toEqual(at(2));
    expect(stored.get('positions')).toHaveLength(MAX_POSITIONS);
  });

  it('tell nobody what was read', async () => {
    await keepPosition(URL_OF('ferry'), at(4));
    expect(JSON.stringify([...stored])).not.toContain('courier');
    expect(JSON.stringify([...stored])).not.toContain('ferry');
  });

  it('are forgotten, and nothing else is', async () => {
    stored.set('settings', {});
    await keepPosition(URL_OF('ferry'), at(4));
    await forgetPositions();
    expect([...stored.keys()]).toEqual(['settings']);
    expect(await loadPosition(URL_OF('ferry'))).toBeNull();
  });

  it('outlive a storage that refused once', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    browser.storage.local.set.mockRejectedValueOnce(new Error('The disk is full'));
    await expect(keepPosition(URL_OF('ferry'), at(4))).rejects.toThrow('The disk is full');
    await keepPosition(URL_OF('ferry'), at(5));
    expect(await loadPosition(URL_OF('ferry'))).toEqual(at(5));
  });

  it.each([undefined, 'x', [3], [['a']], [['a', { index: -1 }]]])('are none where %j is stored', async (value) => {
    stored.set('positions', value);
    expect(await loadPosition(URL_OF('ferry'))).toBeNull();
    await keepPosition(URL_OF('ferry'), at(4));
    expect(stored.get('positions')).toHaveLength(1);
  });
});
