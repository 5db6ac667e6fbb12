import { beforeEach, describe, expect, it } from 'vitest';

import { hasText, isFrontPage, isInUse } from '../../../utils/reader/open-by-itself-page.ts';

describe('isFrontPage', () => {
  it.each([
    ['https://paper.example/', true],
    ['https://paper.example', true],
    ['https://paper.example/?utm_source=letter', true],
    ['https://paper.example/index.html', true],
    ['https://paper.example/en/', true],
    ['https://paper.example/pt-BR', true],
    ['https://paper.example/home', true],
    ['https://paper.example/?p=123', false],
    ['https://paper.example/index.php?lang=en&id=7', false],
    ['https://paper.example/news', false],
    ['https://paper.example/en/the-bell', false],
    ['https://paper.example/2026/03/04/bell', false],
  ])('%j: %j', (url, isFront) => {
    expect(isFrontPage(url)).toBe(isFront);
  });
});

describe('hasText', () => {
  const long = 'The bell of Fell rings again. '.repeat(30);

  it.each([
    ['a long paragraph', `<p>${long}</p>`, true],
    ['paragraphs that are long together', `<p>${long.slice(0, 400)}</p><div><p>${long.slice(0, 400)}</p></div>`, true],
    ['an article without paragraphs', `<article>${long}<br><br>${long}</article>`, true],
    ['short paragraphs', '<p>Bells</p><p>Ropes</p>', false],
    ['text in links of a menu', `<nav>${long}</nav>`, false],
    ['nothing', '', false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(hasText(document)).toBe(expected);
  });
});

describe('isInUse', () => {
  let hasBeenActive = false;
  beforeEach(() => {
    hasBeenActive = false;
    Object.defineProperty(navigator, 'userActivation', { configurable: true, get: () => ({ hasBeenActive }) });
    document.body.innerHTML = '<input id="name"><p contenteditable="true" tabindex="0">a</p><button>b</button><p>c</p>';
    document.getSelection()?.removeAllRanges();
  });
  const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)!.focus();

  it('is not so on a page that nobody touched', () => {
    expect(isInUse(document)).toBe(false);
  });

  it.each(['input', '[contenteditable]'])('is so while somebody types into %s', (selector) => {
    hasBeenActive = true;
    focus(selector);
    expect(isInUse(document)).toBe(true);
  });

  it('is not so where the page itself has put the cursor into a field', () => {
    focus('input');
    expect(isInUse(document)).toBe(false);
  });

  it('is not so for a click alone', () => {
    hasBeenActive = true;
    focus('button');
    expect(isInUse(document)).toBe(false);
  });

  it('is so while some text is selected', () => {
    document.getSelection()!.selectAllChildren(document.querySelector('p:last-child')!);
    expect(isInUse(document)).toBe(true);
  });
});
