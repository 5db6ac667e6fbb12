import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { defaultStoredSettings, withSettings } from '../../utils/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings-store.ts';

const dark = withSettings(defaultStoredSettings, { theme: 'dark' });

beforeEach(() => fakeBrowser.reset());

describe('loadSettings', () => {
  it('gives the defaults before anything was kept', async () => {
    expect(await loadSettings()).toEqual(defaultStoredSettings);
  });

  it('gives what was kept', async () => {
    await saveSettings(dark);
    expect(await loadSettings()).toEqual(dark);
  });

  it('gives the defaults where what was kept is damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    expect(await loadSettings()).toEqual(defaultStoredSettings);
  });
});

describe('watchSettings', () => {
  it('hears of changes to settings, and of nothing else', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: dark });
    expect(heard).not.toHaveBeenCalled();
    await saveSettings(dark);
    expect(heard.mock.calls).toEqual([[dark]]);
  });

  it('hears of damaged and of deleted settings as defaults', async () => {
    await saveSettings(dark);
    const heard = vi.fn();
    watchSettings(heard);
    await fakeBrowser.storage.local.set({ settings: [] });
    await fakeBrowser.storage.local.remove('settings');
    expect(heard.mock.calls).toEqual([[defaultStoredSettings], [defaultStoredSettings]]);
  });

  it('hears nothing once it has stopped', async () => {
    const heard = vi.fn();
    watchSettings(heard)();
    await saveSettings(dark);
    expect(heard).not.toHaveBeenCalled();
  });
});
