import { beforeEach, describe, expect, it, vi } from 'vitest';

import { findLeftOut, type LeftOutPart } from '../../../utils/article/coverage-parts.ts';
import { stubVisibility, toPage } from './page.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../../utils/article/sanitize.ts', async (load) => ({
  ...(await load<object>()),
  sanitizeToHtml: (holders: readonly Element[]) => holders.map((holder) => holder.innerHTML),
}));

beforeEach(stubVisibility);

const STORY = [
  'The ferry to the outer islands will sail twice a day from the first week of April, its owners said.',
  'For two winters it has sailed once, and on days with an easterly wind it has not sailed at all.',
  'Islanders have asked for a second boat since the old one was sold to a museum in the south.',
  'The council is to vote on the money for it on Thursday evening, in the hall beside the quay.',
];
const MORE = [
  'Fishing families on the north side say that the timetable was written by somebody with a garden to look after.',
  'They would rather have the boat leave at four in the morning, when the market on the mainland opens its doors.',
];
const COMMENT =
  'My own grandmother took this boat to school every day and never once complained about the wind or the timetable.';

const HISTORY = [
  'The first ferry was a sailing smack that took passengers for the price of a chicken, or of two eggs in a bad year.',
  'It was lost with all its chickens in the storm of 1871, and a stone beside the slipway still remembers each of them.',
];

const toHtml = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = { html: `<div><div>${toHtml(STORY)}</div></div>`, removals: [], title: 'Twice a day', byline: null };

function look(body: string, article: Parameters<typeof findLeftOut>[1] = ARTICLE): readonly LeftOutPart[] {
  const found = findLeftOut(toPage(body), article);
  return found.status === 'found' ? found.parts : [];
}

describe('findLeftOut', () => {
  it('finds nothing where the article holds all', () => {
    const found = findLeftOut(toPage(`<h1>Twice a day</h1><main>${toHtml(STORY)}</main>`), ARTICLE);
    expect(found).toMatchObject({ status: 'found', parts: [] });
    expect(found.status === 'found' && found.shownWords).toBeGreaterThan(60);
  });

  it('finds a second container, whole and with its headings', () => {
    const [part, ...others] = look(
      `<main><div>${toHtml(STORY)}</div><div class="rest"><h2>The north</h2>${toHtml(MORE)}</div></main>`,
    );
    expect(others).toEqual([]);
    expect(part).toMatchObject({ id: 'p1', kind: 'text', text: ['The north', ...MORE].join('\n\n') });
    expect(part?.html).toContain(`<h2>The north</h2>${toHtml(MORE)}`);
    expect(part?.words).toBe(43);
  });

  it('takes neighbours without a box together, and parts them where the article goes on', () => {
    const parts = look(
      `<main>${toHtml(STORY.slice(0, 2))}${toHtml(MORE)}${toHtml(STORY.slice(2))}<p>${COMMENT}</p></main>`,
    );
    expect(parts.map(({ text }) => text)).toEqual([MORE.join('\n\n'), COMMENT]);
  });

  it('tells after what of the article each part stands', () => {
    const [first, second, third] = look(
      `<main><p>${MORE[0]}</p>${toHtml(STORY.slice(0, 2))}<p>${MORE[1]}</p>${toHtml(STORY.slice(2))}<p>${COMMENT}</p></main>`,
    );
    expect(first).toMatchObject({ after: -1, follows: null });
    // The elements of the article: two boxes, and its paragraphs.
    expect(second).toMatchObject({ after: 3, follows: STORY[1] });
    expect(third).toMatchObject({ after: 5, follows: STORY[3] });
  });

  it('tells comments and what stands beside the story from text', () => {
    const parts = look(
      `<div><div class="text">${toHtml(STORY)}</div><div class="below"><div id="comments"><h2>Talk</h2><p>${COMMENT}</p></div>
       <div>${toHtml(MORE.slice(0, 1))}</div></div></div><aside>${toHtml(HISTORY)}</aside>`,
    );
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['comments', `Talk\n\n${COMMENT}`],
      ['text', MORE[0]],
      ['beside', HISTORY.join('\n\n')],
    ]);
    expect(parts[1]?.html).not.toContain(COMMENT);
  });

  it.each([
    ['what is not shown', `<div data-hidden="">${toHtml(MORE)}</div>`],
    ['navigation', `<nav>${toHtml(MORE)}</nav>`],
    ['the footer of the site', `<footer>${toHtml(MORE)}</footer>`],
    ['lists of links', `<ul>${MORE.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`],
    ['short lines', '<div><p>Share this</p><p>Print</p><p>Follow the island</p></div>'],
    ['a note beside the story', `<aside><p>${MORE[1]}</p></aside>`],
    ['asks for consent', `<div class="cookie-note">${toHtml(MORE)}</div>`],
    ['the same text once more', `<div>${toHtml(STORY)}</div>`],
  ])('passes over %s', (_, html) => {
    expect(look(`<main>${toHtml(STORY)}</main>${html}`)).toEqual([]);
  });

  it('passes over what the article has taken out, and tells of that by itself', () => {
    const removal = { id: 'r1', kind: 'notice', rule: 'notice/act', text: MORE.join(' '), html: '', at: 1 } as const;
    const page = `<main>${toHtml(STORY)}${toHtml(MORE)}</main>`;
    expect(look(page)).toHaveLength(1);
    expect(look(page, { ...ARTICLE, removals: [removal] })).toEqual([]);
  });

  it('knows a paragraph that was cut in two', () => {
    const html = `<div>${toHtml([`${STORY[0]} ${STORY[1]}`, ...STORY.slice(2)])}</div>`;
    expect(look(html)).toEqual([]);
  });

  it('leaves no marks of the page in a part that could be taken for ours', () => {
    const [part] = look(`<main>${toHtml(STORY)}</main><div><p data-removal="r1">${MORE[0]}</p>${MORE[1]}</div>`);
    expect(part?.html).toContain(MORE[0]);
    expect(part?.html).not.toContain('data-removal');
  });

  it('says so where the page shows another text by now', () => {
    expect(findLeftOut(toPage(`<main>${toHtml(MORE)}</main>`), ARTICLE)).toEqual({ status: 'changed' });
    expect(findLeftOut(toPage(`<main data-hidden="">${toHtml(STORY)}</main>`), ARTICLE)).toEqual({ status: 'changed' });
  });

  it('works for scripts without spaces', () => {
    const story = [
      '島へ渡る船は四月から一日に二便になると会社が発表した。',
      '冬のあいだは一日一便で、風の強い日は欠航が続いていた。',
    ];
    const rest = '北側の漁師たちは、朝四時に出る便のほうが市場に間に合うので助かると話している。';
    const [part] = look(`<main>${toHtml(story)}</main><div><p>${rest}</p></div>`, { ...ARTICLE, html: toHtml(story) });
    expect(part?.text).toBe(rest);
  });

  it('only reads the page', () => {
    const page = toPage(`<main>${toHtml(STORY)}</main><div>${toHtml(MORE)}loose</div>`);
    const before = page.body.innerHTML;
    findLeftOut(page, ARTICLE);
    expect(page.body.innerHTML).toBe(before);
  });
});
