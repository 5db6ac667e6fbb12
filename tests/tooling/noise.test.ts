// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { bundleWorkbench, findExports, toWatched } from '../../scripts/noise/bundle.ts';
import { findItem, guessUrl } from '../../scripts/noise/find-page.ts';
import {
  meanShingleF1,
  meanWordF1,
  median,
  pooledSnippetF1,
  scorePage,
  toShingles,
} from '../../scripts/noise/score.ts';
import { isWrong, type NoiseReport, toLines, toVerdictText } from '../../scripts/noise/table.ts';
import { cut, paintPlain, terminalOf } from '../../scripts/noise/terminal.ts';
import { findMissing, markBlocks } from '../../scripts/noise/truth.ts';
import { SetupError } from '../../scripts/support/setup-error.ts';
import type { NoiseBlock } from '../bench/noise-page.ts';

describe('scorePage', () => {
  it('counts shingles of four words, and a shorter text as one', () => {
    expect(toShingles(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d', 'b c d e']);
    expect(toShingles(['a', 'b'])).toEqual(['a b']);
    expect(toShingles([])).toEqual([]);
  });

  it('keeps the case of shingles, and counts words as often as they occur', () => {
    const { shingle, word } = scorePage('One two three four', { text: 'one two three four one' });
    expect(shingle).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(word).toEqual({ precision: 1, recall: 4 / 5, f1: (2 * 0.8) / 1.8 });
  });

  it('finds snippets whatever their case and white space', () => {
    const truth = { with: ['Low\u00a0tide', 'high tide'], without: ['sign up'] };
    expect(scorePage('At low  tide, Sign up', truth)).toEqual({
      shingle: null,
      word: null,
      snippet: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
  });

  it('has no precision where nothing was found', () => {
    expect(scorePage('', { text: 'one' }).shingle).toEqual({ precision: null, recall: 0, f1: 0 });
  });
});

describe('means over pages', () => {
  const scores = [scorePage('a b', { text: 'a b' }), scorePage('', { text: 'c d' }), scorePage('x', {})];

  it('take the shingles’ of precision and recall, the words’ of F1', () => {
    expect(meanShingleF1(scores)).toBeCloseTo(2 / 3);
    expect(meanWordF1(scores)).toBe(0.5);
  });

  it('pool the snippets of all pages', () => {
    const truth = { with: ['low', 'high'], without: ['sign up'] };
    expect(
      pooledSnippetF1([
        ['low and high', truth],
        ['sign up', { ...truth, with: ['tide', 'mill'] }],
      ]),
    ).toBeCloseTo(4 / 7);
  });

  it('are null of nothing', () => {
    expect([meanShingleF1([]), meanWordF1([]), median([]), pooledSnippetF1([])]).toEqual([null, null, null, null]);
  });
});

const kept = (text: string) => ({ text, isKept: true });
const gone = (text: string) => ({ text, isKept: false });
const LINE = 'The tide mill turned again on Friday after forty years.';
const OTHER = 'Two volunteers had rebuilt its gate over the winter.';

describe('markBlocks', () => {
  const truth = { text: `Background\n\n${LINE} ${OTHER}` };

  it.each([
    ['+', 'a paragraph that truth has', LINE],
    ['+', 'a short line that is one of truth’s', 'Background'],
    ['~', 'a short line within a longer one', 'the winter'],
    ['-', 'a short line that truth has not', 'Share'],
    ['-', 'a paragraph that truth has not', 'Sign up for our letters and never miss a tide.'],
    ['~', 'a paragraph of which truth has half', `${LINE} Sign up for our letters and never miss a tide.`],
    [' ', 'a line without words', '* * *'],
  ])('gives %s to %s', (mark, _, text) => {
    expect(markBlocks([kept(text)], truth)).toEqual([mark]);
  });

  it('wants one copy, and takes the kept one for it', () => {
    expect(markBlocks([gone(LINE), kept(LINE)], truth)).toEqual(['-', '+']);
    expect(markBlocks([kept('Background'), kept('Background')], truth)).toEqual(['+', '~']);
  });

  it('goes by snippets where truth has no text, and knows nothing of the rest', () => {
    const snippets = { with: ['tide mill'], without: ['sign up'] };
    const texts = [LINE, 'Sign up today', 'The tide mill. Sign up!', OTHER];
    expect(markBlocks(texts.map(kept), snippets)).toEqual(['+', '-', '~', ' ']);
    expect(markBlocks([kept(LINE)], null)).toEqual([' ']);
  });

  it('reads scripts without spaces', () => {
    expect(markBlocks([kept('港の水車が動きました')], { text: '金曜日、港の水車が動きました。' })).toEqual(['+']);
  });
});

describe('findMissing', () => {
  it('names truth’s sentences that are not kept, with the block that took them', () => {
    const truth = { text: `${LINE} ${OTHER}\n\nNo more.` };
    expect(findMissing([kept(LINE), gone(OTHER)], truth)).toEqual([
      { sentence: OTHER, block: 1 },
      { sentence: 'No more.', block: null },
    ]);
  });

  it('names required snippets', () => {
    const truth = { with: ['tide  mill', 'rebuilt its gate', 'miller'] };
    expect(findMissing([kept(LINE), gone(OTHER)], truth)).toEqual([
      { sentence: 'rebuilt its gate', block: 1 },
      { sentence: 'miller', block: null },
    ]);
    expect(findMissing([kept(LINE)], null)).toEqual([]);
  });
});

describe('cut', () => {
  it.each([
    ['short enough', 9, 'low tide', 'low tide'],
    ['as long as the line', 8, 'low tide', 'low tide'],
    ['too long', 7, 'low tide', 'low ti…'],
    ['of wide characters', 6, '水車小屋', '水車…'],
    ['of wide characters that fit', 8, '水車小屋', '水車小屋'],
    ['with marks that take no column', 4, 'cafe\u0301', 'cafe\u0301'],
    ['with no room', 0, 'low', ''],
  ])('takes a text %s', (_, columns, text, expected) => {
    expect(cut(text, columns)).toBe(expected);
  });

  it('lets nothing through that a terminal obeys', () => {
    expect(cut('a\u001b[31mb\u202ec\n', 20)).toBe('a [31mb c ');
  });
});

describe('terminalOf', () => {
  it('paints on a terminal only, and not where that is unwanted', () => {
    const screen = { isTTY: true, columns: 100 };
    expect(terminalOf(screen, {}).paint('red', 'x')).toBe('\u001b[31mx\u001b[0m');
    expect(terminalOf(screen, { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
    expect(terminalOf({}, {}).paint('red', 'x')).toBe('x');
    expect(terminalOf(screen, {}).columns).toBe(100);
  });
});

const toBlock = (index: number, known: Partial<NoiseBlock>): NoiseBlock => ({
  index,
  tag: 'p',
  text: LINE,
  words: 10,
  linkDensity: 0,
  links: [],
  tokens: [],
  place: 0,
  repeats: 1,
  isHeading: false,
  within: [],
  hasControl: false,
  emphasis: null,
  time: null,
  box: { id: 0, chars: 0 },
  label: null,
  doubts: [],
  figure: null,
  ...known,
});
const NOTICE = { kind: 'notice', rule: 'notice/act+target', confidence: 0.8 } as const;

describe('toVerdictText', () => {
  it.each([
    ['a label', { label: NOTICE }, 'notice/act+target 0.80'],
    ['a rule of another name', { label: { ...NOTICE, rule: 'learned/links' } }, 'notice: learned/links 0.80'],
    ['a figure', { figure: { index: 2, roles: ['caption', 'credit'] } }, 'figure 2: caption, credit'],
    [
      'the strongest doubt',
      {
        doubts: [
          { ...NOTICE, confidence: 0.3 },
          { ...NOTICE, confidence: 0.5 },
        ],
      },
      '(notice/act+target 0.50)',
    ],
    ['nothing', {}, ''],
  ])('tells of %s', (_, known, expected) => {
    expect(toVerdictText(toBlock(0, known))).toBe(expected);
  });
});

describe('isWrong', () => {
  it.each<[string, Partial<NoiseBlock>, '+' | '-' | '~', boolean]>([
    ['kept noise', {}, '-', true],
    ['kept story', {}, '+', false],
    ['removed story', { label: NOTICE }, '+', true],
    ['removed noise', { label: NOTICE }, '-', false],
    ['half a block', {}, '~', false],
    ['a caption', { figure: { index: 0, roles: ['caption'] } }, '+', false],
  ])('judges %s', (_, known, mark, expected) => {
    expect(isWrong(toBlock(0, known), mark)).toBe(expected);
  });
});

describe('toLines', () => {
  const report: NoiseReport = {
    status: 'article',
    readerable: true,
    title: 'A mill turns again',
    url: 'https://mill.example/again',
    lang: 'en',
    text: LINE,
    blocks: [toBlock(0, {}), toBlock(1, { label: NOTICE, text: OTHER, words: 9 })],
    removals: [{ id: 'r1', kind: 'notice', rule: NOTICE.rule, text: OTHER, at: 1 }],
    marks: ['+', '+'],
    missing: [{ sentence: OTHER, block: 1 }],
    leftIn: [],
    score: scorePage(LINE, { text: `${LINE} ${OTHER}` }),
  };
  const lines = toLines(report, { columns: 90, paint: paintPlain });

  it('prints a row a block, cut to the width', () => {
    expect(lines.find((line) => line.startsWith('   0'))).toMatch(/^ {3}0 \+ {3}p +10 {2}0\.00 +The tide mill.*…$/);
    expect(lines.find((line) => line.startsWith('   1'))).toMatch(
      /^ {3}1 \+ x p +9 {2}0\.00 notice\/act\+target 0\.80 +Two/,
    );
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(90);
  });

  it('says what was removed, and what truth misses', () => {
    expect(lines).toContain(`  r1 at    1  notice/act+target  ${OTHER}`);
    expect(lines).toContain('kept, though truth has not: 0 (0 words); removed, though truth has: 1 (9 words)');
    expect(lines.at(-1)).toBe(`  [block 1, notice/act+target 0.80] ${OTHER}`);
  });

  it('says nothing of truth where there is none', () => {
    const bare = toLines(
      { ...report, score: null, marks: [' ', ' '], missing: [] },
      { columns: 90, paint: paintPlain },
    );
    expect(bare.join('\n')).not.toMatch(/truth/i);
  });
});

describe('finding the page', () => {
  const items = ['0a1', '0a12', '0b3'].map((id) => ({ id, url: `https://a.example/${id}`, html: `${id}.html` }));

  it.each([
    ['0a1', '0a1'],
    ['0b', '0b3'],
  ])('takes %s for %s', (id, expected) => {
    expect(findItem(items, id).id).toBe(expected);
  });

  it('refuses an id that is none, or of several', () => {
    expect(() => findItem(items, 'c')).toThrow(SetupError);
    expect(() => findItem(items, '0')).toThrow(/3 pages/);
  });

  it.each([
    ['its canonical address', '<link href="https://a.example/x" rel="canonical">', 'https://a.example/x'],
    ['its Open Graph address', "<meta property='og:url' content='http://a.example/y'>", 'http://a.example/y'],
    [
      'an example, where it gives none',
      '<link rel="stylesheet" href="https://a.example/z.css">',
      'https://page.example/p%201.html',
    ],
    ['an example, where it gives a path', '<link rel="canonical" href="/x">', 'https://page.example/p%201.html'],
  ])('opens a file at %s', (_, html, expected) => {
    expect(guessUrl(html, 'p 1.html')).toBe(expected);
  });
});

describe('the bundle', () => {
  it('finds values that a module exports, and no types', () => {
    const code =
      'export const a = 1;\nexport type B = string;\nexport function c() {}\nexport interface D {}\nconst e = 2;';
    expect(findExports('x.ts', code)).toEqual(['a', 'c']);
  });

  it('watches what it is told to, and exports the rest as it is', () => {
    const code = toWatched('/x/apply.ts', [['applyCleanup', 'applying']]);
    expect(code).toContain('export * from "/x/apply.ts";');
    expect(code).toContain('export const applyCleanup = watched("applying", module.applyCleanup);');
  });

  it('has onlookers around the cleanup and every labeller', async () => {
    const folder = path.resolve(import.meta.dirname, '../../utils/cleanup');
    const label = readFileSync(path.join(folder, 'label.ts'), 'utf8');
    const labellers = [...label.matchAll(/from '\.\/(labellers\/[\w-]+\.ts)'/g)].map(([, file]) => file!);
    const code = await bundleWorkbench();
    expect(labellers).toContain('labellers/notice.ts');
    const watchedIn = (file: string) =>
      findExports(file, readFileSync(path.join(folder, file), 'utf8')).filter((name) =>
        new RegExp(`watched\\(["']labeller ${name}["']`).test(code),
      );
    expect(labellers.filter((file) => !watchedIn(file).length)).toEqual([]);
    expect(code).toMatch(/watched\(["']applyCleanup["']/);
  });
});
