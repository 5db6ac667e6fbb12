import { describe, expect, it } from 'vitest';

import { findPassages, isSamePassage, toPassageKey } from '../../../utils/reader/passages.ts';
import { fingerprint } from '../../../utils/text.ts';

function passagesOf(html: string): string[] {
  const body = document.createElement('div');
  body.innerHTML = html;
  return findPassages(body, (element) => !element.hasAttribute('hidden')).map(
    (element) => `${element.localName}: ${element.textContent}`,
  );
}

describe('findPassages', () => {
  it.each([
    ['paragraphs and headings', '<h2>A</h2><p>B</p><p>C</p>', ['h2: A', 'p: B', 'p: C']],
    ['what is innermost', '<blockquote><p>A</p></blockquote><div><div>B</div></div>', ['p: A', 'div: B']],
    ['list items', '<ul><li>A</li><li><p>B</p></li></ul>', ['li: A', 'p: B']],
    ['captions', '<figure><img><figcaption>A</figcaption></figure>', ['figcaption: A']],
    ['a table as one', '<table><tr><td><p>A</p></td><td>B</td></tr></table><p>C</p>', ['table: AB', 'p: C']],
    ['nothing empty', '<p> </p><div></div><p>A</p>', ['p: A']],
    ['nothing that is not shown', '<p hidden>A</p><p>B</p>', ['p: B']],
  ])('finds %s', (_, html, expected) => {
    expect(passagesOf(html)).toEqual(expected);
  });
});

describe('toPassageKey', () => {
  it('is short, and the same for what differs in case, numbers and marks alone', () => {
    const key = toPassageKey('At 4 minutes to every hour, a woman reads.');
    expect(key).toMatch(/^[0-9a-z]{1,7}$/);
    expect(toPassageKey('at 5 minutes to every hour: a woman reads')).toBe(key);
    expect(toPassageKey('At 4 minutes to every hour, a man reads.')).not.toBe(key);
  });

  it('tells scripts without spaces apart', () => {
    expect(toPassageKey('塔は潮を読む。')).not.toBe(toPassageKey('塔は風を読む。'));
  });
});

describe('isSamePassage', () => {
  const TEXT = 'At four minutes to every hour, a woman reads out eleven numbers';

  it.each([
    ['the same', TEXT, TEXT, true],
    ['one that lost its end', TEXT, TEXT.slice(0, -8), true],
    ['one that lost most', TEXT, TEXT.slice(0, 25), false],
    ['another', TEXT, 'The woman is Moira Keane, and the page is paper, and has always been so', false],
    ['a short one', 'Yes', 'Yes', false],
    ['one that begins alike', 'The woman reads', 'The woman speaks', false],
  ])('%s', (_, a, b, expected) => {
    expect(isSamePassage(fingerprint(a), fingerprint(b))).toBe(expected);
    expect(isSamePassage(fingerprint(b), fingerprint(a))).toBe(expected);
  });
});
