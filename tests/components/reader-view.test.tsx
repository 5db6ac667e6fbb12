import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';

import { showDisplay } from '../../components/display-panel.tsx';
import type { ReaderViewProps, SaveState } from '../../components/reader-props.ts';
import { createList } from '../../components/removed-list.tsx';
import { createWayPanels } from '../../components/way-panels.tsx';
import { ReaderView } from '../../components/ReaderView.tsx';
import { Way } from '../../utils/reader/way.ts';
import {
  defaultStoredSettings,
  type StoredSettings,
  withDisplay,
  withOwnDisplay,
  withSettings,
} from '../../utils/settings.ts';
import type { Article, Removal } from '../../utils/types.ts';
import { makeArticle } from '../utils/library/article.ts';
import { button as findButton, change, changeInTime, find, show as mount } from './rendering.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../utils/article/sanitize.ts', () => ({
  sanitizeToFragment: (html: string, owner: Document) => {
    const template = owner.createElement('template');
    template.innerHTML = html;
    return owner.importNode(template.content, true);
  },
}));

const removal = (id: string, kind: Removal['kind'], text: string): Removal => ({
  id,
  kind,
  rule: `${kind}/form`,
  text,
  html: `<p>${text}</p>`,
  at: 0,
});

const ARTICLE: Article = makeArticle({
  url: 'https://www.courier.example/ferry',
  title: 'Ferry talks',
  siteName: 'The Courier',
  html: '<p>Crews talk.</p><span data-removal="r1"></span><p>Boats wait.</p><span data-removal="r2"></span>',
  removals: [removal('r1', 'notice', 'Renew now'), removal('r2', 'credit', 'Photo credit: Ann')],
});

let place: HTMLElement;

async function show(patch: Partial<ReaderViewProps> = {}) {
  const stored = signal(defaultStoredSettings);
  const props: ReaderViewProps = {
    article: ARTICLE,
    stored,
    onSettings: vi.fn((next: StoredSettings) => {
      stored.value = next;
    }),
    save: { state: signal<SaveState>({ status: 'unsaved' }), onSave: vi.fn() },
    coverage: signal(null),
    list: signal(createList(null)),
    onList: vi.fn(),
    way: new Way(),
    wayPanels: signal(createWayPanels(() => Promise.resolve([]))),
    onWayPanels: vi.fn(),
    displayPanel: signal(showDisplay),
    onDisplayPanel: vi.fn(),
    bringFont: () => Promise.resolve(null),
    enrich: () => Promise.resolve(null),
    onKeep: vi.fn(),
    onClose: vi.fn(),
    onMenu: vi.fn(),
    onLibrary: vi.fn(),
    ...patch,
  };
  place = await mount(<ReaderView {...props} />);
  return { ...props, stored };
}

const body = (): string => place.querySelector('.body')?.textContent ?? '';

const button = (name: string): HTMLButtonElement => findButton(place, name);
const click = (name: string): Promise<void> => change(() => button(name).click());
const press = (key: string, init: KeyboardEventInit = {}): Promise<void> =>
  change(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...init })));

describe('ReaderView', () => {
  it('shows what is known of the article, and its text', async () => {
    await show();
    const head = place.querySelector('header')?.textContent ?? '';
    for (const part of ['The Courier', 'Ferry talks', 'Ines Marrow', '2026', '1 min read'])
      expect(head).toContain(part);
    expect(head).not.toContain('Preview only');
    expect(body()).toBe('Crews talk.Boats wait.');
  });

  it('says that a preview is one, and leads to the publisher', async () => {
    await show({ article: { ...ARTICLE, access: 'preview' } });
    const note = place.querySelector('.preview-note');
    expect(note?.textContent).toContain('Preview only');
    expect(note?.querySelector('a')?.href).toBe(ARTICLE.url);
  });

  it('takes language and direction from the article', async () => {
    await show({ article: { ...ARTICLE, lang: 'ar', dir: 'rtl' } });
    expect(place.querySelector('.body')?.getAttribute('lang')).toBe('ar');
    expect(place.querySelector('article')?.getAttribute('dir')).toBe('rtl');
  });
});

describe('removed items', () => {
  it('are listed with kind, reason and text', async () => {
    await show();
    await click('2 removed');
    const rows = [...place.querySelectorAll('[data-removal-row]')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/Notice.*belongs to a form.*Renew now.*Restore/),
      expect.stringMatching(/Picture credit.*Photo credit: Ann.*Restore/),
    ]);
  });

  it('come back and go again, one by one', async () => {
    await show();
    await click('2 removed');
    await click('Restore');
    expect(body()).toBe('Crews talk.Renew nowBoats wait.');
    expect(button('1 removed')).toBeDefined();
    await click('Remove again');
    expect(body()).toBe('Crews talk.Boats wait.');
  });

  it('come back and go again together', async () => {
    await show();
    await click('2 removed');
    await click('Restore all');
    expect(body()).toBe('Crews talk.Renew nowBoats wait.Photo credit: Ann');
    await click('Remove all again');
    expect(body()).toBe('Crews talk.Boats wait.');
  });

  it('follow the switches at once, and only their own kinds', async () => {
    const { onSettings } = await show();
    await click('2 removed');
    await click('Remove banners on all sites');
    expect(body()).toBe('Crews talk.Renew nowBoats wait.');
    await click('Tidy captions on courier.example');
    expect(body()).toBe('Crews talk.Renew nowBoats wait.Photo credit: Ann');
    expect(onSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ sites: { 'courier.example': { cleanCaptions: false } } }),
    );
    await click('Tidy captions on courier.example');
    expect(onSettings).toHaveBeenLastCalledWith(expect.objectContaining({ sites: {} }));
  });

  it('follow a switch that is used elsewhere, in the popup say', async () => {
    const { stored } = await show();
    await change(() => {
      stored.value = withSettings(stored.value, { removeBanners: false });
    });
    expect(body()).toBe('Crews talk.Renew nowBoats wait.');
  });
});

describe('text and theme', () => {
  it('act at once', async () => {
    await show();
    const reader = find(place, '.reader');
    await click('Text and theme');
    await click('Text size: more');
    await click('Line width: less');
    expect(reader.style.getPropertyValue('--font-size')).toBe('21px');
    expect(reader.style.getPropertyValue('--width')).toBe('62ch');
    const dark = find(place, 'input[value="dark"]');
    await change(() => dark.dispatchEvent(new Event('change', { bubbles: true })));
    expect(reader.dataset['theme']).toBe('dark');
    await click('Text: reset');
    expect(reader.style.getPropertyValue('--font-size')).toBe('20px');
    expect(reader.style.getPropertyValue('--width')).toBe('62ch');
    await click('Layout: reset');
    expect(reader.style.getPropertyValue('--width')).toBe('64ch');
    expect(reader.dataset['theme']).toBe('dark');
    await click('Theme: reset');
    expect(reader.dataset['theme']).toBe('auto');
  });

  it('bring a font that comes along when it is chosen, and keep the one before until it is there', async () => {
    const waiting = new Map<string, (family: string | null) => void>();
    const bringFont = vi.fn((font: string) => new Promise<string | null>((resolve) => waiting.set(font, resolve)));
    const { stored } = await show({ bringFont });
    const reader = find(place, '.reader');
    const family = (): string => reader.style.getPropertyValue('--text-font');
    const choose = (font: StoredSettings['all']['font']) =>
      change(() => {
        stored.value = withSettings(stored.value, { font });
      });
    const come = (font: string, name: string | null) => changeInTime(() => waiting.get(font)?.(name));
    expect(family()).toBe('var(--serif)');
    expect(bringFont).not.toHaveBeenCalled();
    await choose('literata');
    expect(family()).toBe('var(--serif)');
    await come('literata', 'fone');
    expect(family()).toBe('fone, var(--serif)');
    await choose('atkinson');
    expect(family()).toBe('fone, var(--sans)');
    await choose('opendyslexic');
    await come('opendyslexic', 'ftwo');
    await come('atkinson', 'fthree');
    expect(family()).toBe('ftwo, var(--sans)');
    await choose('sans');
    expect(family()).toBe('var(--sans)');
    await choose('source-sans');
    await come('source-sans', null);
    expect(family()).toBe('var(--sans)');
    expect(bringFont).toHaveBeenCalledTimes(4);
  });

  it('are those of the article’s site, and keys change them there', async () => {
    const { stored } = await show();
    const site = 'courier.example';
    await change(() => {
      stored.value = withDisplay(withOwnDisplay(stored.value, site, true), site, { theme: 'sepia' });
    });
    expect(find(place, '.reader').dataset['theme']).toBe('sepia');
    await press('d');
    await press('+');
    expect(find(place, '.reader').dataset['theme']).toBe('dark');
    expect(stored.value.sites[site]).toMatchObject({ theme: 'dark', fontSizePx: 21 });
    expect(stored.value.all).toEqual(defaultStoredSettings.all);
  });
});

describe('keys', () => {
  it('Escape leaves a panel first, and then the reader', async () => {
    const { onClose } = await show();
    await click('Text and theme');
    expect(place.querySelector('.panel')).not.toBeNull();
    await press('Escape');
    expect(place.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(button('Text and theme'));
    expect(onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('are not taken from an input method', async () => {
    const { onClose } = await show();
    await press('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('saving', () => {
  it('is one click, and says how it went', async () => {
    const state = signal<SaveState>({ status: 'unsaved' });
    const onSave = vi.fn();
    await show({ save: { state, onSave } });
    await click('Save');
    expect(onSave).toHaveBeenCalledOnce();
    await change(() => {
      state.value = { status: 'updated' };
    });
    expect(place.querySelector('[role=status]')?.textContent).toContain('in your list already');
    await change(() => {
      state.value = { status: 'failed', sentence: 'The disk is full.' };
    });
    expect(place.querySelector('[role=status]')?.textContent).toBe('The disk is full.');
    expect(button('Save again')).toBeDefined();
  });

  it('is not offered for what is saved anyway', async () => {
    await show({ save: null });
    expect(() => button('Save')).toThrow();
  });
});
