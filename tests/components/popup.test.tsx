import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';

import type { ListState } from '../../components/list-state.ts';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { ReadOutcome } from '../../utils/messages.ts';
import { defaultStoredSettings, type StoredSettings } from '../../utils/settings.ts';
import { makeSummary } from '../utils/library/article.ts';
import { button, change, find, show } from './rendering.ts';

/** What the popup shows; the callbacks are spies throughout. */
type Shown = Pick<
  PopupProps,
  | 'outcome'
  | 'isOpen'
  | 'isBusy'
  | 'newest'
  | 'expected'
  | 'isLoaded'
  | 'site'
  | 'isPrivate'
  | 'chosenSites'
  | 'problem'
  | 'hasForgotten'
>;

async function showPopup(patch: Partial<Shown> = {}) {
  const stored = signal<StoredSettings>(defaultStoredSettings);
  const props = {
    outcome: signal<ReadOutcome | null>(null),
    isOpen: signal(false),
    isBusy: signal(false),
    newest: signal<ListState>({ status: 'ready', articles: [] }),
    expected: 0,
    stored,
    isLoaded: signal(true),
    site: signal<string | null>('news.example'),
    isPrivate: signal(false),
    chosenSites: signal<readonly string[]>([]),
    onChooseSite: vi.fn<PopupProps['onChooseSite']>(),
    problem: signal<string | null>(null),
    hrefOf: (id: string) => `library.html#read=${id}`,
    onRead: vi.fn<PopupProps['onRead']>(),
    onOpen: vi.fn(),
    onLibrary: vi.fn(),
    onSettings: vi.fn((next: StoredSettings) => {
      stored.value = next;
    }),
    onForgetSites: vi.fn(),
    hasForgotten: signal(false),
    ...patch,
  };
  return { root: await show(<Popup {...props} />), props, stored };
}

describe('reading', () => {
  it('reads the page', async () => {
    const { root, props } = await showPopup();
    button(root, 'Read this page').click();
    expect(props.onRead).toHaveBeenCalledExactlyOnceWith('auto');
  });

  it('offers what can be done where there is no article', async () => {
    const { root, props } = await showPopup({ outcome: signal({ status: 'not-an-article', hasSelection: true }) });
    expect(root.textContent).toContain('There is no article on this page.');
    button(root, 'Read it anyway').click();
    button(root, 'Read the selection').click();
    expect(props.onRead.mock.calls).toEqual([['anyway'], ['selection']]);
  });

  it('does not offer a selection that is not there', async () => {
    const { root } = await showPopup({ outcome: signal({ status: 'not-an-article', hasSelection: false }) });
    expect(() => button(root, 'Read the selection')).toThrow('No button');
  });

  it.each(['unreachable', 'failed'] as const)('says the sentence of %s', async (status) => {
    const { root } = await showPopup({ outcome: signal({ status, sentence: 'Reload the page.' }) });
    expect(find(root, '.notice').textContent).toBe('Reload the page.');
  });

  it('cannot be asked twice at once', async () => {
    const { root } = await showPopup({
      isBusy: signal(true),
      outcome: signal({ status: 'not-an-article', hasSelection: true }),
    });
    const states = ['Read this page', 'Read it anyway', 'Read the selection'].map(
      (text) => button(root, text).disabled,
    );
    expect(states).toEqual([true, true, true]);
  });

  it('closes the reader where it is known to be open', async () => {
    const { root } = await showPopup({ isOpen: signal(true) });
    expect(button(root, 'Close the reader').disabled).toBe(false);
  });
});

describe('newest saved', () => {
  const articles = [makeSummary({ id: 'a', access: 'preview' }), makeSummary({ id: 'b', title: 'Rain' })];

  it('lists them, marks a preview, and opens one', async () => {
    const { root, props } = await showPopup({ newest: signal({ status: 'ready', articles }) });
    const rows = [...root.querySelectorAll('.newest li')].map((row) => row.textContent);
    expect(rows[0]).toContain('Preview only');
    expect(rows[1]).not.toContain('Preview only');
    find(root, 'a[href="library.html#read=b"]').click();
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('opens the whole list', async () => {
    const { root, props } = await showPopup();
    button(root, 'All saved articles').click();
    expect(props.onLibrary).toHaveBeenCalledOnce();
  });

  it('keeps room for as many as there were last time', async () => {
    const newest = signal<ListState>({ status: 'loading' });
    const { root } = await showPopup({ newest, expected: 2 });
    const before = find(root, '.newest').style.getPropertyValue('--rows');
    await change(() => (newest.value = { status: 'ready', articles }));
    expect([before, find(root, '.newest').style.getPropertyValue('--rows')]).toEqual(['2', '2']);
  });

  it('helps where nothing is saved, and says what is wrong where the list cannot be read', async () => {
    const newest = signal<ListState>({ status: 'ready', articles: [] });
    const { root } = await showPopup({ newest });
    expect(find(root, '.hint').textContent).toContain('Nothing saved yet.');
    await change(() => (newest.value = { status: 'failed', sentence: 'The disk is full.' }));
    expect(find(root, '.hint').textContent).toBe('The disk is full.');
  });
});

describe('settings', () => {
  it('change the theme and what the icon opens', async () => {
    const { root, stored } = await showPopup();
    await change(() => find(root, 'input[value=dark]').click());
    await change(() => find(root, 'input[value=popup]').click());
    expect(stored.value.all).toMatchObject({ theme: 'dark', iconOpens: 'popup' });
  });

  it('switch a clean-up for one site and leave the others', async () => {
    const { root, stored } = await showPopup();
    await change(() => button(root, 'Remove banners on news.example').click());
    expect(stored.value).toMatchObject({
      all: { removeBanners: true },
      sites: { 'news.example': { removeBanners: false } },
    });
  });

  it('switch a clean-up for all sites', async () => {
    const { root, stored } = await showPopup();
    await change(() => button(root, 'Tidy captions on all sites').click());
    expect(stored.value.all.cleanCaptions).toBe(false);
  });

  it('have no column for a site where the tab has none', async () => {
    const { root } = await showPopup({ site: signal(null) });
    expect([...root.querySelectorAll('[role=switch]')].map((element) => element.getAttribute('aria-label'))).toEqual([
      'Remove banners on all sites',
      'Tidy captions on all sites',
      'Learn what sites repeat',
    ]);
  });

  it('wait for storage, so that a quick click does not overwrite it with the defaults', async () => {
    const isLoaded = signal(false);
    const { root } = await showPopup({ isLoaded });
    expect(find(root, '.settings').hasAttribute('inert')).toBe(true);
    await change(() => (isLoaded.value = true));
    expect(find(root, '.settings').hasAttribute('inert')).toBe(false);
  });

  it('say why one could not be kept', async () => {
    const { root } = await showPopup({ problem: signal('The setting could not be kept.') });
    expect(find(root, '[role=alert]').textContent).toBe('The setting could not be kept.');
  });
});

describe('what was learned of sites', () => {
  it('is switched off', async () => {
    const { root, stored } = await showPopup();
    await change(() => find(root, '[aria-label="Learn what sites repeat"]').click());
    expect(stored.value.all.learnRepeats).toBe(false);
  });

  it('is forgotten on a click, and the popup says so', async () => {
    const hasForgotten = signal(false);
    const { root, props } = await showPopup({ hasForgotten });
    button(root, 'Forget what was learned').click();
    expect(props.onForgetSites).toHaveBeenCalledOnce();
    await change(() => {
      hasForgotten.value = true;
    });
    expect(root.textContent).toContain('Forgotten.');
  });
});

describe('articles that open by themselves', () => {
  const NAME = 'Open articles of news.example by itself';

  it.each([
    ['chosen', [], true],
    ['no more', ['news.example'], false],
  ])('are %s for the site of the tab', async (_, sites, isChosen) => {
    const { root, props } = await showPopup({ chosenSites: signal(sites) });
    const button = find(root, `[aria-label="${NAME}"]`);
    expect(button.getAttribute('aria-checked')).toBe(String(!isChosen));
    button.click();
    expect(props.onChooseSite).toHaveBeenCalledExactlyOnceWith('news.example', isChosen);
  });

  it.each([
    ['a tab without a site', { site: signal(null) }, false],
    ['a private window', { isPrivate: signal(true) }, false],
    ['a private window, on a chosen site', { isPrivate: signal(true), chosenSites: signal(['news.example']) }, true],
  ])('are offered in %s: %j', async (_, patch, isOffered) => {
    const { root } = await showPopup(patch);
    expect(root.querySelector(`[aria-label="${NAME}"]`) !== null).toBe(isOffered);
  });

  it('are listed by site, and each site goes on a click; the focus stays', async () => {
    const chosenSites = signal(['a.example', 'b.example']);
    const { root, props } = await showPopup({ chosenSites });
    find(root, '.chosen-sites').setAttribute('open', '');
    const remove = button(root, 'Remove a.example');
    remove.focus();
    remove.click();
    expect(props.onChooseSite).toHaveBeenCalledExactlyOnceWith('a.example', false);
    await change(() => (chosenSites.value = ['b.example']));
    expect([...root.querySelectorAll('.chosen-sites li bdi')].map((site) => site.textContent)).toEqual(['b.example']);
    expect(document.activeElement).toBe(find(root, 'summary'));
  });
});
