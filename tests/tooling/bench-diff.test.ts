// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { toDiffLines, toSummary } from '../../scripts/noise/diff-text.ts';
import { diffPage, diffRuns, findExtra, isBenchRun } from '../../scripts/noise/diff.ts';
import { paintPlain } from '../../scripts/noise/terminal.ts';

const STORY = 'The ferry to the outer islands will not sail before the ice has gone.';
const MORE = 'Its owner hopes for a thaw in the first days of April.';
const NUDGE = 'Join the harbour club today and read on without limits.';
const TRUTH = { text: `${STORY}\n\n${MORE}` };

const entry = (...blocks: string[]) => ({ text: blocks.join('\n\n'), ms: 4, baselineMs: 8 });
const terminal = { columns: 80, paint: paintPlain };

describe('isBenchRun', () => {
  it.each([
    ['a run', { a: { text: '', ms: 1 } }, true],
    ['an empty run', {}, true],
    ['entries without text', { a: { html: '' } }, false],
    ['a list', [], false],
    ['nothing', null, false],
  ])('knows %s', (_, value, expected) => {
    expect(isBenchRun(value)).toBe(expected);
  });
});

describe('findExtra', () => {
  it('gives the blocks that the others have not, or not as often', () => {
    expect(findExtra(['a', 'b', 'a', 'c'], ['c', 'a'])).toEqual(['b', 'a']);
    expect(findExtra(['a'], ['a', 'a'])).toEqual([]);
  });
});

describe('diffPage', () => {
  it('calls a page better that lost what truth has not', () => {
    const diff = diffPage('p', entry(STORY, NUDGE, MORE), entry(STORY, MORE), TRUTH, 'shingle');
    expect(diff).toMatchObject({ change: 'better', newF1: 1, came: [], went: [{ text: NUDGE, mark: '-' }] });
    expect(diff.size).toBeCloseTo(1 - diff.oldF1!);
  });

  it('calls a page worse that lost what truth has', () => {
    const diff = diffPage('p', entry(STORY, MORE), entry(STORY), TRUTH, 'word');
    expect(diff).toMatchObject({ change: 'worse', oldF1: 1, went: [{ text: MORE, mark: '+' }] });
  });

  it('goes by snippets where truth has no text', () => {
    const truth = { with: ['outer islands'], without: ['harbour club'] };
    const diff = diffPage('p', entry(STORY, NUDGE), entry(STORY), truth, 'shingle');
    expect(diff).toMatchObject({ change: 'better', newF1: 1, went: [{ text: NUDGE, mark: '-' }] });
    expect(diff.oldF1).toBeCloseTo(2 / 3);
  });

  it('does not judge without truth, and measures by words', () => {
    expect(diffPage('p', entry('one two'), entry('one two'), null, 'shingle').change).toBe('same');
    const diff = diffPage('p', entry('one two'), entry('one two', 'three four'), null, 'shingle');
    expect(diff).toMatchObject({ change: 'changed', oldF1: null, came: [{ text: 'three four', mark: ' ' }] });
    expect(diff.size).toBeCloseTo(1 / 3);
  });

  it('tells of a run that failed', () => {
    const failed = { text: '', error: 'timeout' };
    expect(diffPage('p', entry(STORY, MORE), failed, TRUTH, 'shingle')).toMatchObject({
      change: 'worse',
      size: 1,
      error: 'timeout',
    });
  });
});

const OLD = { same: entry(STORY, MORE), less: entry(STORY, MORE), more: entry(STORY, NUDGE, MORE), gone: entry('x') };
const NEW = { same: entry(STORY, MORE), less: entry(STORY), more: entry(STORY, MORE), fresh: entry('y') };
const TRUTHS = new Map(['same', 'less', 'more'].map((id) => [id, TRUTH]));

describe('diffRuns', () => {
  it('puts the most changed page first, and leaves out what only one run has', () => {
    const diff = diffRuns(OLD, NEW, TRUTHS);
    expect(diff.pages.map(({ id, change }) => `${id} ${change}`)).toEqual(['less worse', 'more better', 'same same']);
    expect([diff.onlyOld, diff.onlyNew]).toEqual([['gone'], ['fresh']]);
    expect(diff.old.ratio).toBe(0.5);
  });
});

describe('toDiffLines', () => {
  const options = { top: 20, blocks: 8, urls: new Map([['less', 'https://ferry.example/ice']]) };

  it('lists what came and went, with what truth says of it, and sums up', () => {
    const lines = toDiffLines(diffRuns(OLD, NEW, TRUTHS), options, terminal);
    expect(lines[0]).toMatch(/^worse {3}1\.0000 → 0\.\d{4} {2}less {2}https:\/\/ferry\.example\/ice$/);
    expect(lines[1]).toBe(`    went + ${MORE}`);
    expect(lines[2]).toMatch(/^better {2}0\.\d{4} → 1\.0000 {2}more$/);
    expect(lines[3]).toBe(`    went - ${NUDGE}`);
    expect(lines.slice(4, 5)).toEqual(['']);
    expect(lines[5]).toMatch(/^3 pages: 1 better, 1 worse, 1 same; shingle F1 .*median time ratio 0\.5000 → 0\.5000/);
    expect(lines).toHaveLength(6);
  });

  it('stops at the top, and says how many more there are', () => {
    const lines = toDiffLines(diffRuns(OLD, NEW, TRUTHS), { ...options, top: 1, blocks: 0 }, terminal);
    expect(lines.slice(1, 3)).toEqual(['    went   … and 1 more', '… and 1 more']);
  });

  it('says nothing of scores without truth', () => {
    const summary = toSummary(diffRuns(OLD, NEW, new Map()));
    expect(summary).toBe(
      '3 pages: 0 better, 0 worse, 2 changed, 1 same; median time ratio 0.5000 → 0.5000; 1 only in the old run; 1 only in the new run',
    );
  });
});
