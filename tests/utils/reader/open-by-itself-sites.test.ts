import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  checkSites,
  chooseSite,
  chooseWanted,
  loadSites,
  noteWanted,
  watchSites,
} from '../../../utils/reader/open-by-itself-sites.ts';

/** Origins that the browser lets us read, and what is registered with it. */
let permitted = new Set<string>();
let registered: string[] | null = null;

const SITE = 'paper.example';
const OTHER = 'fell.example';
const grant = (site: string): void => {
  for (const host of [site, `www.${site}`])
    for (const scheme of ['http', 'https']) permitted.add(`${scheme}://${host}/*`);
};
const hostsOf = (matches: readonly string[] | null): string[] => [
  ...new Set(matches?.map((pattern) => pattern.replace(/^https?:\/\/(?:www\.)?|\/\*$/g, ''))),
];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  permitted = new Set();
  registered = null;
  Object.assign(fakeBrowser, {
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => permitted.has(one))),
      remove: ({ origins }: { origins: string[] }) => {
        for (const origin of origins) permitted.delete(origin);
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(registered ? [{ id: 'open-by-itself' }] : []),
      registerContentScripts: vi.fn(([{ matches }]: [{ matches: string[] }]) => {
        if (registered) return Promise.reject(new Error('Duplicate script ID'));
        registered = matches;
        return Promise.resolve();
      }),
      updateContentScripts: ([{ matches }]: [{ matches: string[] }]) => {
        if (!registered) return Promise.reject(new Error('Nonexistent script ID'));
        registered = matches;
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        registered = null;
        return Promise.resolve();
      },
    },
  });
});

describe('chooseSite', () => {
  it('adds sites one by one, and registers one script for all', async () => {
    grant(SITE);
    grant(OTHER);
    await Promise.all([chooseSite(SITE, true), chooseSite(OTHER, true), chooseSite(SITE, true)]);
    expect(await loadSites()).toEqual([OTHER, SITE]);
    expect(hostsOf(registered)).toEqual([OTHER, SITE]);
  });

  it('takes a site off, and gives its permission back, but no other', async () => {
    grant(SITE);
    grant(OTHER);
    await chooseSite(SITE, true);
    await chooseSite(OTHER, true);
    await chooseSite(SITE, false);
    expect(await loadSites()).toEqual([OTHER]);
    expect(hostsOf(registered)).toEqual([OTHER]);
    expect(hostsOf([...permitted])).toEqual([OTHER]);
    await chooseSite(OTHER, false);
    expect([await loadSites(), registered, permitted.size]).toEqual([[], null, 0]);
  });

  it.each([
    ['a site without permission', SITE],
    ['every site', '*'],
    ['no site', 'paper.example/a'],
  ])('does not add %s', async (_, site) => {
    permitted.add('https://*/*').add('http://*/*');
    await expect(chooseSite(site, true)).rejects.toThrow(site);
    expect([await loadSites(), registered]).toEqual([[], null]);
  });

  it('adds none where the script is not registered, and goes on after that', async () => {
    grant(SITE);
    vi.mocked(fakeBrowser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('It is refused.'));
    await expect(chooseSite(SITE, true)).rejects.toThrow('refused');
    expect(await loadSites()).toEqual([]);
    await chooseSite(SITE, true);
    expect(await loadSites()).toEqual([SITE]);
  });
});

describe('checkSites', () => {
  it('takes off what there is no permission for any more', async () => {
    grant(SITE);
    grant(OTHER);
    await chooseSite(SITE, true);
    await chooseSite(OTHER, true);
    permitted.delete(`https://${SITE}/*`);
    await checkSites();
    expect(await loadSites()).toEqual([OTHER]);
    expect(hostsOf(registered)).toEqual([OTHER]);
  });

  it('registers the script anew, which an update makes the browser forget', async () => {
    grant(SITE);
    await chooseSite(SITE, true);
    registered = null;
    await checkSites();
    expect(hostsOf(registered)).toEqual([SITE]);
  });

  it('does well with a damaged list', async () => {
    await fakeBrowser.storage.local.set({ 'open-by-itself': 'damaged' });
    await checkSites();
    expect(await loadSites()).toEqual([]);
  });
});

describe('a permission that was given while nobody waited for it', () => {
  it('chooses the site that was asked for, once', async () => {
    await noteWanted(SITE);
    grant(SITE);
    await chooseWanted();
    expect(await loadSites()).toEqual([SITE]);
    await chooseSite(SITE, false);
    grant(SITE);
    await chooseWanted();
    expect(await loadSites()).toEqual([]);
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'was for another site',
      () => {
        grant(OTHER);
      },
    ],
    [
      'had been refused',
      async () => {
        await noteWanted(null);
        grant(SITE);
      },
    ],
    [
      'was asked for long ago',
      () => {
        grant(SITE);
        vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_000);
      },
    ],
  ])('chooses nothing where it %s', async (_, happen) => {
    await noteWanted(SITE);
    await happen();
    await chooseWanted();
    expect(await loadSites()).toEqual([]);
  });
});

it('watchSites hears of every change of the list, and of nothing else', async () => {
  const heard = vi.fn();
  watchSites(heard);
  await fakeBrowser.storage.local.set({ settings: 1 });
  grant(SITE);
  await chooseSite(SITE, true);
  await chooseSite(SITE, false);
  expect(heard.mock.calls).toEqual([[[SITE]], [[]]]);
});
