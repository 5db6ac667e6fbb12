import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';

import type { ListState } from '../../components/list-state.ts';
import { LibraryView, type LibraryViewProps } from '../../components/LibraryView.tsx';
import { ROWS_AT_A_TIME } from '../../components/SavedList.tsx';
import type { SavedArticle } from '../../utils/types.ts';
import { makeArticle, makeSummary } from '../utils/library/article.ts';
import { button, change, field, find, press, show } from './rendering.ts';

const NAMES = ['Alder', 'Birch', 'Cedar'];
const row = (name: string) => makeSummary({ id: `https://news.example/${name}`, title: name });
const ready = (names = NAMES): ListState => ({ status: 'ready', articles: names.map(row) });
const deleted = (name: string): SavedArticle => ({ ...makeArticle(), ...row(name) });

/** What the view shows; the callbacks are spies throughout. */
type Shown = Pick<LibraryViewProps, 'list' | 'query' | 'pending' | 'problem' | 'isHidden'>;

/** The view, with a list that loses what is deleted, as the store would have it. */
async function showLibrary(patch: Partial<Shown> = {}) {
  const list = signal<ListState>(ready());
  const props = {
    list,
    query: signal(''),
    pending: signal<readonly SavedArticle[]>([]),
    problem: signal<string | null>(null),
    isHidden: signal(false),
    hrefOf: (id: string) => `#read=${encodeURIComponent(id)}`,
    onDelete: vi.fn((id: string): void => {
      if (list.value.status === 'ready')
        list.value = { status: 'ready', articles: list.value.articles.filter((article) => article.id !== id) };
    }),
    onUndo: vi.fn(),
    onUndoAll: vi.fn(),
    onHold: vi.fn<(held: boolean) => void>(),
    onRetry: vi.fn(),
    ...patch,
  };
  const root = await show(<LibraryView {...props} />);
  const titles = () => [...root.querySelectorAll('h2')].map((title) => title.textContent.trim());
  const link = (name: string) => find(root, `a[href="#read=${encodeURIComponent(`https://news.example/${name}`)}"]`);
  return { root, props, list, titles, link };
}

describe('the list', () => {
  it('shows the articles in their order, each a link', async () => {
    const { titles, link } = await showLibrary();
    expect(titles()).toEqual(NAMES);
    expect(link('Birch').textContent.trim()).toBe('Birch');
  });

  it('says site, byline, date and reading time, and marks a preview', async () => {
    const articles = [makeSummary({ access: 'preview', words: 2_380 }), makeSummary({ id: 'b' })];
    const { root } = await showLibrary({ list: signal({ status: 'ready', articles }) });
    const [preview = '', full = ''] = [...root.querySelectorAll('.meta')].map((meta) => meta.textContent);
    expect(preview).toContain('The Harbour Post');
    expect(preview).toContain('Ines Marrow');
    expect(preview).toContain('2026');
    expect(preview).toContain('10 min');
    expect(preview).toContain('Preview only');
    expect(full).not.toContain('Preview only');
  });

  it('lets a row run in the article’s direction, and calls one without a title by its address', async () => {
    const articles = [makeSummary({ title: 'الميناء', dir: 'rtl', lang: 'ar' }), makeSummary({ id: 'b', title: ' ' })];
    const { root, titles } = await showLibrary({ list: signal({ status: 'ready', articles }) });
    expect(titles()).toEqual(['الميناء', 'b']);
    expect(find(root, '.row-text').dir).toBe('rtl');
  });

  it('helps where nothing is saved', async () => {
    const { root } = await showLibrary({ list: signal(ready([])) });
    expect(root.textContent).toContain('Nothing saved yet. Open a story, click the icon, then Save.');
    expect(field(root).disabled).toBe(true);
  });

  it('says what to do where the list cannot be read', async () => {
    const { root, props } = await showLibrary({ list: signal({ status: 'failed', sentence: 'The disk is full.' }) });
    expect(find(root, '[role=alert]').textContent).toContain('The disk is full.');
    button(root, 'Try again').click();
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it('shows a very long list in parts', async () => {
    const articles = Array.from({ length: ROWS_AT_A_TIME + 1 }, (_, index) => row(String(index)));
    const { root, titles } = await showLibrary({ list: signal({ status: 'ready', articles }) });
    expect(titles()).toHaveLength(ROWS_AT_A_TIME);
    await change(() => button(root, 'Show more').click());
    expect(titles()).toHaveLength(ROWS_AT_A_TIME + 1);
  });
});

describe('search', () => {
  it('filters as one types, and says how many are left', async () => {
    const { root, titles } = await showLibrary();
    const search = field(root);
    await change(() => {
      search.value = 'ced';
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(titles()).toEqual(['Cedar']);
    expect(find(root, '.count').textContent).toBe('1 article');
  });

  it('says what was not found', async () => {
    const { root } = await showLibrary({ query: signal('oak') });
    expect(find(root, '.empty').textContent).toContain('“oak”');
  });

  it('is reached with the slash key, but not from within a field', async () => {
    const { root } = await showLibrary();
    const search = field(root);
    expect(press(document.body, '/')).toBe(true);
    expect(document.activeElement).toBe(search);
    expect(press(search, '/')).toBe(false);
  });
});

describe('keys', () => {
  it('go from title to title with the arrows, and stay at the ends', async () => {
    const { link } = await showLibrary();
    link('Alder').focus();
    press(link('Alder'), 'ArrowDown');
    expect(document.activeElement).toBe(link('Birch'));
    press(link('Birch'), 'ArrowUp');
    press(link('Alder'), 'ArrowUp');
    expect(document.activeElement).toBe(link('Alder'));
  });

  it('delete one after another, the focus going on to the next', async () => {
    const { props, link, titles } = await showLibrary();
    link('Birch').focus();
    await change(() => press(link('Birch'), 'Delete'));
    expect(document.activeElement).toBe(link('Cedar'));
    await change(() => press(link('Cedar'), 'Delete'));
    expect(document.activeElement).toBe(link('Alder'));
    expect(props.onDelete.mock.calls).toEqual([['https://news.example/Birch'], ['https://news.example/Cedar']]);
    expect(titles()).toEqual(['Alder']);
  });

  it('leave the focus in the page when the last article goes', async () => {
    const { root, list, link } = await showLibrary();
    await change(() => (list.value = ready(['Alder'])));
    link('Alder').focus();
    await change(() => press(link('Alder'), 'Delete'));
    expect(document.activeElement).toBe(find(root, 'main'));
  });

  it('do not take the focus out of the search field', async () => {
    const { root, list } = await showLibrary();
    button(root, 'Delete “Birch”').click();
    const search = field(root);
    search.focus();
    await change(() => (list.value = ready(['Alder', 'Cedar'])));
    expect(document.activeElement).toBe(search);
  });

  it('undo with Ctrl+Z, and leave the field its own undo', async () => {
    const { root, props } = await showLibrary();
    press(document.body, 'z', { ctrlKey: true });
    press(field(root), 'z', { ctrlKey: true });
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  it('are left to the article that is read in place of the list', async () => {
    const { props } = await showLibrary({ isHidden: signal(true) });
    expect(press(document.body, '/')).toBe(false);
    press(document.body, 'z', { ctrlKey: true });
    expect(props.onUndo).not.toHaveBeenCalled();
  });
});

describe('undo', () => {
  it('names what was deleted last, and offers it back', async () => {
    const { root, props } = await showLibrary({ pending: signal([deleted('Alder'), deleted('Birch')]) });
    expect(find(root, '.toast').textContent).toContain('Deleted “Birch”.');
    button(root, 'Undo').click();
    button(root, 'Undo all 2').click();
    expect(props.onUndo).toHaveBeenCalledOnce();
    expect(props.onUndoAll).toHaveBeenCalledOnce();
  });

  it('has one button for one article, and none for none', async () => {
    const pending = signal<readonly SavedArticle[]>([deleted('Alder')]);
    const { root } = await showLibrary({ pending });
    expect(find(root, '.toast').querySelectorAll('button')).toHaveLength(1);
    await change(() => (pending.value = []));
    expect(find(root, '.toast-region').childElementCount).toBe(0);
  });

  it('stays while it has the focus', async () => {
    const { root, props } = await showLibrary({ pending: signal([deleted('Alder')]) });
    const undo = button(root, 'Undo');
    undo.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    undo.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(props.onHold.mock.calls).toEqual([[true], [false]]);
  });

  it('says why it did not work', async () => {
    const { root } = await showLibrary({ problem: signal('The disk is full.') });
    expect(find(root, '[role=alert]').textContent).toBe('The disk is full.');
  });
});
