/**
 * Whether the page shows the whole story. What hides text by layout is seen in real browsers only.
 */
import { beforeEach, describe, expect, it } from 'vitest';

import { findWithheld, judgeAccess } from '../../../utils/article/preview.ts';
import { stubVisibility, textOf, toData } from './page.ts';

const GATE = '<div class="paywall"><p>The rest is for those who pay.</p><a href="/plans">See the plans</a></div>';
const GATED = { gated: true };

beforeEach(stubVisibility);

describe('judgeAccess', () => {
  it.each([
    ['a page that declares no gate', GATE, {}, 200, false, 'full'],
    ['what the gate hides', '', GATED, 2000, true, 'preview'],
    ['nearly as many words as declared', GATE, { ...GATED, declaredWords: 1000 }, 850, false, 'full'],
    ['far fewer words than declared', '', { ...GATED, declaredWords: 1000 }, 500, false, 'preview'],
    ['some words less than declared, and a gate', GATE, { ...GATED, declaredWords: 1000 }, 700, false, 'preview'],
    ['some words less than declared, and no gate', '', { ...GATED, declaredWords: 1000 }, 700, false, 'full'],
    ['a gate that is shown', GATE, GATED, 900, false, 'preview'],
    ['a gate that is not shown', `<div data-hidden="">${GATE}</div>`, GATED, 900, false, 'full'],
    ['a gate by its id', '<div id="article-gate"><button>Sign in</button></div>', GATED, 900, false, 'preview'],
    ['a long story without a gate', '', GATED, 900, false, 'full'],
    ['a short one', '', GATED, 200, false, 'preview'],
    [
      'the part that is not free, shown whole',
      `<div class="paid"><p>${textOf(120)}</p></div>`,
      { ...GATED, gatedParts: ['.paid'] },
      400,
      false,
      'full',
    ],
    [
      'the part that is not free, hidden',
      `<div class="paid" data-hidden=""><p>${textOf(120)}</p></div>`,
      { ...GATED, gatedParts: ['.paid'] },
      400,
      false,
      'preview',
    ],
    [
      'the part that is not free, of a line',
      '<div class="paid"><p>Sorry.</p></div>',
      { ...GATED, gatedParts: ['.paid'] },
      400,
      false,
      'preview',
    ],
    ['a selector that is none', '', { ...GATED, gatedParts: ['..paid'] }, 900, false, 'full'],
    [
      'a box of a story that has such a name',
      `<div class="tower-gate"><p>${textOf(200)}</p></div>`,
      GATED,
      900,
      false,
      'full',
    ],
  ])('%s', (_, html, data, words, withheld, access) => {
    document.body.innerHTML = html;
    expect(judgeAccess(document, toData(data), { words, withheld })).toBe(access);
  });
});

describe('findWithheld', () => {
  it('looks at nothing of a page without a gate', () => {
    expect(findWithheld(document, toData())).toBeNull();
  });

  it.each([
    ['blurred text', `<p style="filter: blur(4px)">${textOf(30)}</p>`, true],
    ['transparent text', `<p style="opacity: 0">${textOf(30)}</p>`, true],
    ['a transparent word', '<p style="opacity: 0">New</p>', false],
    ['plain text', `<p>${textOf(30)}</p>`, false],
    ['a link', '<a style="filter: blur(4px)">x</a>', false],
  ])('%s: %s', (_, html, hidden) => {
    document.body.innerHTML = html;
    expect(findWithheld(document, toData(GATED))?.(document.body.firstElementChild!)).toBe(hidden);
  });
});
