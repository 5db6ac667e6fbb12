import { describe, expect, it } from 'vitest';

import { findSource, pickFromSrcset, repairMedia } from '../../../utils/article/repair.ts';
import { toPage } from './page.ts';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function repaired(html: string): HTMLElement {
  const page = toPage(html);
  repairMedia(page);
  return page.body;
}
const sourcesOf = (html: string): (string | null)[] =>
  [...repaired(html).querySelectorAll('img')].map((image) => image.getAttribute('src'));

describe('pickFromSrcset', () => {
  it.each([
    ['/a-400.jpg 400w, /a-1600.jpg 1600w, /a-3200.jpg 3200w', '/a-1600.jpg'],
    ['/a-3200.jpg 3200w, /a-400.jpg 400w', '/a-3200.jpg'],
    ['/a-400.jpg 400w,/a-800.jpg 800w', '/a-800.jpg'],
    ['/a.jpg, /a@2x.jpg 2x, /a@3x.jpg 3x', '/a@2x.jpg'],
    ['/a.jpg', '/a.jpg'],
    ['https://i.example/w_800,h_400/a.jpg 800w', 'https://i.example/w_800,h_400/a.jpg'],
    [`${BLANK} 1w`, null],
    ['', null],
  ])('%j -> %j', (srcset, source) => {
    expect(pickFromSrcset(srcset)).toBe(source);
  });

  it('takes the size that is wanted', () => {
    expect(pickFromSrcset('/a-400.jpg 400w, /a-1600.jpg 1600w', 300)).toBe('/a-400.jpg');
  });
});

describe('findSource', () => {
  it.each([
    ['its own address', '<img src="/bell.jpg">', '/bell.jpg'],
    ['a lazy address', `<img src="${BLANK}" data-src="/bell.jpg">`, '/bell.jpg'],
    ['a lazy address before a small picture', '<img src="/bell-tiny.jpg" data-original="/bell.jpg">', '/bell.jpg'],
    ['a lazy address without another', '<img data-lazy-src="//i.example/bell.jpg">', '//i.example/bell.jpg'],
    ['a lazy set', `<img src="${BLANK}" data-srcset="/bell-1600.jpg 1600w">`, '/bell-1600.jpg'],
    ['its own set, behind a placeholder', '<img src="/img/placeholder.gif" srcset="/bell.jpg 1600w">', '/bell.jpg'],
    [
      'a source of its picture element',
      `<picture><source srcset="/bell.webp 1600w"><img src="${BLANK}"></picture>`,
      '/bell.webp',
    ],
    ['a lazy source', `<picture><source data-srcset="/bell.webp"><img></picture>`, '/bell.webp'],
    [
      'a picture inlined whole',
      `<img src="data:image/png;base64,${'A'.repeat(3000)}">`,
      `data:image/png;base64,${'A'.repeat(3000)}`,
    ],
    ['no words for an address', '<img src="/bell.jpg" data-image="the bell" data-src="{{src}}">', '/bell.jpg'],
    ['no placeholder for a lazy address', '<img src="/bell.jpg" data-src="/spacer.gif">', '/bell.jpg'],
    ['nothing, of a placeholder', `<img src="${BLANK}">`, null],
    ['nothing, of a named placeholder', '<img src="/assets/lazy-load.png">', null],
    ['nothing at all', '<img alt="The bell">', null],
  ])('%s', (_, html, source) => {
    expect(findSource(toPage(html).querySelector('img')!)).toBe(source);
  });
});

describe('repairMedia', () => {
  it.each([
    ['a lazy picture', `<img src="${BLANK}" data-src="/bell.jpg" loading="lazy">`, ['/bell.jpg']],
    ['a picture without an address', '<p><img></p>', []],
    ['a tracker', '<img src="https://count.example/p?u=1" width="1" height="1">', []],
    ['a tracker in px', '<img src="https://count.example/p?u=1" height="0px">', []],
    ['a small picture that is none', '<img src="/bell.jpg" width="30" height="30">', ['/bell.jpg']],
    [
      'a noscript twin of a lazy picture',
      '<p><img data-src="/bell.jpg"><img src="/bell.jpg" data-qr-noscript=""></p>',
      ['/bell.jpg'],
    ],
    [
      'a noscript picture for a bare one',
      `<p><img src="${BLANK}"><img src="/bell.jpg" data-qr-noscript=""></p>`,
      ['/bell.jpg'],
    ],
    ['a noscript picture alone', '<p><img src="/bell.jpg" data-qr-noscript=""></p>', ['/bell.jpg']],
    [
      'a noscript picture beside another',
      '<p><img src="/winch.jpg"><img src="/bell.jpg" data-qr-noscript=""></p>',
      ['/winch.jpg', '/bell.jpg'],
    ],
    [
      'an AMP picture',
      '<amp-img src="/bell.jpg" width="900" height="600"><noscript><img src="/bell.jpg"></noscript></amp-img>',
      ['/bell.jpg'],
    ],
    [
      'an AMP animation with a placeholder',
      '<amp-anim src="/bell.gif"><amp-img placeholder src="/b.png"></amp-img></amp-anim>',
      ['/bell.gif'],
    ],
  ])('%s', (_, html, sources) => {
    expect(sourcesOf(html)).toEqual(sources);
  });

  it('makes plain pictures of picture elements', () => {
    const body = repaired(
      '<picture><source srcset="/bell.webp 800w"><img src="/bell.jpg" alt="The bell"></picture><picture></picture>',
    );
    expect(body.innerHTML).toBe('<img src="/bell.jpg" alt="The bell">');
  });

  it('drops the set of a picture whose address was not its own', () => {
    const body = repaired(
      `<img src="${BLANK}" srcset="${BLANK} 1w" data-src="/bell.jpg" alt="The bell" loading="lazy">`,
    );
    expect(body.querySelector('img')?.getAttributeNames().sort()).toEqual(['alt', 'data-src', 'src']);
  });

  it('keeps the words of a bare picture whose noscript copy has none', () => {
    const body = repaired('<p><img alt="The bell"><img src="/bell.jpg" data-qr-noscript=""></p>');
    expect(body.innerHTML).toBe('<p><img src="/bell.jpg" alt="The bell"></p>');
  });

  it('makes plain media of AMP’s', () => {
    const body = repaired(
      '<amp-video src="/v.mp4"><div fallback>No video</div></amp-video><amp-audio src="/a.mp3"></amp-audio>',
    );
    expect(body.innerHTML).toBe('<video src="/v.mp4"></video><audio src="/a.mp3"></audio>');
  });

  it('leaves text alone', () => {
    const html = '<p>The bell, <em>and</em> the winch.</p>';
    expect(repaired(html).innerHTML).toBe(html);
  });
});
