import { describe, expect, it } from 'vitest';

import { player } from '../../../../utils/cleanup/labellers/player.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('player', () => {
  it.each([
    'Image 1 of 5',
    'Foto 3 / 12',
    'Listen to this article',
    'Listen to this article 4:32',
    '3 min read',
    'Reading time: 6 min',
  ])('fires on %j', (text) => {
    expect(textsBy(player, storyWith({ before: `<p>${text}</p>` }))).toEqual([text]);
  });

  it.each([
    '<p>Listen to this article of faith, he said.</p>',
    '<p>Volume</p>',
    '<p>Loading</p>',
    '<p>3/5</p>',
    '<p>Image 1 of the rim</p>',
    '<table><tr><td>Image 1 of 5</td></tr></table>',
    '<p>Play video and the bell rings again, as it did in 1866, if the sound is on.</p>',
    '<h2>Volume 2</h2><p>The second book begins with a funeral.</p>',
    '<p>10 min</p>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(player, storyWith({ middle }))).toEqual([]);
  });
});
