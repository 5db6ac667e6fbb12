import { beforeEach, describe, expect, it, vi } from 'vitest';

import { EMPTY_RECORD, withKept } from '../../../utils/cleanup/site-memory.ts';
import { changeSite, forgetSites, loadSite, parseSiteRecord } from '../../../utils/reader/site-memory-store.ts';

const { stored, browser } = vi.hoisted(() => {
  const values = new Map<string, unknown>();
  const local = {
    get: vi.fn((key: string) => Promise.resolve({ [key]: values.get(key) })),
    set: vi.fn((items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      return Promise.resolve();
    }),
    remove: vi.fn((keys: readonly string[]) => {
      for (const key of keys) values.delete(key);
      return Promise.resolve();
    }),
  };
  return { stored: values, browser: { storage: { local } } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  stored.clear();
  vi.clearAllMocks();
});

const keep = (site: string, text: string): Promise<void> => changeSite(site, (record) => withKept(record, text, true));

describe('the memory of sites', () => {
  it('holds what changed, one change after the other', async () => {
    await Promise.all([keep('fell', 'one'), keep('fell', 'two'), keep('moor', 'three')]);
    expect((await loadSite('fell')).kept).toEqual(['one', 'two']);
    expect((await loadSite('moor')).kept).toEqual(['three']);
  });

  it('holds a hundred sites, those read last', async () => {
    for (let site = 0; site < 102; site += 1) await keep(`site${site}`, 'line');
    expect(await loadSite('site1')).toEqual(EMPTY_RECORD);
    expect((await loadSite('site2')).kept).toEqual(['line']);
    expect(stored.size).toBe(101);
  });

  it('is empty after it was forgotten', async () => {
    await keep('fell', 'one');
    stored.set('settings', {});
    await forgetSites();
    expect([...stored.keys()]).toEqual(['settings']);
  });

  it('goes on after the browser refused a change', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    browser.storage.local.set.mockRejectedValueOnce(new Error('The disk is full'));
    await expect(keep('fell', 'one')).rejects.toThrow('The disk is full');
    await keep('fell', 'two');
    expect((await loadSite('fell')).kept).toEqual(['two']);
  });
});

describe('parseSiteRecord', () => {
  it.each([undefined, null, 'x', [], { seen: 3, kept: 'x' }, { seen: { a: [1] }, kept: [1] }])(
    'makes an empty record of %j',
    (value) => {
      expect(parseSiteRecord(value)).toEqual(EMPTY_RECORD);
    },
  );

  it('keeps what fits', () => {
    const record = { seen: { a: ['x'], b: 'y' }, kept: ['c'] };
    expect(parseSiteRecord(record)).toEqual({ seen: { a: ['x'] }, kept: ['c'] });
  });
});
