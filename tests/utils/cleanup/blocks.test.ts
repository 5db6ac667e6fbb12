import { describe, expect, it } from 'vitest';

import { toBlocks, toTokens } from '../../../utils/cleanup/blocks.ts';
import { blocksOf, STORY, storyWith, toContainer } from './blocks-of.ts';

const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('toTokens', () => {
  it.each([
    ['storyBody__caption-text--large', ['story', 'body', 'caption', 'text', 'large']],
    ['RelatedLinks', ['related', 'links']],
    ['col-md-6 ad_slot2', ['col', 'md', 'ad', 'slot']],
    ['a b', []],
    ['', []],
  ])('%j -> %j', (className, tokens) => {
    expect(toTokens(className)).toEqual(tokens);
  });
});

describe('text', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['white space is folded', '<p>  One\n\t two&nbsp; three </p>', ['One two three']],
    ['line breaks part words', '<p>First line<br>second line</p>', ['First line second line']],
    ['inline elements do not', '<p>un<b>believ</b>able</p>', ['unbelievable']],
    ['empty elements are no blocks', '<p>One.</p><p> </p><div><br></div><p>Two.</p>', ['One.', 'Two.']],
    ['comments are no text', '<p>One.</p><!-- a note --><p>Two.</p>', ['One.', 'Two.']],
    [
      'loose text before, between and after',
      'Before<p>One.</p>between<p>Two.</p>after',
      ['Before', 'One.', 'between', 'Two.', 'after'],
    ],
    [
      'loose text keeps its inline elements',
      '<p>One.</p>a <i>loose</i> line<p>Two.</p>',
      ['One.', 'a loose line', 'Two.'],
    ],
    ['blocks in inline elements', '<span><p>One.</p><p>Two.</p></span>', ['One.', 'Two.']],
    ['a container of text alone', 'Nothing but text', ['Nothing but text']],
    ['nothing at all', '', []],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('is all of the container, in its order, and the container keeps it', () => {
    const container = toContainer(
      'Lead <b>in</b><div>One<section>Two</section>three</div><ul><li>four<p>five</p></li></ul>',
    );
    const before = container.textContent;
    const blocks = toBlocks(container);
    expect(container.textContent).toBe(before);
    expect(blocks.map(({ text }) => text)).toEqual(['Lead in', 'One', 'Two', 'three', 'four', 'five']);
    expect(blocks.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(blocks.map(({ element }) => element.textContent.trim())).toEqual(blocks.map(({ text }) => text));
  });

  it('counts words, in scripts without spaces by characters', () => {
    expect(blocksOf('<p>One two three</p><p>鐘楼の修理</p>').map(({ words }) => words)).toEqual([3, 3]);
  });
});

describe('links', () => {
  it.each([
    ['no link', '<p>Plain words here</p>', 0, []],
    ['half a link', '<p>abcd <a href="/x">efgh</a></p>', 0.44, ['/x']],
    ['all of it', '<p><a href="/x">Whole line</a></p>', 1, ['/x']],
    ['several', '<p><a href="/x">abcd</a> <a href="/y">efgh</a></p>', 0.89, ['/x', '/y']],
    ['around the block', '<a href="/x"><p>Whole line</p></a>', 1, ['/x']],
    ['a footnote leads nowhere else', '<p><a href="#n1">Whole line</a></p>', 0.3, ['#n1']],
    ['a name is no link', '<p><a name="top">Whole line</a></p>', 0, []],
  ])('%s', (_, html, density, links) => {
    const [block] = blocksOf(html);
    expect(block?.linkDensity).toBeCloseTo(density, 1);
    expect(block?.links).toEqual(links);
  });

  it('around several blocks belongs to each', () => {
    const blocks = blocksOf('<a href="/x"><h3>Head</h3><p>Line</p></a>');
    expect(blocks.map(({ linkDensity, links }) => [linkDensity, links])).toEqual([
      [1, ['/x']],
      [1, ['/x']],
    ]);
  });
});

describe('tokens', () => {
  const tokensOf = (html: string, text: string): string[] => [
    ...blocksOf(html).find((block) => block.text === text)!.tokens,
  ];

  it('are those of the block and of small boxes around it', () => {
    const html = storyWith({
      middle: '<div class="promo-box"><div class="inner"><p class="line">Look here</p></div></div>',
    });
    expect(tokensOf(html, 'Look here').sort()).toEqual(['box', 'inner', 'line', 'promo']);
  });

  it('leave out boxes that hold much of the text', () => {
    const html = `<div class="newsletter-page">${storyWith({ middle: '<p class="line">Look here</p>' })}</div>`;
    expect(tokensOf(html, 'Look here')).toEqual(['line']);
    expect(tokensOf(html, STORY[0])).toEqual([]);
  });

  it('leave out the container itself', () => {
    const container = toContainer('<p>A line</p>');
    container.className = 'paywall';
    expect([...toBlocks(container)[0]!.tokens]).toEqual([]);
  });
});

describe('repeats', () => {
  it.each([
    ['the same text', '<p>Carry on with us</p><p>x</p><p>Carry on with us</p>', [2, 1, 2]],
    ['case, marks and numbers aside', '<p>Image 1 of 5</p><p>IMAGE 4 of 5!</p>', [2, 2]],
    ['other texts of as many words', '<p>One red bell</p><p>Two green bells</p>', [1, 1]],
    ['three times', '<p>Go on</p><div>Go on</div><h2>Go on.</h2>', [3, 3, 3]],
  ])('%s', (_, html, repeats) => {
    expect(blocksOf(html).map((block) => block.repeats)).toEqual(repeats);
  });
});

describe('place', () => {
  it('is the share of the words before', () => {
    expect(blocksOf('<p>a b</p><p>c d</p><p>e f g h</p>').map(({ place }) => place)).toEqual([0, 0.25, 0.5]);
  });
});

describe('contexts', () => {
  it.each([
    ['<ul><li>x</li></ul>', ['list']],
    ['<dl><dd>x</dd></dl>', ['list']],
    ['<table><tbody><tr><td>x</td></tr></tbody></table>', ['table']],
    ['<blockquote><p>x</p></blockquote>', ['quote']],
    ['<pre>x</pre>', ['code']],
    ['<figure><figcaption>x</figcaption></figure>', ['figure']],
    ['<details><p>x</p></details>', ['details']],
    ['<blockquote><ul><li>x</li></ul></blockquote>', ['list', 'quote']],
    ['<div><p>x</p></div>', []],
  ])('%s', (html, contexts) => {
    expect([...blocksOf(html)[0]!.within].sort()).toEqual(contexts);
  });

  it('of a heading are none but its tag', () => {
    expect(blocksOf('<h2>Head</h2><p>Text</p><h6>Foot</h6>').map(({ tag, isHeading }) => [tag, isHeading])).toEqual([
      ['h2', true],
      ['p', false],
      ['h6', true],
    ]);
  });
});

describe('controls and emphasis', () => {
  it.each([
    ['a button that became a span', '<p><span data-qr-button="">Go</span></p>', true],
    ['a form around it', '<div data-qr-form=""><p>Your address</p></div>', true],
    ['plain text', '<p>Go</p>', false],
  ])('control: %s', (_, html, has) => {
    expect(blocksOf(html)[0]?.hasControl).toBe(has);
  });

  it.each([
    ['<p><em>All of it</em></p>', 'italic'],
    ['<p><strong>All of it</strong></p>', 'bold'],
    ['<p>Only <b>some</b> of it</p>', null],
    ['<p>None</p>', null],
  ])('emphasis: %s', (html, emphasis) => {
    expect(blocksOf(html)[0]?.emphasis).toBe(emphasis);
  });
});
