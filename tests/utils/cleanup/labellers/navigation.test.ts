import { describe, expect, it } from 'vitest';

import { navigation } from '../../../../utils/cleanup/labellers/navigation.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('navigation', () => {
  const links = (names: readonly string[]): string =>
    names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');

  it('fires on a breadcrumb', () => {
    const before = '<div class="breadcrumbs"><p>Home › Dales › Harrow Fell</p></div>';
    expect(textsBy(navigation, storyWith({ before }))).toEqual(['Home › Dales › Harrow Fell']);
  });

  it('fires on short links in a row before the story', () => {
    expect(textsBy(navigation, storyWith({ before: `<ul>${links(['Home', 'Dales', 'Choirs'])}</ul>` }))).toEqual([
      'Home',
      'Dales',
      'Choirs',
    ]);
  });

  it.each([
    ['two links before the story', { before: `<ul>${links(['Home', 'Dales'])}</ul>` }],
    ['short links in the story', { middle: `<ul>${links(['Bells', 'Winches', 'Towers'])}</ul>` }],
    ['short lines that lead nowhere', { before: '<ul><li>Bells</li><li>Winches</li><li>Towers</li></ul>' }],
    [
      'sites of three entrants',
      {
        before: ['a', 'b', 'c']
          .map((name) => `<li><a href="https://${name}.example/">Entrant ${name}</a></li>`)
          .join(''),
      },
    ],
    [
      'a table of links',
      {
        before:
          '<table><tr><td><a href="/a">A</a></td><td><a href="/b">B</a></td><td><a href="/c">C</a></td></tr></table>',
      },
    ],
  ])('leaves %s alone', (_, parts) => {
    expect(textsBy(navigation, storyWith(parts))).toEqual([]);
  });
});
