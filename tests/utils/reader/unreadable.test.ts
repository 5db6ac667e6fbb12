import { describe, expect, it } from 'vitest';

import { explainDocument, explainTab } from '../../../utils/reader/unreadable.ts';

describe('explainTab', () => {
  it.each([
    ['a page of the browser', 'chrome://settings/', 'Cannot access a chrome:// URL', /belongs to the browser/],
    [
      'another extension',
      'moz-extension://0a/page.html',
      'Missing host permission for the tab',
      /belongs to the browser/,
    ],
    ['the store', 'https://addons.mozilla.org/en-GB/firefox/', 'Missing host permission for the tab', /add-on stores/],
    ['the store, by its error alone', null, 'The extensions gallery cannot be scripted.', /add-on stores/],
    ['a closed tab', null, 'No tab with id: 17.', /was closed/],
    ['a closed tab, in Firefox', null, 'Invalid tab ID: 17', /was closed/],
    ['a file', 'file:///home/ann/story.html', 'Cannot access contents of the page.', /file addresses/],
    ['a PDF', 'https://paper.example/today.PDF', 'Missing host permission for the tab', /PDF/],
    ['a page that failed to load', 'https://paper.example/', 'Frame with ID 0 is showing error page', /did not load/],
    ['a page that moved on', 'https://paper.example/', 'Frame with ID 0 was removed.', /changed while/],
    [
      'a page that moved on before it answered',
      'https://paper.example/',
      'The message port closed before a response was received.',
      /changed while/,
    ],
    [
      'a page without permission',
      'https://paper.example/a',
      'Cannot access contents of the page.',
      /no permission for paper\.example/,
    ],
    ['anything else', null, 'What?', /does not let extensions read this page/],
  ])('has a sentence for %s', (_, url, reason, sentence) => {
    expect(explainTab(url, reason)).toMatch(sentence);
  });
});

describe('explainDocument', () => {
  const body = document.createElement('body');
  it.each([
    ['application/pdf', /a PDF/],
    ['application/rss+xml', /data \(XML\)/],
    ['image/svg+xml', /a drawing/],
    ['image/png', /a picture/],
    ['video/mp4', /a video/],
    ['application/json', /data \(JSON\)/],
    ['model/stl', /model\/stl/],
  ])('says what a document of the type %s is', (contentType, sentence) => {
    expect(explainDocument({ contentType, body })).toMatch(sentence);
  });

  it.each(['text/html', 'application/xhtml+xml', 'text/plain'])('lets %s pass', (contentType) => {
    expect(explainDocument({ contentType, body })).toBeNull();
  });

  it('says what to do with frames, and with nothing at all', () => {
    const frames = document.createElementNS('http://www.w3.org/1999/xhtml', 'frameset');
    expect(explainDocument({ contentType: 'text/html', body: frames })).toMatch(/made of frames/);
    expect(explainDocument({ contentType: 'text/html', body: null })).toMatch(/empty/);
  });
});
