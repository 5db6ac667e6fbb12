import { describe, expect, it } from 'vitest';

import { promo } from '../../../../utils/cleanup/labellers/promo.ts';
import { labelledBy, STORY, storyWith, textsBy } from '../blocks-of.ts';

const link = (text: string, href = '/news/x'): string => `<a href="${href}">${text}</a>`;
const item = (text: string): string => `<li>${link(text)}</li>`;

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
      'a heading with its links',
      `<h3>Related stories</h3><ul>${item('Tower to be closed')}${item('Winch returned')}</ul>`,
      ['Related stories', 'Tower to be closed', 'Winch returned'],
    ],
  ])('%s', (_, middle, texts) => {
    expect(textsBy(promo, storyWith({ middle }))).toEqual(texts);
  });
});

describe('fires after the story', () => {
  it('on a heading whose links are gone', () => {
    expect(textsBy(promo, storyWith({ after: '<h2>Most read</h2>' }))).toEqual(['Most read']);
  });

  it('on three headlines in a row that are nothing but links', () => {
    const after = ['Fair moved to October', 'Council buys a winch', 'Dales choir seeks tenors']
      .map((text) => `<p>${link(text)}</p>`)
      .join('');
    expect(labelledBy(promo, storyWith({ after })).map(({ rule }) => rule)).toEqual(
      Array(3).fill('promo/link-run+tail'),
    );
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
    ['a heading of the story', '<h2>Related</h2><p>The two founders were cousins, as letters show.</p>'],
    ['a heading that is a lead', '<h2>Further reading of the rim</h2>'],
    ['a list of links that belongs to the text', `<ul>${item('Bell fund')}${item('Tower trust')}</ul>`],
    ['one link on its own line', `<p>${link('The full report of the surveyor')}</p>`],
    ['a source in a table', `<table class="related"><tr><td>${link('Parish register')}</td></tr></table>`],
    ['an example of a promo line', `<pre>Read more: ${link('Tower')}</pre>`],
    ['a line in capitals that leads nowhere', '<p><strong>TOWER CLOSED UNTIL SPRING</strong></p>'],
  ])('%s', (_, middle) => {
    expect(textsBy(promo, storyWith({ middle }))).toEqual([]);
  });

  it('references after the story', () => {
    const after = `<h2>References</h2>${['Bells of the north, 1911', 'The founders of the coast', 'Parish register, volume four'].map((text) => `<p>${link(text)}</p>`).join('')}`;
    expect(textsBy(promo, storyWith({ after }))).toEqual([]);
  });

  it('two links after the story', () => {
    const after = `<p>${link('Download the surveyor’s report')}</p><p>${link('Minutes of the council meeting')}</p>`;
    expect(textsBy(promo, storyWith({ after }))).toEqual([]);
  });

  it('every paragraph of the story', () => {
    expect(STORY.flatMap((text) => textsBy(promo, storyWith({ middle: `<p>${text}</p>` })))).toEqual([]);
  });
});
