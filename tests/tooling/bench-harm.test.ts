// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { isHarmed, measureHarm } from '../../scripts/noise/harm.ts';

const LEDE = 'The ferry to the outer islands will not sail before the ice has gone.';
const NOTE = 'Its owner hopes for a thaw.';
const NUDGE = 'Join the harbour club today.';
const truth = { text: `${LEDE}\n\n${NOTE}` };

describe('measureHarm', () => {
  it('counts what plain Readability found, truth wants and the text lacks', () => {
    const entry = {
      text: LEDE,
      baselineText: [LEDE, NOTE, NUDGE].join('\n\n'),
      removals: [
        { rule: 'notice/wall', text: NUDGE },
        { rule: 'promo/lead', text: `${NOTE} Read on.` },
      ],
    };
    expect(measureHarm(entry, truth)).toEqual({ found: 20, lost: 6, blocks: [{ text: NOTE, rule: 'promo/lead' }] });
  });

  it.each([
    ['what plain Readability has not found either', { text: NOTE, baselineText: NOTE }, 0],
    ['a paragraph at another place', { text: `${NOTE}\n\n${LEDE}`, baselineText: `${LEDE}\n\n${NOTE}` }, 0],
    ['a second copy that truth has once', { text: NOTE, baselineText: `${NOTE}\n\n${NOTE}` }, 0],
    ['everything', { text: '', baselineText: NOTE }, 6],
  ])('of %s', (_, entry, lost) => {
    expect(measureHarm(entry, truth)?.lost).toBe(lost);
  });

  it('names no rule where none took the block', () => {
    expect(measureHarm({ text: '', baselineText: NOTE }, truth)?.blocks).toEqual([{ text: NOTE, rule: null }]);
  });

  it.each([
    ['truth is no text', { text: '', baselineText: NOTE }, { with: [NOTE] }],
    ['there is no truth', { text: '', baselineText: NOTE }, undefined],
    ['plain Readability’s text was not written', { text: '' }, truth],
  ])('is unknown where %s', (_, entry, known) => {
    expect(measureHarm(entry, known)).toBeNull();
  });
});

describe('isHarmed', () => {
  it.each([
    [100, 2, false],
    [100, 3, true],
    [0, 0, false],
  ])('of %i words found and %i lost: %s', (found, lost, expected) => {
    expect(isHarmed({ found, lost, blocks: [] })).toBe(expected);
  });
});
