import { describe, expect, it } from 'vitest';

import { articleId, originPattern, siteOf, sitePatterns } from '../../utils/hosts.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.paper.example/a', 'paper.example'],
    ['http://news.paper.example:8080/a', 'news.paper.example'],
    ['https://PAPER.example/', 'paper.example'],
    ['https://paper.example./', 'paper.example'],
    ['https://www.example/', 'www.example'],
    ['https://wwwpaper.example/', 'wwwpaper.example'],
    ['http://[::1]:3000/', '[::1]'],
    ['https://zeitung-für.example/', 'xn--zeitung-fr-ieb.example'],
    ['about:blank', null],
    ['file:///home/a.html', null],
    ['chrome-extension://abc/popup.html', null],
    ['data:text/html,a', null],
    ['no address', null],
    ['', null],
  ])('%j -> %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('articleId', () => {
  it.each([
    ['https://paper.example/a?b=1#c', 'https://paper.example/a?b=1'],
    ['https://paper.example/a#', 'https://paper.example/a'],
    ['https://paper.example', 'https://paper.example/'],
    ['no address', 'no address'],
  ])('%j -> %j', (url, id) => {
    expect(articleId(url)).toBe(id);
  });
});

describe('originPattern', () => {
  it.each([
    ['https://www.paper.example:8443/a', 'https://www.paper.example/*'],
    ['http://paper.example/', 'http://paper.example/*'],
    ['ftp://paper.example/', null],
    ['about:blank', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%j -> %j', (url, pattern) => {
    expect(originPattern(url)).toBe(pattern);
  });
});

describe('sitePatterns', () => {
  it('are those of the host with and without www., and of no other subdomain', () => {
    expect(sitePatterns('paper.example')).toEqual([
      'https://paper.example/*',
      'http://paper.example/*',
      'https://www.paper.example/*',
      'http://www.paper.example/*',
    ]);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('are those of %s alone, which has no www.', (site) => {
    expect(sitePatterns(site)).toEqual([`https://${site}/*`, `http://${site}/*`]);
  });

  it.each(['', '*', '*.example', 'www.paper.example', 'paper.example/a', 'https://paper.example', 'a b'])(
    'are none of %j, which is no key of a site',
    (site) => {
      expect(sitePatterns(site)).toEqual([]);
    },
  );
});
