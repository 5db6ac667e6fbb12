/**
 * The settings as a signal, for pages of the extension: read once, then kept up to date with every other part of it.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import { loadSettings, saveSettings, watchSettings } from '../settings-store.ts';
import { defaultStoredSettings, type StoredSettings } from '../settings.ts';

export interface LiveSettings {
  /** The defaults until storage has answered. */
  readonly stored: ReadonlySignal<StoredSettings>;
  /** False until storage has answered: what is kept before would write the defaults over what is stored. */
  readonly isLoaded: ReadonlySignal<boolean>;
  /** Resolves when storage has answered; rejects where it cannot be read. */
  readonly loaded: Promise<void>;
  /** Shows settings at once and keeps them. Rejects where storage refuses; the settings are then as they were. */
  readonly keep: (next: StoredSettings) => Promise<void>;
}

/** Where settings come from and go to. */
export interface SettingsStorage {
  readonly load: () => Promise<StoredSettings>;
  readonly save: (settings: StoredSettings) => Promise<void>;
  readonly watch: (onChange: (settings: StoredSettings) => void) => void;
}

const browserStorage: SettingsStorage = { load: loadSettings, save: saveSettings, watch: watchSettings };

/** Starts reading and watching the settings. */
export function createLiveSettings(storage = browserStorage): LiveSettings {
  const stored = signal(defaultStoredSettings);
  const isLoaded = signal(false);
  const set = (settings: StoredSettings): void => {
    stored.value = settings;
    isLoaded.value = true;
  };
  storage.watch(set);
  return {
    stored,
    isLoaded,
    loaded: storage.load().then(set),
    keep: async (next) => {
      const before = stored.value;
      set(next);
      try {
        await storage.save(next);
      } catch (error) {
        set(before);
        throw error;
      }
    },
  };
}
