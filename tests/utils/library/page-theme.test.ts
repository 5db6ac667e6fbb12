import { describe, expect, it } from 'vitest';

import { showRememberedTheme, showTheme } from '../../../utils/library/page-theme.ts';

const makeHost = () => {
  const items = new Map<string, string>();
  return {
    root: document.createElement('html'),
    memory: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    },
  };
};

describe('the theme of a page', () => {
  it('is automatic the first time', () => {
    const host = makeHost();
    showRememberedTheme(host);
    expect(host.root.dataset['theme']).toBe('auto');
  });

  it('is there at once the next time', () => {
    const host = makeHost();
    showTheme(host, 'dark');
    const next = { ...host, root: document.createElement('html') };
    showRememberedTheme(next);
    expect([host.root.dataset['theme'], next.root.dataset['theme']]).toEqual(['dark', 'dark']);
  });
});
