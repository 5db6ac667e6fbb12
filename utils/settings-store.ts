/**
 * Where settings are kept: `storage.local`, under one key, so that a change is one write and is never seen half done.
 */
import { nativeBrowser } from './native-browser.ts';
import { defaultStoredSettings, parseStoredSettings, type StoredSettings } from './settings.ts';

const KEY = 'settings';

/** The stored settings; the defaults where nothing was stored, or where it is damaged. */
export async function loadSettings(): Promise<StoredSettings> {
  return parseStoredSettings((await nativeBrowser.storage.local.get(KEY))[KEY]);
}

/** Keeps settings. Rejects where the browser's storage refuses: on a full disk, say. */
export async function saveSettings(settings: StoredSettings): Promise<void> {
  await nativeBrowser.storage.local.set({ [KEY]: settings });
}

/** Calls back with every change, made in whatever part of the extension. Returns a function that stops watching. */
export function watchSettings(onChange: (settings: StoredSettings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change)
      onChange(change.newValue === undefined ? defaultStoredSettings : parseStoredSettings(change.newValue));
  };
  nativeBrowser.storage.onChanged.addListener(listener);
  return () => {
    nativeBrowser.storage.onChanged.removeListener(listener);
  };
}
