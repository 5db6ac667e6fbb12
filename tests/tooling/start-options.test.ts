// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { hasDisplay, parseStartOptions } from '../../scripts/start/options.ts';

describe('parseStartOptions', () => {
  it.each([
    ['nothing, with a display', [], true, { url: null, headless: false }],
    ['nothing, without one', [], false, { url: null, headless: true }],
    ['--headless', ['--headless'], true, { url: null, headless: true }],
    ['an address', ['https://news.example/a'], true, { url: 'https://news.example/a', headless: false }],
  ])('takes %s', (_, args, canShowWindow, expected) => {
    expect(parseStartOptions(args, canShowWindow)).toEqual(expected);
  });

  it.each([
    ['news.example', /no web address/],
    ['file:///etc/hosts', /no web address/],
    ['--help', /no web address/],
  ])('refuses %s with a sentence', (argument, sentence) => {
    expect(() => parseStartOptions([argument], true)).toThrow(sentence);
  });

  it('refuses two addresses', () => {
    expect(() => parseStartOptions(['https://a.example', 'https://b.example'], true)).toThrow(/one address/);
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
