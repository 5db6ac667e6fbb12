import { describe, expect, it } from 'vitest';

import { plainCharsOf, widen } from '../../../utils/article/widen.ts';
import { textOf, toPage } from './page.ts';

const CARD = (name: string): string => `<div class="card"><h2>${name}</h2><div>${textOf(50)}</div></div>`;
const widened = (html: string): string => widen(toPage(html).body).textContent;

describe('plainCharsOf', () => {
  it('counts what is not in links', () => {
    expect(plainCharsOf(toPage('<p>One <a href="/">two</a> six</p>').body)).toBe('One  six'.length);
  });
});

describe('widen', () => {
  const cards = CARD('First bell') + CARD('Second bell') + CARD('Third bell');

  it('keeps text that stands in many boxes', () => {
    expect(widened(`<div>${cards}</div>`)).toBe(toPage(cards).body.textContent);
  });

  it.each([
    ['an aside', '<aside>Beside</aside>'],
    ['a footer', '<footer>Beside</footer>'],
    ['a form', '<form><p>Beside</p></form>'],
    ['what its name puts beside the story', '<div class="related-stories"><p>Beside</p></div>'],
    ['a list of links', '<ul><li><a>Beside</a></li><li><a>Beside</a></li><li><a>Beside</a></li></ul>'],
  ])('takes %s out', (_, html) => {
    expect(widened(`<div>${cards}${html}</div>`)).not.toContain('Beside');
  });

  it('takes comments out, however long', () => {
    expect(widened(`<div>${cards}</div><div id="comments"><p>${textOf(900)} Talk</p></div>`)).not.toContain('Talk');
  });

  it.each([
    ['a part with most of the text, whatever its name', `<div class="sidebar">${cards}</div><p>One</p>`, 'Third bell'],
    ['a line with a link', '<div><p>See <a href="/a">the verse</a> on the rim</p></div>', 'verse'],
    ['two links', '<ul><li><a href="/a">Verse</a></li><li><a href="/b">Rim</a></li></ul>', 'Verse'],
  ])('keeps %s', (_, html, text) => {
    expect(widened(html.includes('Third bell') ? html : cards + html)).toContain(text);
  });
});
