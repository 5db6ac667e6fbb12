import { describe, expect, it } from 'vitest';

import { shortcode } from '../../../../utils/cleanup/labellers/shortcode.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('shortcode', () => {
  it.each([
    '[button link="/bells" type="big"]Hear the bell[/button]',
    '[gallery ids="3,9"]',
    '[note]Ring[/note]',
    'Warning: ring() expects one rope in /srv/www/tower/bell.php on line 12',
  ])('fires on %j', (text) => {
    expect(textsBy(shortcode, storyWith({ middle: `<p>${text}</p>` }))).toEqual([text]);
  });

  it.each([
    '<p>[applause]</p>',
    '<p>[The bell] was cast in 1866 [or later].</p>',
    '<p>Warning: the stairs in the tower are steep, and nobody is on line 12 of the rota.</p>',
    '<p>[1] Parish register, volume four.</p>',
    '<pre>[button link="/bells"]Hear the bell[/button]</pre>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(shortcode, storyWith({ middle }))).toEqual([]);
  });
});
