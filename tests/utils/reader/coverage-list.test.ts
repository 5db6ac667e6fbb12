import { beforeEach, describe, expect, it, vi } from 'vitest';

import { findLeftOut, type LeftOutPart } from '../../../utils/article/coverage-parts.ts';
import { createLeftOutList } from '../../../utils/reader/coverage-list.ts';
import type { Article } from '../../../utils/types.ts';
import { makeArticle } from '../library/article.ts';

vi.mock('../../../utils/article/coverage-parts.ts', () => ({ findLeftOut: vi.fn() }));
// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../../utils/article/sanitize.ts', async (load) => ({
  ...(await load<object>()),
  sanitizeToHtml: (holders: readonly Element[]) => holders.map((holder) => holder.innerHTML),
  sanitizeToFragment: (html: string, owner: Document) => owner.createRange().createContextualFragment(html),
}));

const part = (id: string, kind: LeftOutPart['kind'], words: number): LeftOutPart => ({
  id,
  kind,
  text: id,
  words,
  html: `<p>${id}</p>`,
  after: 0,
  follows: null,
});
const TEXT = part('p1', 'text', 100);
const COMMENTS = part('p2', 'comments', 500);
const FOUND = { status: 'found', parts: [TEXT, COMMENTS], shownWords: 300 } as const;

let host: HTMLElement;
let body: HTMLElement;
let told: Article[];
const make = (patch: Partial<Article> = {}) =>
  createLeftOutList(document, host, makeArticle({ html: '<p>One</p>', ...patch }), (article) => told.push(article));

beforeEach(() => {
  vi.mocked(findLeftOut).mockReturnValue(FOUND);
  host = document.createElement('div');
  body = document.createElement('div');
  body.innerHTML = '<p>One</p>';
  told = [];
});

describe('the list of left-out parts', () => {
  it('lays the page out while it looks, and only then', () => {
    let wasMarked = false;
    vi.mocked(findLeftOut).mockImplementation(() => {
      wasMarked = host.hasAttribute('data-looking');
      return FOUND;
    });
    expect(make().look()).toBe(FOUND);
    expect(wasMarked).toBe(true);
    expect(host.hasAttribute('data-looking')).toBe(false);
  });

  it('hides the page again where looking fails', () => {
    vi.mocked(findLeftOut).mockImplementation(() => {
      throw new Error('no');
    });
    vi.spyOn(console, 'error').mockReturnValue();
    expect(make().look()).toEqual({ status: 'failed' });
    expect(host.hasAttribute('data-looking')).toBe(false);
  });

  it('looks once, and again where the page had changed', () => {
    vi.mocked(findLeftOut).mockReturnValueOnce({ status: 'changed' });
    const list = make();
    expect([list.look().status, list.look().status, list.look().status]).toEqual(['changed', 'found', 'found']);
    expect(findLeftOut).toHaveBeenCalledTimes(2);
  });

  it('knows the coverage by words, in which comments are not missed', () => {
    const list = make();
    expect(list.coverage()).toBeNull();
    list.look();
    expect(list.coverage()).toBe(0.75);
    list.setAdded(COMMENTS, true, body);
    expect(list.coverage()).toBe(0.75);
    list.setAdded(TEXT, true, body);
    expect(list.coverage()).toBe(1);
    expect(told.map(({ coverage }) => coverage)).toEqual([0.75, 0.75, 1]);
  });

  it('tells of the article as it is shown', () => {
    const list = make();
    list.look();
    list.setAdded(TEXT, true, body);
    expect(body.textContent).toBe('Onep1');
    expect(told.at(-1)?.html).toContain('p1');
    list.setAdded(TEXT, false, body);
    expect(body.textContent).toBe('One');
    expect(told.at(-1)?.html).toBe('<p>One</p>');
  });

  it('knows no coverage of a preview', () => {
    make({ access: 'preview', coverage: null }).look();
    expect(told.map(({ coverage }) => coverage)).toEqual([null]);
  });
});
