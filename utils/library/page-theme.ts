/**
 * The theme of the extension's own pages. Settings come a moment after the first paint, so the last theme is also kept
 * where it can be read at once: without it, a dark page would start with a white flash.
 */
import type { Settings } from '../settings.ts';

type Theme = Settings['theme'];

const KEY = 'theme';

/** What a theme is shown and remembered with. */
export interface ThemeHost {
  readonly root: Pick<HTMLElement, 'dataset'>;
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Shows the theme of the last time. Call before anything is rendered. */
export function showRememberedTheme({ root, memory }: ThemeHost): void {
  root.dataset['theme'] = memory.getItem(KEY) ?? 'auto';
}

/** Shows a theme, and remembers it for the next time. */
export function showTheme({ root, memory }: ThemeHost, theme: Theme): void {
  root.dataset['theme'] = theme;
  memory.setItem(KEY, theme);
}
