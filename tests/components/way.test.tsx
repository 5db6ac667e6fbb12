import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { KeysPanel } from '../../components/KeysPanel.tsx';
import { OutlinePanel } from '../../components/OutlinePanel.tsx';
import { PlaceOffer } from '../../components/PlaceOffer.tsx';
import { ReaderView } from '../../components/ReaderView.tsx';
import { showDisplay } from '../../components/display-panel.tsx';
import { createWayPanels } from '../../components/way-panels.tsx';
import { READER_COMMANDS } from '../../utils/reader/commands.ts';
import { Way } from '../../utils/reader/way.ts';
import { defaultStoredSettings, type StoredSettings, withSettings } from '../../utils/settings.ts';
import { makeArticle } from '../utils/library/article.ts';
import { button, change, find, press, show } from './rendering.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../utils/article/sanitize.ts', () => ({
  sanitizeToFragment: (html: string, owner: Document) => {
    const template = owner.createElement('template');
    template.innerHTML = html;
    return owner.importNode(template.content, true);
  },
}));

const ARTICLE = makeArticle({ words: 2380, lang: 'en' });

let way: Way;
beforeEach(() => {
  way = new Way();
});

describe('the outline', () => {
  const headings = ['h2 One', 'h3 Two', 'h2 Three'].map((one) => {
    const heading = document.createElement(one.slice(0, 2));
    heading.textContent = one.slice(3);
    return heading;
  });

  it('nests the headings, marks the current one, and tells which one is chosen', async () => {
    way.headings.value = headings;
    way.current.value = headings[1] ?? null;
    way.share.value = 0.5;
    const onGo = vi.fn();
    const place = await show(<OutlinePanel way={way} article={ARTICLE} onGo={onGo} />);
    expect(place.querySelector('ol ol')?.textContent).toBe('Two');
    expect(find(place, '[aria-current]').textContent).toBe('Two');
    expect(find(place, '.outline-head').textContent).toBe('50% read · 5 min left');
    button(place, 'Three').click();
    expect(onGo).toHaveBeenCalledWith(headings[2]);
    await change(() => {
      way.current.value = headings[2] ?? null;
    });
    expect(find(place, '[aria-current]').textContent).toBe('Three');
  });

  it('is gone through with the arrow keys', async () => {
    way.headings.value = headings;
    const place = await show(<OutlinePanel way={way} article={ARTICLE} onGo={vi.fn()} />);
    button(place, 'One').focus();
    expect(press(button(place, 'One'), 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(button(place, 'Two'));
    press(button(place, 'Two'), 'ArrowUp');
    press(button(place, 'One'), 'ArrowUp');
    expect(document.activeElement).toBe(button(place, 'One'));
    expect(press(button(place, 'One'), 'ArrowDown', { altKey: true })).toBe(false);
  });
});

describe('the list of keys', () => {
  it('has every command of the reader, and the shortcuts of the browser with those that have no key', async () => {
    const shortcuts = [
      { name: 'toggle-reader', description: 'Open or close the reader', shortcut: 'Alt+R' },
      { name: 'save-article', description: 'Save', shortcut: '' },
    ];
    const place = await show(
      <KeysPanel isOn={true} onSwitch={vi.fn()} loadShortcuts={() => Promise.resolve(shortcuts)} />,
    );
    await vi.waitFor(() => expect(place.textContent).toContain('Alt+R'));
    const rows = [...place.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows.length).toBe(READER_COMMANDS.length + 2);
    expect(rows).toContain('ShiftGEnd of the article');
    expect(rows).toContain('+ =Larger text');
    expect(rows.at(-1)).toBe('noneSave');
  });

  it('switches single letters off', async () => {
    const onSwitch = vi.fn();
    const place = await show(<KeysPanel isOn={true} onSwitch={onSwitch} loadShortcuts={() => Promise.resolve([])} />);
    find(place, '[role=switch]').click();
    expect(onSwitch).toHaveBeenCalledWith(false);
  });
});

describe('the offer', () => {
  it.each([
    ['top', 'You left off here.', 'Start from the top'],
    ['left', '', 'Continue where you left off'],
  ] as const)('%s says where the article is, and leads elsewhere', async (offer, said, name) => {
    way.offer.value = offer;
    const takeOffer = vi.spyOn(way, 'takeOffer').mockReturnValue();
    const onDone = vi.fn();
    const place = await show(<PlaceOffer way={way} onDone={onDone} />);
    expect(find(place, '[role=status]').textContent).toBe(said + name);
    button(place, name).click();
    expect(takeOffer).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('goes when it is dismissed, and leads nowhere', async () => {
    way.offer.value = 'top';
    const takeOffer = vi.spyOn(way, 'takeOffer');
    const place = await show(<PlaceOffer way={way} onDone={vi.fn()} />);
    await change(() => button(place, 'Dismiss').click());
    expect(find(place, '[role=status]').textContent).toBe('');
    expect(takeOffer).not.toHaveBeenCalled();
  });
});

describe('keys in the reader', () => {
  let stored = signal<StoredSettings>(defaultStoredSettings);

  async function read(letterKeys = true) {
    stored = signal(withSettings(defaultStoredSettings, { letterKeys }));
    const ignore = vi.fn();
    const onLibrary = vi.fn();
    const place = await show(
      <ReaderView
        article={ARTICLE}
        stored={stored}
        onSettings={(next) => {
          stored.value = next;
        }}
        save={null}
        coverage={signal(null)}
        list={signal(null)}
        onList={ignore}
        way={way}
        wayPanels={signal(createWayPanels(() => Promise.resolve([])))}
        onWayPanels={ignore}
        displayPanel={signal(showDisplay)}
        onDisplayPanel={ignore}
        bringFont={() => Promise.resolve(null)}
        enrich={() => Promise.resolve(null)}
        onKeep={null}
        onClose={ignore}
        onMenu={null}
        onLibrary={onLibrary}
      />,
    );
    return { place, onLibrary };
  }

  /** Presses a key where the focus is. Whether the reader took it. */
  async function type(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
    let isTaken = false;
    await change(() => {
      isTaken = press(document.activeElement ?? document.body, key, init);
    });
    return isTaken;
  }

  it('do what the table says, and nobody else hears of them', async () => {
    const { onLibrary } = await read();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    expect(await type('l')).toBe(true);
    expect(await type('+')).toBe(true);
    document.removeEventListener('keydown', heard);
    expect(onLibrary).toHaveBeenCalledOnce();
    expect(stored.value.all.fontSizePx).toBe(21);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['input', 'textarea', 'select'])('do nothing while somebody types in a field: %s', async (name) => {
    const { place, onLibrary } = await read();
    const field = find(place, 'main').appendChild(document.createElement(name));
    field.focus();
    expect(await type('l')).toBe(false);
    expect(onLibrary).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }])(
    'do nothing with %j',
    async (init) => {
      const { onLibrary } = await read();
      expect(await type('l', init)).toBe(false);
      expect(onLibrary).not.toHaveBeenCalled();
    },
  );

  it('are left to a dialog over the reader', async () => {
    const { place, onLibrary } = await read();
    const dialog = find(place, 'main').appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    expect(await type('l')).toBe(false);
    expect(await type('Escape')).toBe(false);
    expect(onLibrary).not.toHaveBeenCalled();
  });

  it('that move are left to a panel that is open; the others still hold', async () => {
    const { place } = await read();
    await type('t');
    expect(find(place, '[role=dialog]').getAttribute('aria-label')).toBe('Text and theme');
    expect(await type('j')).toBe(false);
    expect(await type('-')).toBe(true);
    expect(stored.value.all.fontSizePx).toBe(19);
    expect(await type('?')).toBe(true);
    expect(find(place, '[role=dialog]').getAttribute('aria-label')).toBe('Keys');
    await type('?');
    expect(place.querySelector('[role=dialog]')).toBeNull();
  });

  it('that are held do once what is not to be repeated', async () => {
    const { onLibrary } = await read();
    await type('l');
    expect(await type('l', { repeat: true })).toBe(true);
    expect(onLibrary).toHaveBeenCalledOnce();
    await type('+', { repeat: true });
    await type('+', { repeat: true });
    expect(stored.value.all.fontSizePx).toBe(22);
  });

  it('of a letter can be switched off', async () => {
    const { onLibrary } = await read(false);
    expect(await type('l')).toBe(false);
    expect(onLibrary).not.toHaveBeenCalled();
  });

  it('for what is not there are left alone: saving a saved article, an outline without headings', async () => {
    await read();
    expect(await type('s')).toBe(false);
    expect(await type('o')).toBe(false);
  });
});
