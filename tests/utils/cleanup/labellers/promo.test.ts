import { describe, expect, it } from 'vitest';

import { promo } from '../../../../utils/cleanup/labellers/promo.ts';
import { STORY, storyWith, textsBy } from '../blocks-of.ts';

const link = (text: string, href = '/news/x'): string => `<a href="${href}">${text}</a>`;

describe('fires in the story', () => {
  it.each([
    [
      'a lead with a colon',
      `<p>Read more: ${link('Tower to be closed until spring')}</p>`,
      ['Read more: Tower to be closed until spring'],
    ],
    [
      'a lead and a bar',
      `<p>Also read | ${link('Founder of bells had three names')}</p>`,
      ['Also read | Founder of bells had three names'],
    ],
    [
      'a lead inside the link',
      `<p>${link('See also: the winch that was borrowed')}</p>`,
      ['See also: the winch that was borrowed'],
    ],
    [
      'a link in a box of teasers',
      `<div class="teaser">${link('Winch returned to its owner')}</div>`,
      ['Winch returned to its owner'],
    ],
    [
      'a line in bold capitals that is a link',
      `<p><strong>${link('TOWER CLOSED UNTIL SPRING')}</strong></p>`,
      ['TOWER CLOSED UNTIL SPRING'],
    ],
    [
      'a lead without a mark whose headline is the link',
      `<p><strong>Also on fell.example ${link('Tower to be closed until spring')}</strong></p>`,
      ['Also on fell.example Tower to be closed until spring'],
    ],
    [
      'a heading and its links in one paragraph',
      `<p>Related stories<br>${link('Tower to be closed')}<br>${link('Winch returned')}</p>`,
      ['Related stories Tower to be closed Winch returned'],
    ],
    [
      'links with marks after them',
      `<p>DON’T MISS<br>${link('Tower to be closed until spring')} [REPORT]<br>${link('Winch returned to owner')} [NEWS]</p>`,
      ['DON’T MISS Tower to be closed until spring [REPORT] Winch returned to owner [NEWS]'],
    ],
  ])('%s', (_, middle, texts) => {
    expect(textsBy(promo, storyWith({ middle }))).toEqual(texts);
  });
});

describe('leaves alone', () => {
  it.each([
    ['a sentence that begins as a lead does', '<p>More people came to the second meeting than to the first.</p>'],
    ['advice', '<p>Follow the plant spacing rules on the packet, and read the small print.</p>'],
    [
      'an imperative with a link in it',
      `<p>Watch the bell turn on its side and ${link('listen')} for the note that follows the stroke.</p>`,
    ],
    ['a heading that is a lead', '<h2>Further reading of the rim</h2>'],
    ['one link on its own line', `<p>${link('The full report of the surveyor')}</p>`],
    ['a source in a table', `<table class="related"><tr><td>${link('Parish register')}</td></tr></table>`],
    ['an example of a promo line', `<pre>Read more: ${link('Tower')}</pre>`],
    ['a file in capitals', `<p><strong>${link('FULL RESULTS OF ALL NINE RACES', '/results.pdf')}</strong></p>`],
    [
      'other sites in a box of what is popular',
      '<ul class="popular-inns"><li><a href="https://ox.example/">The Ox and Rope</a></li></ul>',
    ],
    ['a line in capitals that leads nowhere', '<p><strong>TOWER CLOSED UNTIL SPRING</strong></p>'],
  ])('%s', (_, middle) => {
    expect(textsBy(promo, storyWith({ middle }))).toEqual([]);
  });

  it('every paragraph of the story', () => {
    expect(STORY.flatMap((text) => textsBy(promo, storyWith({ middle: `<p>${text}</p>` })))).toEqual([]);
  });
});
