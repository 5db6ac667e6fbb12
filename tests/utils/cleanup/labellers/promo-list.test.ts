import { describe, expect, it } from 'vitest';

import { promoList } from '../../../../utils/cleanup/labellers/promo-list.ts';
import { labelledBy, storyWith, textsBy } from '../blocks-of.ts';

const link = (text: string, href = '/news/x'): string => `<a href="${href}">${text}</a>`;
const item = (text: string, href?: string): string => `<li>${link(text, href)}</li>`;

describe('fires in the story', () => {
  it.each([
    [
      'a heading with its links',
      `<h3>Related stories</h3><ul>${item('Tower to be closed')}${item('Winch returned')}</ul>`,
      ['Related stories', 'Tower to be closed', 'Winch returned'],
    ],
    [
      'a heading that says of what',
      `<p><b>Most read in Dales</b></p><ul>${item('Tower to be closed')}${item('Winch returned')}</ul>`,
      ['Most read in Dales', 'Tower to be closed', 'Winch returned'],
    ],
    [
      'links that are a part of their lines',
      `<h2>More great Fell stories</h2><ul><li>The tower that <a href="/t">will not be closed</a></li><li>🔔 Your winch is slow? <a href="/w">Our test of winches</a></li></ul>`,
      ['More great Fell stories', 'The tower that will not be closed', '🔔 Your winch is slow? Our test of winches'],
    ],
    ['a label whose links are gone', '<p>Read next</p>', ['Read next']],
    [
      'the stories before and after this one',
      '<div class="post-nav"><div class="nav-prev"><p>Fair moved</p></div><div class="nav-next"><p>It was to be in May.</p></div></div>',
      ['Fair moved', 'It was to be in May.'],
    ],
    [
      'a row of teasers without their links',
      '<div class="c-rail"><h3>RINGING TRUE</h3><p>Ringer of nine rings the changes</p><h3>DEEP WELL</h3><p>Well of the inn runs dry at last</p></div>',
      ['RINGING TRUE', 'Ringer of nine rings the changes', 'DEEP WELL', 'Well of the inn runs dry at last'],
    ],
  ])('%s', (_, middle, texts) => {
    expect(textsBy(promoList, storyWith({ middle }))).toEqual(texts);
  });
});

describe('fires after the story', () => {
  it('on a heading whose links are gone', () => {
    expect(textsBy(promoList, storyWith({ after: '<h2>Most read</h2>' }))).toEqual(['Most read']);
  });

  it('on a heading over a scrap of another kind', () => {
    const after = '<h2>You might also like</h2><p>Posted in February</p>';
    expect(textsBy(promoList, storyWith({ after }))).toEqual(['You might also like']);
  });

  it('on three headlines in a row that are nothing but links', () => {
    const after = ['Fair moved to October', 'Council buys a winch', 'Dales choir seeks tenors']
      .map((text) => `<p>${link(text)}</p>`)
      .join('');
    expect(labelledBy(promoList, storyWith({ after })).map(({ rule }) => rule)).toEqual(
      Array(3).fill('promo/link-run+tail'),
    );
  });
});

describe('leaves alone', () => {
  it.each([
    ['a heading of the story', '<h2>Related</h2><p>The two founders were cousins, as letters show.</p>'],
    ['a label over a line of the story', '<p>Related</p><p>By marriage only.</p>'],
    ['what comes next', '<p class="next">The bell is to be hung in May.</p>'],
    ['a list of links that belongs to the text', `<ul>${item('Bell fund')}${item('Tower trust')}</ul>`],
    [
      'books on sites of their own',
      `<h2>Recommended reading</h2><ul>${item('On Bronze', 'https://aske.example/b')}${item('Twelve Towers', 'https://marsh.example/t')}</ul>`,
    ],
    ['a heading that only begins so', `<h2>Latest in a long line of winches</h2><p>${link('The winch')}</p>`],
    ['a section after the story', '<h2>Recommended</h2><p>Three of the nine inns deserve the word.</p>'],
    [
      'sentences in a box of teasers',
      '<div class="teaser"><p>It rang.</p><p>It fell.</p><p>It broke.</p><p>It lay.</p></div>',
    ],
  ])('%s', (_, middle) => {
    expect(textsBy(promoList, storyWith({ middle }))).toEqual([]);
  });

  it('references after the story', () => {
    const after = `<h2>References</h2>${['Bells of the north, 1911', 'The founders of the coast', 'Parish register, volume four'].map((text) => `<p>${link(text)}</p>`).join('')}`;
    expect(textsBy(promoList, storyWith({ after }))).toEqual([]);
  });

  it('what the story has read on other sites', () => {
    const after = ['Bells of the north', 'The founders of the coast', 'Bronze and its price in the dales']
      .map((text, at) => `<p>${link(text, `https://press${at}.example/story`)}</p>`)
      .join('');
    expect(textsBy(promoList, storyWith({ after }))).toEqual([]);
  });

  it('two links after the story', () => {
    const after = `<p>${link('Download the surveyor’s report')}</p><p>${link('Minutes of the council meeting')}</p>`;
    expect(textsBy(promoList, storyWith({ after }))).toEqual([]);
  });
});
