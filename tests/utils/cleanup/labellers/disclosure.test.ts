import { describe, expect, it } from 'vitest';

import { disclosure } from '../../../../utils/cleanup/labellers/disclosure.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

const LINE = 'Some makers of winches pay us for each one that our readers buy.';

describe('disclosure', () => {
  it.each([
    ['before the story', { before: `<div class="affiliate-disclosure"><p>${LINE}</p></div>` }],
    ['after the story', { after: `<p class="c-disclaimer">${LINE}</p>` }],
  ])('fires %s', (_, parts) => {
    expect(textsBy(disclosure, storyWith(parts))).toEqual([LINE]);
  });

  it.each([
    ['in the story', { middle: `<div class="disclosure"><p>${LINE}</p></div>` }],
    ['without a box that is called so', { before: `<p>${LINE}</p>` }],
    ['in a quotation', { after: `<blockquote class="disclaimer"><p>${LINE}</p></blockquote>` }],
    ['in a list', { after: `<ul class="disclosures"><li>${LINE}</li></ul>` }],
  ])('leaves the same line %s', (_, parts) => {
    expect(textsBy(disclosure, storyWith(parts))).toEqual([]);
  });
});
