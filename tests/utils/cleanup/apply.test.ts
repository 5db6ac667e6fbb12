import { describe, expect, it } from 'vitest';

import { findFigures } from '../../../utils/article/figures.ts';
import { applyCleanup, type Draft } from '../../../utils/cleanup/apply.ts';
import { toBlocks } from '../../../utils/cleanup/blocks.ts';
import { foldSpace } from '../../../utils/text.ts';
import type { Kind, Label } from '../../../utils/types.ts';
import { matcher, toContainer } from './blocks-of.ts';

const FIGURE = '<figure><img src="/b.jpg" alt=""><figcaption>The winch. Photo: Ida Marsh</figcaption></figure>';

/** Cleans `html`: what holds one of the words of `going` goes, as a kind of its own. */
function clean(
  html: string,
  going: Readonly<Record<string, Kind>> = {},
  confidence: Readonly<Record<string, number>> = {},
) {
  const container = toContainer(html);
  const before = foldSpace(container.textContent);
  const blocks = toBlocks(container);
  const labels = blocks.flatMap(({ text, index }) =>
    Object.entries(going)
      .filter(([word]) => text.includes(word))
      .map(([word, kind]): Label => ({
        block: index,
        kind,
        rule: `${kind}/${word}`,
        confidence: confidence[word] ?? 0.7,
      })),
  );
  const drafts = applyCleanup(container, blocks, labels, findFigures(container, blocks, matcher), matcher);
  return { container, before, drafts, text: foldSpace(container.textContent) };
}

const markerOf = (container: Element, { id }: Draft): Element => container.querySelector(`[data-removal="${id}"]`)!;

function restoreAll(container: Element, drafts: readonly Draft[]): string {
  for (const draft of drafts) markerOf(container, draft).replaceWith(...draft.before.childNodes);
  return foldSpace(container.textContent);
}

describe('what the labels name', () => {
  it('goes, and nothing else', () => {
    const { container, drafts } = clean('<p>One.</p><p>Buy it.</p><p>Two.</p>', { Buy: 'notice' });
    expect(container.innerHTML).toBe('<p>One.</p><span data-removal="r1"></span><p>Two.</p>');
    expect(drafts.map(({ before: _, ...record }) => record)).toEqual([
      { id: 'r1', kind: 'notice', rule: 'notice/Buy', text: 'Buy it.', at: 1 },
    ]);
    expect(drafts[0]?.before.innerHTML).toBe('<p>Buy it.</p>');
  });

  it('nothing goes without a label', () => {
    const { container, drafts } = clean('<p>One.</p><p>Two.</p>');
    expect(drafts).toEqual([]);
    expect(container.innerHTML).toBe('<p>One.</p><p>Two.</p>');
  });

  it('has an exact text, white space folded', () => {
    const { drafts } = clean('<p>One.</p><p> Buy\n <b>it</b>,\u00a0now “here” &amp; there </p>', { Buy: 'notice' });
    expect(drafts[0]?.text).toBe('Buy it, now “here” & there');
  });

  it('gets ids in document order', () => {
    const { drafts } = clean(`<p>Buy 1</p><p>One.</p>${FIGURE}<p>Share 1</p>`, { Buy: 'notice', Share: 'share' });
    expect(drafts.map(({ id, kind, at }) => [id, kind, at])).toEqual([
      ['r1', 'notice', 0],
      ['r2', 'credit', 2],
      ['r3', 'share', 3],
    ]);
  });

  it('leaves no marks of the page’s own', () => {
    const { container, drafts } = clean('<p data-removal="r1">One.</p><p>Buy it.</p>', { Buy: 'notice' });
    expect(container.querySelectorAll('[data-removal]')).toHaveLength(1);
    expect(markerOf(container, drafts[0]!).localName).toBe('span');
  });
});

describe('the widest wrapper', () => {
  it.each([
    [
      'of a notice of three lines is one removal',
      '<p>One.</p><div class="box"><section><p>Buy 1</p><p>Buy 2</p></section><p>Buy 3</p></div><p>Two.</p>',
      '<p>One.</p><span data-removal="r1"></span><p>Two.</p>',
      ['Buy 1 Buy 2 Buy 3'],
    ],
    [
      'ends where something stays',
      '<div><p>Buy 1</p><div><p>Buy 2</p><p>Two.</p></div></div>',
      '<div><span data-removal="r1"></span><div><span data-removal="r2"></span><p>Two.</p></div></div>',
      ['Buy 1', 'Buy 2'],
    ],
    [
      'is a whole list of links',
      '<p>One.</p><ul><li>Buy 1</li><li>Buy 2</li></ul>',
      '<p>One.</p><span data-removal="r1"></span>',
      ['Buy 1 Buy 2'],
    ],
    [
      'of one item leaves an item in the list',
      '<ul><li>One.</li><li>Buy 1</li></ul>',
      '<ul><li>One.</li><li data-removal="r1"></li></ul>',
      ['Buy 1'],
    ],
    [
      'is never a cell',
      '<table><tbody><tr><td><p>Buy 1</p></td><td>One.</td></tr></tbody></table>',
      '<table><tbody><tr><td><span data-removal="r1"></span></td><td>One.</td></tr></tbody></table>',
      ['Buy 1'],
    ],
    [
      'is never a box with a picture',
      '<p>One.</p><section><img src="/b.jpg"><p>Buy 1</p></section>',
      '<p>One.</p><section><img src="/b.jpg"><span data-removal="r1"></span></section>',
      ['Buy 1'],
    ],
  ])('%s', (_, html, left, texts) => {
    const { container, drafts } = clean(html, { Buy: 'notice' });
    expect(container.innerHTML).toBe(left);
    expect(drafts.map(({ text }) => text)).toEqual(texts);
  });

  it('goes by its most certain label', () => {
    const html = '<p>One.</p><div><p>Share 1</p><p>Buy 1</p></div>';
    const { drafts } = clean(html, { Share: 'share', Buy: 'notice' }, { Buy: 0.9 });
    expect(drafts.map(({ kind, rule }) => [kind, rule])).toEqual([['notice', 'notice/Buy']]);
  });

  it('never is the container', () => {
    const { container, drafts } = clean('<p>Buy 1</p><p>Buy 2</p>', { Buy: 'notice' });
    expect(container.innerHTML).toBe('<span data-removal="r1"></span><span data-removal="r2"></span>');
    expect(drafts).toHaveLength(2);
  });
});

describe('pictures', () => {
  it('in a line that goes stay', () => {
    const { container, drafts } = clean('<p>One.</p><p>Buy <img src="/b.jpg"> it</p>', { Buy: 'notice' });
    expect(container.innerHTML).toBe('<p>One.</p><img src="/b.jpg"><span data-removal="r1"></span>');
    expect(drafts[0]?.before.querySelector('img')).toBeNull();
  });

  it('keep one caption and one credit', () => {
    const { container, drafts } = clean(
      '<div><img src="/b.jpg" alt=""><p>The winch</p><p>Caption for the portrait image:</p><p>The winch, borrowed from the mill.</p><p>Photo credit: Ida Marsh | Fell Examiner</p></div><p>One.</p>',
    );
    const caption = container.querySelector('figure > figcaption')!;
    expect(container.querySelectorAll('figure, figcaption, img')).toHaveLength(3);
    expect(caption.querySelector('.caption')?.textContent).toBe('The winch, borrowed from the mill.');
    expect(caption.querySelector('.credit')?.textContent).toBe('Ida Marsh | Fell Examiner');
    expect(drafts.map(({ kind, rule }) => [kind, rule])).toEqual([['caption-noise', 'caption-noise/label']]);
    expect(markerOf(container, drafts[0]!)).toBe(caption);
  });

  it.each([
    [
      'a label before its caption',
      '<figure><img src="/b.jpg"><figcaption>Image caption: the <a href="/w">winch</a> is old</figcaption></figure>',
      'the winch is old',
    ],
    [
      'a credit after a caption with links',
      '<figure><img src="/b.jpg"><figcaption>The <a href="/w">winch</a>. Photo: Ida Marsh</figcaption></figure>',
      'The winch.',
    ],
    [
      'a toggle that leads nowhere',
      '<figure><img src="/b.jpg"><figcaption>The winch is old.<a> less</a></figcaption></figure>',
      'The winch is old.',
    ],
    [
      'a caption in the picture’s own paragraph',
      '<p><img src="/b.jpg"><em>The winch is old.</em></p>',
      '<em>The winch is old.</em>',
    ],
  ])('%s: the caption is what is left', (_, html, kept) => {
    const { container } = clean(html);
    const caption = container.querySelector('figure > figcaption > .caption')!;
    expect(caption.innerHTML.trim()).toBe(kept);
    expect(container.querySelectorAll('img')).toHaveLength(1);
  });

  it.each([
    '<p>One.</p><figure><img src="/b.jpg"><figcaption>Caption for the photo above:</figcaption></figure>',
    '<p>One.</p><img src="/b.jpg"><p>Caption for the photo above:</p>',
    '<p>One.</p><div class="wp-caption"><img src="/b.jpg"><p>Caption for the photo above:</p></div>',
    '<p>One.</p><p>Caption for the photo above:</p>',
  ])('with a bare label lose it: %s', (html) => {
    const { container, drafts, text } = clean(html);
    expect(text).toBe('One.');
    expect(container.querySelectorAll('img')).toHaveLength(html.includes('<img') ? 1 : 0);
    expect(drafts.map(({ rule }) => rule)).toEqual(['caption-noise/label']);
  });

  it.each([
    [
      'a caption alone',
      '<figure><img src="/b.jpg"><figcaption>The winch is old.</figcaption></figure>',
      'The winch is old.',
    ],
    [
      'a caption with links',
      '<figure><img src="/b.jpg"><figcaption>The <a href="/w">winch</a>.</figcaption></figure>',
      'The winch.',
    ],
    ['no caption', '<p>One.</p><img src="/b.jpg"><p>Two.</p>', 'One.Two.'],
  ])('with %s are left as they are', (_, html, text) => {
    const { container, drafts } = clean(html);
    expect(drafts).toEqual([]);
    expect(foldSpace(container.textContent)).toBe(text);
    expect(container.querySelectorAll('img, a')).toHaveLength(html.includes('<a') ? 2 : 1);
  });
});

describe('restoring', () => {
  it.each([
    ['a line', '<p>One.</p><p>Buy 1</p><p>Two.</p>'],
    ['a box', '<p>One.</p><div><p>Buy 1</p><p>Buy 2</p></div><p>Two.</p>'],
    ['an item', '<ul><li>One.</li><li>Buy 1</li><li>Two.</li></ul>'],
    ['loose text', '<div>Buy 1<p>One.</p>Buy 2</div>'],
    ['a figure and a line', `<p>Buy 1</p>${FIGURE}<p>Two.</p>`],
    [
      'a caption with its label, its double and its credit',
      '<p>One.</p><div><img src="/b.jpg" alt=""><p>The winch</p><p>Image caption</p><p>The winch, borrowed.</p><p>Photo: Ida Marsh/AP</p></div><p>Two.</p>',
    ],
    ['a credit after a picture', '<p>One.</p><img src="/b.jpg"><p>The tower. Photo credit: Ida Marsh</p><p>Two.</p>'],
    [
      'a credit whose picture is gone',
      '<p>One.</p><p>The winch</p><p>The winch, borrowed.</p><p>Photo: Ida Marsh</p><p>Two.</p>',
    ],
    ['everything', `<p>Buy 1</p><p>One.</p>${FIGURE}<div><p>Buy 2</p><p>Buy 3</p></div><p>Two.</p><p>Buy 4</p>`],
  ])('%s gives the text as it was, in its order', (_, html) => {
    const { container, before, drafts, text } = clean(html, { Buy: 'notice' });
    expect(text).not.toBe(before);
    expect(drafts.length).toBeGreaterThan(0);
    expect(restoreAll(container, drafts)).toBe(before);
  });

  it('one of them brings nothing else back', () => {
    const { container, drafts } = clean('<p>Buy 1</p><p>One.</p><p>Buy 2</p>', { Buy: 'notice' });
    expect(restoreAll(container, drafts.slice(1))).toBe('One.Buy 2');
  });
});
