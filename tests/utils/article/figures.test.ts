import { describe, expect, it } from 'vitest';

import { findFigures } from '../../../utils/article/figures.ts';
import { toBlocks } from '../../../utils/cleanup/blocks.ts';
import { matcher, STORY, storyWith, toContainer } from '../cleanup/blocks-of.ts';

function figuresOf(html: string) {
  const container = toContainer(html);
  return findFigures(container, toBlocks(container), matcher).map(({ images, pieces }) => ({
    images: images.length,
    pieces: pieces.map(({ role, text }) => `${role}: ${text}`),
  }));
}
const piecesOf = (html: string): string[] => figuresOf(html).flatMap(({ pieces }) => pieces);

const IMG = '<img src="/winch.jpg" alt="">';

describe('findFigures', () => {
  it.each([
    ['a caption', `<figure>${IMG}<figcaption>The winch is old.</figcaption></figure>`, ['caption: The winch is old.']],
    [
      'a caption and a credit of their own',
      `<figure>${IMG}<figcaption><span class="c">The winch is old.</span> <span class="credit">Ida Marsh</span></figcaption></figure>`,
      ['caption: The winch is old.', 'credit: Ida Marsh'],
    ],
    [
      'a label line',
      `<figure>${IMG}<figcaption><p>Image caption</p><p>The winch is old.</p></figcaption></figure>`,
      ['label: Image caption', 'caption: The winch is old.'],
    ],
    [
      'a short copy of the caption',
      `<div>${IMG}<p>The winch</p><p>Caption for the landscape image:</p><p>The winch, borrowed from the mill.</p><p>Photo: Ida Marsh</p></div>`,
      [
        'double: The winch',
        'label: Caption for the landscape image:',
        'caption: The winch, borrowed from the mill.',
        'credit: Photo: Ida Marsh',
      ],
    ],
    [
      'the same caption twice',
      `<figure>${IMG}<figcaption><p>The winch is old.</p><p>The winch is old.</p></figcaption></figure>`,
      ['caption: The winch is old.', 'double: The winch is old.'],
    ],
    [
      'two captions that say different things',
      `<figure>${IMG}<figcaption><p>The winch is old.</p><p>Its rope is from Hull.</p></figcaption></figure>`,
      ['caption: The winch is old.', 'caption: Its rope is from Hull.'],
    ],
    [
      'a credit alone',
      `<figure>${IMG}<figcaption>Photo: Ida Marsh</figcaption></figure>`,
      ['credit: Photo: Ida Marsh'],
    ],
  ])('%s', (_, figure, pieces) => {
    expect(piecesOf(storyWith({ middle: figure }))).toEqual(pieces);
  });

  it.each([
    ['a credit', `${IMG}<p>The winch. Photo: Ida Marsh</p>`, ['caption: The winch. Photo: Ida Marsh']],
    ['its class', `${IMG}<p class="caption">The winch in May</p>`, ['caption: The winch in May']],
    ['italics', `${IMG}<p><em>The winch in the month of May</em></p>`, ['caption: The winch in the month of May']],
    [
      'the picture’s own words',
      '<img src="/w.jpg" alt="The winch in May"><p>The winch in May</p>',
      ['caption: The winch in May'],
    ],
    [
      'most of the picture’s own words',
      '<img src="/w.jpg" alt="The winch in the yard in May"><p>The winch in the yard of the mill in May</p>',
      ['caption: The winch in the yard of the mill in May'],
    ],
    ['a label', `${IMG}<p>Image caption: ringers mend it</p>`, ['caption: Image caption: ringers mend it']],
    [
      'a label in a line of its own',
      `${IMG}<p>Image caption</p><p>Ringers mend the winch</p>`,
      ['label: Image caption', 'caption: Ringers mend the winch'],
    ],
    ['a bare label', `${IMG}<p>Caption for the photo above:</p>`, ['label: Caption for the photo above:']],
    ['a bare label before it', `<p>Caption for the photo below:</p>${IMG}`, ['label: Caption for the photo below:']],
    ['a line break', `<p>${IMG}<br>The winch in the yard</p>`, ['caption: The winch in the yard']],
    [
      'a mark',
      `${IMG}<p>© Ida Marsh The winch is on its way back to the tower</p>`,
      ['caption: © Ida Marsh The winch is on its way back to the tower'],
    ],
    [
      'what agencies begin with',
      `${IMG}<p>FILE PHOTO: The winch is seen in the yard.</p>`,
      ['caption: FILE PHOTO: The winch is seen in the yard.'],
    ],
    [
      'a box of its own, with a label',
      `<div class="x7"><div>${IMG}</div><div><p>Caption: ringers mend it</p></div></div>`,
      ['caption: Caption: ringers mend it'],
    ],
    [
      'its figure, beside its number',
      `<figure>${IMG}<p>6</p><figcaption>The winch</figcaption></figure>`,
      ['label: 6', 'caption: The winch'],
    ],
    ['a figure around both', `<figure>${IMG}<p>The winch is back.</p></figure>`, ['caption: The winch is back.']],
    [
      'a credit after its figure',
      `<figure>${IMG}<figcaption>The winch</figcaption></figure><p>Photo: Ida Marsh</p>`,
      ['caption: The winch', 'credit: Photo: Ida Marsh'],
    ],
  ])('a line after a picture, by %s', (_, middle, pieces) => {
    expect(figuresOf(storyWith({ middle }))).toEqual([{ images: 1, pieces }]);
  });

  it('lines without a picture: a label tells that they were one’s caption', () => {
    const middle =
      '<p>The winch</p><p>Image caption</p><p>The winch in May, on its way.</p><p>Photo credit: Ida Marsh</p>';
    const pieces = piecesOf(storyWith({ middle }));
    expect(pieces).toContain('label: Image caption');
    expect(pieces).toContain('credit: Photo credit: Ida Marsh');
    expect(pieces).toContain('caption: The winch in May, on its way.');
  });

  it('a credit without a picture, said outright', () => {
    expect(figuresOf(storyWith({ middle: '<p>Photo: Ida Marsh</p>' }))).toEqual([
      { images: 0, pieces: ['credit: Photo: Ida Marsh'] },
    ]);
  });

  it.each([
    [
      'a credit that names an agency and a person',
      '<p>The winch is loaded at the mill. (AP Photo/Ida Marsh, File)</p>',
      ['caption: The winch is loaded at the mill. (AP Photo/Ida Marsh, File)'],
    ],
    ['a credit in brackets', '<p>The winch (Image: GETTY)</p>', ['caption: The winch (Image: GETTY)']],
    ['a label of two words', '<p>Image caption: ringers mend it</p>', ['caption: Image caption: ringers mend it']],
    ['a bare label', '<p>Caption for the photo above:</p>', ['label: Caption for the photo above:']],
    ['its class', '<p class="image-caption">The winch is old.</p>', ['caption: The winch is old.']],
    [
      'the class of its box, and a credit',
      '<div class="inline-image"><p>The winch is old.</p><p>Ida Marsh | Getty Images</p></div>',
      ['caption: The winch is old.', 'credit: Ida Marsh | Getty Images'],
    ],
  ])('a caption whose picture is gone, by %s', (_, middle, pieces) => {
    expect(figuresOf(storyWith({ middle }))).toEqual([{ images: 0, pieces }]);
  });

  it('a caption whose picture is gone is a double of the text around it', () => {
    const copy = STORY[1].split('.')[0]!;
    const middle = `<p class="image-caption">${copy}</p>`;
    expect(piecesOf(storyWith({ middle }))).toEqual([`double: ${copy}`]);
  });

  it('the slides of a gallery: one caption, one credit, no buttons', () => {
    const long = 'The winch is loaded at the mill on Monday, to be brought to the tower';
    const short = 'The winch is loaded at the mill on Monday … more';
    const before = `<p>${long} less</p><p>${short}</p><p>Photo: Ida Marsh</p><p>Image 1 of / 8</p><p>Caption</p><p>Close</p>
      <p>Image 1 of 8</p><p>${long} less</p><p>${short}</p><p>Photo: Ida Marsh</p>`;
    const pieces = piecesOf(storyWith({ before }));
    expect(pieces.filter((piece) => piece.startsWith('caption:'))).toEqual([`caption: ${long} less`]);
    expect(pieces.map((piece) => piece.split(':')[0])).toEqual([
      ...['caption', 'double', 'credit', 'label', 'label', 'label', 'label', 'double', 'double', 'credit'],
    ]);
  });

  it('what a figure says beside its source stays text', () => {
    const middle = `<figure><blockquote><p>Ring it.</p></blockquote><p>It is loud.</p><div>${IMG}</div><figcaption>Ida Marsh, ringer</figcaption></figure>`;
    const source = 'caption: Ida Marsh, ringer';
    expect(piecesOf(storyWith({ before: middle, middle }))).toEqual([source, source]);
  });

  it('pictures that share a caption', () => {
    const gallery = `<figure>${IMG}${IMG}<figcaption>The winch, twice</figcaption></figure>`;
    expect(figuresOf(storyWith({ middle: gallery }))).toEqual([{ images: 2, pieces: ['caption: The winch, twice'] }]);
  });

  it('a caption that says something is never called a label or a double', () => {
    const captions = [
      'Caption writers are few.',
      'The second winch in June.',
      'Photo',
      'Illustration of a bell',
      'Ringers (from left)',
    ];
    const html = captions.map((text) => `<figure>${IMG}<figcaption>${text}</figcaption></figure>`).join('');
    const kept = piecesOf(storyWith({ middle: html })).filter((piece) => /^(?:caption|credit): /.test(piece));
    expect(kept.map((piece) => piece.replace(/^\w+: /, ''))).toEqual(captions);
  });

  it.each([
    ['a story paragraph after a picture', `${IMG}<p>${STORY[0]}</p>`],
    ['a heading after a picture', `${IMG}<h2>The winch</h2>`],
    ['a short sentence after a picture', `${IMG}<p>Then it rang.</p>`],
    ['a picture in a table of figures', `<table><tr><td>${IMG}</td><td>12 tons</td></tr></table>`],
    ['a product with its picture and text', `<li>${IMG}<p>A small bell</p><p>Costs nine pounds.</p></li>`],
    ['a source in a list', '<ul><li>Source: parish register</li></ul>'],
    [
      'a paragraph in an article whose class speaks of captions',
      `<div class="[&_img]:wide [&_figcaption]:small"><p>The rope was wet.</p><p>${STORY[0]}</p><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`,
    ],
    ['a note in italics after a picture', `${IMG}<p><em>Correction: The winch is the second one.</em></p>`],
    ['a heading after a picture that could be a label', `${IMG}<h3>Alt text</h3>`],
    ['a heading that could be a label', '<h3>Image description</h3>'],
    ['a sentence after the word', '<p>Photo: that was all the tag said.</p>'],
    ['the line after a paragraph with a picture', `<p>${IMG}${STORY[0]}</p><p><em>So it was told to us.</em></p>`],
    ['a sentence that ends with an agency', '<p>“We have seen the bell,” the mayor said. (Reuters)</p>'],
    ['a notice in a picture’s box', `<div>${IMG}<p>Ring with us every Sunday</p></div>`],
    ['a sentence about pictures', '<p>Photographs of the bell hang in the tower.</p>'],
  ])('leaves alone %s', (_, middle) => {
    expect(figuresOf(storyWith({ middle }))).toEqual([]);
  });

  it('joins the caption that a page puts under its headline to the picture above that', () => {
    const before = `<div class="lead">${IMG}<p class="caption">The winch</p></div><h1>Bell found</h1>
      <figure><figcaption><p>The winch on its way to the tower.</p><p>Photo: Ida Marsh</p></figcaption></figure>`;
    expect(figuresOf(storyWith({ before }))).toEqual([
      {
        images: 1,
        pieces: ['double: The winch', 'caption: The winch on its way to the tower.', 'credit: Photo: Ida Marsh'],
      },
    ]);
  });

  it('leaves a caption without a picture by itself where the story stands between', () => {
    const middle = `<figure>${IMG}<figcaption>The winch</figcaption></figure><p>${STORY[0]}</p>
      <figure><figcaption><p>The tower at dawn, seen from the mill.</p></figcaption></figure>`;
    expect(figuresOf(storyWith({ middle })).map(({ images }) => images)).toEqual([1, 0]);
  });
});
