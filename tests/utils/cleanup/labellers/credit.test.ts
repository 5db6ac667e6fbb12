import { describe, expect, it } from 'vitest';

import { credit } from '../../../../utils/cleanup/labellers/credit.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('credit', () => {
  it('fires on a credit in a caption of its own', () => {
    const middle = '<div class="slide"><figcaption>Credit: Ida Marsh</figcaption></div>';
    expect(textsBy(credit, storyWith({ middle }))).toEqual(['Credit: Ida Marsh']);
  });

  it.each([
    ['a caption', '<figcaption>The second bell on its way down</figcaption>'],
    ['a paragraph', '<p>Credit: the widow of the founder, and nobody else, as the register has it.</p>'],
    [
      'a long caption',
      '<figcaption>Photo: the bell as it hung before the roofer came, with the verse on its rim still under soot</figcaption>',
    ],
  ])('leaves %s', (_, middle) => {
    expect(textsBy(credit, storyWith({ middle }))).toEqual([]);
  });
});
