import { describe, expect, it } from 'vitest';

import { isFolded } from '../../../utils/article/folded.ts';
import { textOf, toPage } from './page.ts';

const TEXT = `<p>${textOf(40)}</p>`;
const SHEET = `<style>${'.answer { max-height: 0; }'.repeat(20)}</style>`;
const foldedIn = (html: string): boolean => isFolded(toPage(html).querySelector('#x')!);

describe('isFolded', () => {
  it.each([
    ['an answer under its question', `<h3>Who rang it?</h3><div id="x">${TEXT}</div>`],
    ['an answer under a button', `<div><button>Who rang it?</button></div><div><div id="x">${TEXT}</div></div>`],
    ['an answer whose style sheet comes first', `<h3>${SHEET}Who rang it?</h3>${SHEET}<div id="x">${TEXT}</div>`],
    ['a tab', `<div id="x" role="tabpanel">${TEXT}</div>`],
    ['a region with a title elsewhere', `<div id="x" role="region" aria-labelledby="t">${TEXT}</div>`],
    ['what find-in-page opens', `<div id="x" hidden="until-found">${TEXT}</div>`],
    ['what its class calls so', `<div class="c-accordion__content" id="x">${TEXT}</div>`],
    ['what the class around it calls so', `<div class="read-more-box"><div id="x">${TEXT}</div></div>`],
  ])('finds %s', (_, html) => {
    expect(foldedIn(html)).toBe(true);
  });

  it.each([
    ['text that nothing opens', `<p>One</p><div id="x">${TEXT}</div>`],
    ['a few words', '<h3>Menu</h3><div id="x"><p>Home</p></div>'],
    ['a list of links', `<h3>More</h3><ul id="x"><li><a href="/a">${textOf(40)}</a></li></ul>`],
    ['a form', `<h3>Write to us</h3><div id="x">${TEXT}<form><input></form></div>`],
    ['a dialog', `<button>Open</button><div id="x" class="modal-body">${TEXT}</div>`],
    ['the text behind a gate', `<h3>Go on</h3><div id="x" class="paywall-content">${TEXT}</div>`],
    ['text after a long text with a heading in it', `<div><h2>Bell</h2>${TEXT}${TEXT}</div><div id="x">${TEXT}</div>`],
  ])('leaves %s', (_, html) => {
    expect(foldedIn(html)).toBe(false);
  });
});
