import { describe, expect, it, vi } from 'vitest';

import { createLiveSettings } from '../../../utils/library/live-settings.ts';
import { defaultStoredSettings, type StoredSettings, withSettings } from '../../../utils/settings.ts';

const dark = withSettings(defaultStoredSettings, { theme: 'dark' });
const sepia = withSettings(defaultStoredSettings, { theme: 'sepia' });

function setUp() {
  let tell: (settings: StoredSettings) => void = () => undefined;
  const storage = {
    load: vi.fn(() => Promise.resolve(dark)),
    save: vi.fn((_settings: StoredSettings) => Promise.resolve()),
    watch: (onChange: (settings: StoredSettings) => void) => {
      tell = onChange;
    },
  };
  return { live: createLiveSettings(storage), storage, tell: (settings: StoredSettings) => tell(settings) };
}

describe('createLiveSettings', () => {
  it('starts with the defaults and says so', async () => {
    const { live } = setUp();
    expect([live.stored.value, live.isLoaded.value]).toEqual([defaultStoredSettings, false]);
    await live.loaded;
    expect([live.stored.value, live.isLoaded.value]).toEqual([dark, true]);
  });

  it('shows a change at once and keeps it', async () => {
    const { live, storage } = setUp();
    await live.loaded;
    const kept = live.keep(sepia);
    expect(live.stored.value).toBe(sepia);
    await kept;
    expect(storage.save).toHaveBeenCalledExactlyOnceWith(sepia);
  });

  it('takes back what storage refused', async () => {
    const { live, storage } = setUp();
    await live.loaded;
    storage.save.mockRejectedValueOnce(new Error('full'));
    await expect(live.keep(sepia)).rejects.toThrow('full');
    expect(live.stored.value).toBe(dark);
  });

  it('follows changes made elsewhere', async () => {
    const { live, tell } = setUp();
    await live.loaded;
    tell(sepia);
    expect(live.stored.value).toBe(sepia);
  });
});
