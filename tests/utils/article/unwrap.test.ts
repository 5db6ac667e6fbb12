import { describe, expect, it } from 'vitest';

import { unwrapParagraphs } from '../../../utils/article/unwrap.ts';
import { toPage } from './page.ts';

function unwrapped(html: string): string {
  const { body } = toPage(html);
  unwrapParagraphs(body);
  return body.innerHTML;
}

describe('unwrapParagraphs', () => {
  it.each([
    ['<div><p>One.</p></div>', '<p>One.</p>'],
    ['<div class="card"><div class="text"><p>One.</p></div></div>', '<p class="text card">One.</p>'],
    ['<div class="byline">\n<p class="name">One</p>\n</div>', '<p class="name byline">One</p>'],
  ])('%j becomes %j', (html, expected) => {
    expect(unwrapped(html)).toBe(expected);
  });

  it.each([
    '<div>Text <p>One.</p></div>',
    '<div><p>One.</p><p>Two.</p></div>',
    '<div><p>One.</p><img src="/a.jpg"></div>',
    '<div class="sidebar"><p>One.</p></div>',
    '<div data-qr-form=""><p>One.</p></div>',
    '<section><p>One.</p></section>',
    '<blockquote><p>One.</p></blockquote>',
  ])('%j stays', (html) => {
    expect(unwrapped(html)).toBe(html);
  });
});
