import { describe, expect, it } from 'vitest';

import { rights } from '../../../../utils/cleanup/labellers/rights.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('rights', () => {
  it.each(['© 2026 Fell Examiner', 'Copyright Fell Examiner 2026', 'The Fell Examiner. All rights reserved.'])(
    'fires on %j after the story',
    (text) => {
      expect(textsBy(rights, storyWith({ after: `<p>${text}</p>` }))).toEqual([text]);
    },
  );

  it.each([
    ['in the story', { middle: '<p>© 2026 Fell Examiner</p>' }],
    ['a sentence after it', { after: '<p>The right to ring was reserved for the eldest of the ringers.</p>' }],
    ['what happens to a copyright', { after: '<p>Copyright is the smallest of their worries.</p>' }],
    ['a quotation after it', { after: '<blockquote><p>© 1866 by the founder</p></blockquote>' }],
  ])('leaves alone what stands %s', (_, parts) => {
    expect(textsBy(rights, storyWith(parts))).toEqual([]);
  });
});
