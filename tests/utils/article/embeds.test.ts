import { describe, expect, it } from 'vitest';

import { freeEmbed, isContent, joinCaption, readEmbed } from '../../../utils/article/embeds.ts';

const LARGE = { width: 640, height: 360 };
const body = (html: string): HTMLElement => {
  const { body: made } = new DOMParser().parseFromString(html, 'text/html');
  return made;
};

describe('isContent', () => {
  it.each([
    'https://www.youtube.com/embed/a1b2c3d4e5F',
    'https://player.vimeo.com/video/1',
    'https://platform.twitter.com/embed/Tweet.html?id=1',
    'https://www.google.com/maps/embed?pb=1',
    'https://datawrapper.dwcdn.net/abcde/1/',
    'https://graphics.paper.example/2026/flood/index.html',
    'https://www.facebook.com/plugins/post.php?href=x',
    'https://shadow.example/map',
  ])('takes %s', (url) => {
    expect(isContent(new URL(url), LARGE)).toBe(true);
  });

  it.each([
    'https://ads.example/frame.html',
    'https://tpc.googlesyndication.com/safeframe/1.html',
    'https://ad.doubleclick.net/x',
    'https://disqus.com/embed/comments/?base=default',
    'https://www.facebook.com/plugins/like.php?href=x',
    'https://platform.twitter.com/widgets/follow_button.html',
    'https://www.google.com/recaptcha/api2/anchor',
    'https://paper.example/newsletter/signup',
    'https://paper.example/comments?story=1',
    'https://writer.substack.com/embed',
    'about:blank',
    'javascript:alert(1)',
  ])('leaves %s', (url) => {
    expect(isContent(new URL(url), LARGE)).toBe(false);
  });

  it.each([
    { what: 'a counter', url: 'https://a.example/x', width: 1, height: 1, is: false },
    { what: 'a banner', url: 'https://a.example/x', width: 728, height: 90, is: false },
    { what: 'a box of advertising', url: 'https://a.example/x', width: 300, height: 250, is: false },
    { what: 'a line of buttons', url: 'https://a.example/x', width: 640, height: 60, is: false },
    { what: 'a player of sound', url: 'https://open.spotify.com/embed/track/1', width: 640, height: 80, is: true },
    { what: 'a graph', url: 'https://a.example/x', width: 640, height: 480, is: true },
  ])('goes by the size of $what', ({ url, width, height, is }) => {
    expect(isContent(new URL(url), { width, height })).toBe(is);
  });
});

describe('readEmbed', () => {
  it.each([
    {
      html: '<lite-youtube videoid="a1b2c3d4e5F" playlabel="Play: The flood"></lite-youtube>',
      src: 'https://www.youtube-nocookie.com/embed/a1b2c3d4e5F',
    },
    { html: '<amp-vimeo data-videoid="27246366"></amp-vimeo>', src: 'https://player.vimeo.com/video/27246366' },
    { html: '<amp-iframe src="https://maps.example/a?b=c"></amp-iframe>', src: 'https://maps.example/a?b=c' },
  ])('knows what stands for a frame: $src', ({ html, src }) => {
    expect(readEmbed(body(html).firstElementChild!)?.src).toBe(src);
  });

  it.each([
    '<amp-youtube></amp-youtube>',
    '<amp-iframe src="data:text/html,x"></amp-iframe>',
    '<lite-vimeo></lite-vimeo>',
  ])('gives null for %s', (html) => {
    expect(readEmbed(body(html).firstElementChild!)).toBeNull();
  });
});

const EMBED = '<figure data-embed="https://v.example/1"></figure>';

describe('freeEmbed', () => {
  it.each([
    {
      what: 'boxes that hold nothing else',
      html: `<p>a</p><div class="v"><div>${EMBED}</div></div><p>b</p>`,
      free: `<p>a</p>${EMBED}<p>b</p>`,
    },
    {
      what: 'a figure with a caption',
      html: `<figure><div>${EMBED}</div><figcaption>c</figcaption></figure>`,
      free: `${EMBED}<figure><figcaption>c</figcaption></figure>`,
    },
    { what: 'no box with text of its own', html: `<div><p>a</p>${EMBED}</div>`, free: `<div><p>a</p>${EMBED}</div>` },
    { what: 'no item of a list', html: `<ul><li>${EMBED}</li></ul>`, free: `<ul><li>${EMBED}</li></ul>` },
  ])('takes an embed out of $what', ({ html, free }) => {
    const root = body(`<main>${html}</main>`);
    freeEmbed(root.querySelector('[data-embed]')!);
    expect(root.querySelector('main')!.innerHTML).toBe(free);
  });

  it('takes an embed out of a paragraph', () => {
    const root = body('<main><p>Listen: <span></span></p><p>b</p></main>');
    const figure = body(EMBED).firstElementChild!;
    root.querySelector('span')!.replaceWith(figure);
    freeEmbed(figure);
    expect(root.querySelector('main')!.innerHTML).toBe(`<p>Listen: </p>${EMBED}<p>b</p>`);
  });
});

describe('joinCaption', () => {
  it.each([
    {
      next: '<figure><figcaption>c</figcaption></figure>',
      joined: '<figure data-embed="https://v.example/1"><figcaption>c</figcaption></figure>',
    },
    { next: '<figure><img src="x"><figcaption>c</figcaption></figure>', joined: null },
    { next: '<figure><figcaption>c</figcaption><p>text</p></figure>', joined: null },
    { next: '<p>c</p>', joined: null },
  ])('takes the caption alone: $next', ({ next, joined }) => {
    const root = body(EMBED + next);
    joinCaption(root.firstElementChild!);
    expect(root.innerHTML).toBe(joined ?? EMBED + next);
  });
});
