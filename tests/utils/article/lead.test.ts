import { describe, expect, it } from 'vitest';

import { addLead, findLead } from '../../../utils/article/lead.ts';
import { toContainer } from '../cleanup/blocks-of.ts';
import { toPage } from './page.ts';

const figure = (src: string, rest = ''): string => `<figure><img src="${src}"${rest}></figure>`;

function leadOf(html: string, shared: string | null = null): string | null {
  const page = toPage(html);
  const lead = findLead(page, page.querySelector('p'), shared);
  return lead && `${lead.localName} ${(lead.matches('img') ? lead : lead.querySelector('img'))?.getAttribute('src')}`;
}

describe('findLead', () => {
  it.each([
    ['a figure of the article', `<article>${figure('/bell.jpg')}<p>Story</p></article>`, null, 'figure /bell.jpg'],
    [
      'the first of two',
      `<main>${figure('/bell.jpg')}${figure('/winch.jpg')}<p>Story</p></main>`,
      null,
      'figure /bell.jpg',
    ],
    [
      'the shared picture',
      '<div><img src="/bell.jpg"></div><p>Story</p>',
      'https://fell.example/bell.jpg',
      'img /bell.jpg',
    ],
    [
      'the shared picture in another size',
      '<img src="/bell-800x450.jpg?w=8"><p>Story</p>',
      'https://i.example/x/bell-1200x675.jpg',
      'img /bell-800x450.jpg?w=8',
    ],
    [
      'the shared picture before a figure',
      `<article>${figure('/winch.jpg')}<img data-src="/bell.jpg"><p>Story</p></article>`,
      'https://fell.example/bell.jpg',
      'img null',
    ],
    ['none of a picture without a figure', '<article><img src="/bell.jpg"><p>Story</p></article>', null, null],
    ['none of a figure beside the article', `${figure('/bell.jpg')}<article><p>Story</p></article>`, null, null],
    [
      'none of what comes after the first paragraph',
      `<article><p>Story</p>${figure('/bell.jpg')}</article>`,
      null,
      null,
    ],
    ['none of a small picture', `<article>${figure('/bell.jpg', ' width="120"')}<p>Story</p></article>`, null, null],
    [
      'none of a teaser',
      `<article><div class="teaser-box">${figure('/bell.jpg')}</div><p>Story</p></article>`,
      null,
      null,
    ],
    [
      'none of the author',
      '<article><img class="x" src="/a.jpg"><p>Story</p></article>',
      'https://fell.example/b.jpg',
      null,
    ],
    ['none of a page without pictures', '<article><p>Story</p></article>', 'https://fell.example/b.jpg', null],
  ])('%s', (_, html, shared, lead) => {
    expect(leadOf(html, shared)).toBe(lead);
  });

  it('gives the picture alone where its figure holds the story', () => {
    const page = toPage(
      `<article><figure><img src="/bell.jpg"><p>${'The bell rang. '.repeat(60)}</p></figure></article>`,
    );
    expect(findLead(page, page.querySelector('p'), null)?.localName).toBe('img');
  });
});

describe('addLead', () => {
  const leadFor = (container: Element): Element => {
    const lead = container.ownerDocument.createElement('figure');
    lead.innerHTML = '<img src="/bell.jpg?w=1200">';
    return lead;
  };

  it.each([
    ['above the text', '<p>Story</p>', '<figure><img src="/bell.jpg?w=1200"></figure><p>Story</p>'],
    [
      'in its page',
      '<div class="page"><p>Story</p></div>',
      '<div class="page"><figure><img src="/bell.jpg?w=1200"></figure><p>Story</p></div>',
    ],
    [
      'not where the text shows it',
      '<p>Story</p><img src="/bell-300x200.jpg">',
      '<p>Story</p><img src="/bell-300x200.jpg">',
    ],
  ])('%s', (_, html, result) => {
    const container = toContainer(html);
    addLead(container, leadFor(container));
    expect(container.innerHTML).toBe(result);
  });

  it('adds nothing where there is none, or no picture in it', () => {
    const container = toContainer('<p>Story</p>');
    addLead(container, null);
    addLead(container, container.ownerDocument.createElement('figure'));
    expect(container.innerHTML).toBe('<p>Story</p>');
  });
});
