import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { CoverageSection } from '../../components/CoverageSection.tsx';
import { createList } from '../../components/removed-list.tsx';
import type { ShowList } from '../../components/reader-props.ts';
import { ReaderView } from '../../components/ReaderView.tsx';
import type { LeftOutPart } from '../../utils/article/coverage-parts.ts';
import type { LeftOutList, Look } from '../../utils/reader/coverage-list.ts';
import { Way } from '../../utils/reader/way.ts';
import { defaultStoredSettings } from '../../utils/settings.ts';
import { makeArticle } from '../utils/library/article.ts';
import { button, change, find, show } from './rendering.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../utils/article/sanitize.ts', () => ({
  sanitizeToFragment: (html: string, owner: Document) => {
    const template = owner.createElement('template');
    template.innerHTML = html;
    return owner.importNode(template.content, true);
  },
}));

const part = (id: string, kind: LeftOutPart['kind'], text: string): LeftOutPart => ({
  id,
  kind,
  text,
  words: 30,
  html: `<p>${text}</p>`,
  after: 0,
  follows: null,
});
const PARTS = [part('p1', 'text', 'The second night'), part('p2', 'comments', 'I was there')];

/** A list that notes what is added, and puts it nowhere. */
function makeList(found: Look): LeftOutList {
  const added = new Set<LeftOutPart>();
  return {
    look: vi.fn(() => found),
    isAdded: (one) => added.has(one),
    setAdded: vi.fn((one: LeftOutPart, isAdded: boolean) => {
      if (isAdded) added.add(one);
      else added.delete(one);
      return null;
    }),
    coverage: () => null,
  };
}

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
});

const showSection = (leftOut: LeftOutList | null, coverage: number | null = 0.94, isAtLeftOut = false) =>
  show(<CoverageSection coverage={coverage} leftOut={leftOut} isAtLeftOut={isAtLeftOut} body={body} />);

describe('CoverageSection', () => {
  it('says how much is shown, and lists what is not', async () => {
    const place = await showSection(makeList({ status: 'found', parts: PARTS, shownWords: 900 }));
    expect(find(place, '.coverage-line').textContent).toBe('Shows 94% of this page’s text · 2 parts left out');
    expect([...place.querySelectorAll('[data-part]')].map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Text of the page30 wordsThe second nightAdd to article$/),
      expect.stringMatching(/^Comments30 wordsI was thereAdd to article$/),
    ]);
  });

  it('does not call comments missing', async () => {
    const place = await showSection(makeList({ status: 'found', parts: PARTS.slice(1), shownWords: 900 }), 1);
    expect(find(place, '.coverage-line').textContent).toBe('Shows all of this page’s text · 1 part beside it left out');
  });

  it('adds a part and takes it out again, and says so', async () => {
    const leftOut = makeList({ status: 'found', parts: PARTS.slice(0, 1), shownWords: 900 });
    const place = await showSection(leftOut);
    await change(() => button(place, 'Add to article').click());
    expect(leftOut.setAdded).toHaveBeenLastCalledWith(PARTS[0], true, body);
    expect(find(place, '.coverage-line').textContent).toBe('Shows 94% of this page’s text');
    expect(find(place, '[role=status]').textContent).toBe('Added to the article.');
    await change(() => button(place, 'Undo').click());
    expect(leftOut.setAdded).toHaveBeenLastCalledWith(PARTS[0], false, body);
    expect(button(place, 'Add to article')).toBeDefined();
  });

  it.each([
    [{ status: 'changed' } as const, 'This page now shows something else'],
    [{ status: 'failed' } as const, 'Looking at the page failed.'],
    [{ status: 'found', parts: [], shownWords: 900 } as const, 'Nothing that can be read was left out.'],
  ])('has a sentence for %o', async (found, sentence) => {
    const place = await showSection(makeList(found));
    expect(place.textContent).toContain(sentence);
    expect(place.querySelector('[data-part]')).toBeNull();
  });

  it('takes the focus only where it was asked for', async () => {
    const found = { status: 'found', parts: PARTS, shownWords: 900 } as const;
    await showSection(makeList(found));
    expect(document.activeElement).toBe(document.body);
    const place = await showSection(makeList(found), 0.94, true);
    expect(document.activeElement).toBe(find(place, 'h2'));
  });

  it('has the figure alone for an article without its page', async () => {
    const place = await showSection(null, 0.52);
    expect(find(place, '.coverage-line').dataset['poor']).toBe('true');
    expect(find(place, 'section').textContent).toBe('Left outShows 52% of this page’s text');
  });
});

describe('ArticleHeader', () => {
  const header = (coverage: number | null, onLeftOut: ((opener: HTMLElement) => void) | null) =>
    show(<ArticleHeader article={makeArticle()} coverage={coverage} onLeftOut={onLeftOut} />);

  it('leads from the figure to what was left out', async () => {
    const onLeftOut = vi.fn();
    const line = button(await header(0.83, onLeftOut), 'Shows 83% of this page’s text');
    line.click();
    expect(onLeftOut).toHaveBeenCalledWith(line);
  });

  it('says it louder where most is missing', async () => {
    const place = await header(0.3, vi.fn());
    expect(find(place, '[role=note]').textContent).toMatch(/may be missing.*Shows 30%.*See what was left out/);
    expect(find(place, '.meta').textContent).not.toContain('30%');
  });

  it('leads nowhere where there is no page, and says nothing where nothing is known', async () => {
    const saved = await header(0.83, null);
    expect(saved.textContent).toContain('Shows 83%');
    expect(saved.querySelector('button')).toBeNull();
    expect((await header(null, vi.fn())).textContent).not.toContain('Shows');
  });
});

it('ReaderView asks for the list when it is first wanted, and shows it when it comes', async () => {
  const list = signal<ShowList | null>(null);
  const onList = vi.fn();
  const ignore = vi.fn();
  const place = await show(
    <ReaderView
      article={makeArticle()}
      stored={signal(defaultStoredSettings)}
      onSettings={ignore}
      save={{ state: signal({ status: 'unsaved' }), onSave: ignore }}
      coverage={signal(0.7)}
      list={list}
      onList={onList}
      way={new Way()}
      wayPanels={signal(null)}
      onWayPanels={ignore}
      displayPanel={signal(null)}
      onDisplayPanel={ignore}
      bringFont={() => Promise.resolve(null)}
      enrich={() => Promise.resolve(null)}
      onKeep={null}
      onClose={ignore}
      onMenu={null}
      onLibrary={ignore}
    />,
  );
  expect(onList).not.toHaveBeenCalled();
  await change(() => button(place, 'Shows 70% of this page’s text').click());
  expect(onList).toHaveBeenCalledOnce();
  expect(place.querySelector('[role=dialog]')).toBeNull();
  const leftOut = makeList({ status: 'found', parts: PARTS, shownWords: 900 });
  await change(() => {
    list.value = createList(leftOut);
  });
  expect(place.querySelectorAll('[data-part]')).toHaveLength(2);
  await change(() => button(place, '1 removed').click());
  expect(place.querySelector('[role=dialog]')).toBeNull();
  await change(() => button(place, '1 removed').click());
  expect(onList).toHaveBeenCalledOnce();
  expect(leftOut.look).toHaveBeenCalledTimes(2);
});
