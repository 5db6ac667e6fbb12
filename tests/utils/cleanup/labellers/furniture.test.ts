import { describe, expect, it } from 'vitest';

import { adLabel, comments, hint, navigation, player, rights } from '../../../../utils/cleanup/labellers/furniture.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('hint', () => {
  it.each([
    'Scroll down to read the article',
    'Story continues below',
    '↓ Keep scrolling ↓',
    'Back to top',
    'Swipe to see even more',
  ])('fires on %j', (text) => {
    expect(textsBy(hint, storyWith({ middle: `<p>${text}</p>` }))).toEqual([text]);
  });

  it.each([
    '<p>Scroll down to the river and you see the tower.</p>',
    '<p>The story continues in the parish register.</p>',
    '<p>Close to the tower stands a yew.</p>',
    '<blockquote><p>Read on</p></blockquote>',
    '<table><tr><td>Close</td></tr></table>',
    '<pre>expand</pre>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(hint, storyWith({ middle }))).toEqual([]);
  });
});

describe('adLabel', () => {
  it.each([
    '<p>Advertisement</p>',
    '<div>— ADVERTISEMENT —</div>',
    '<p>Sponsored content</p>',
    '<h4>Sponsored links</h4>',
  ])('fires on %s', (middle) => {
    expect(textsBy(adLabel, storyWith({ middle }))).toHaveLength(1);
  });

  it.each([
    '<h2>Advertising</h2>',
    '<p>Advertising paid for the printing of the parish letter.</p>',
    '<p>Promoted to foreman in 1870, he cast his last bell.</p>',
    '<table><tr><td>Advertising</td></tr></table>',
    '<blockquote><p>Advertisement</p></blockquote>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(adLabel, storyWith({ middle }))).toEqual([]);
  });
});

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
  ])('leaves %s alone', (middle) => {
    expect(textsBy(player, storyWith({ middle }))).toEqual([]);
  });
});

describe('comments', () => {
  it.each(['Leave a comment', '12 comments', 'Comments (12)', 'Join the conversation'])(
    'fires on %j after the story',
    (text) => {
      expect(textsBy(comments, storyWith({ after: `<p>${text}</p>` }))).toEqual([text]);
    },
  );

  it.each([
    ['in the story', { middle: '<h2>Join the conversation</h2>' }],
    ['a sentence after it', { after: '<p>Comments were sent to the council by ringers of four parishes.</p>' }],
    ['a table after it', { after: '<table><tr><td>Comments</td></tr></table>' }],
  ])('leaves alone what stands %s', (_, parts) => {
    expect(textsBy(comments, storyWith(parts))).toEqual([]);
  });
});

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
    ['a quotation after it', { after: '<blockquote><p>© 1866 by the founder</p></blockquote>' }],
  ])('leaves alone what stands %s', (_, parts) => {
    expect(textsBy(rights, storyWith(parts))).toEqual([]);
  });
});
