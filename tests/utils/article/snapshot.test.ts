import { beforeEach, describe, expect, it } from 'vitest';

import { takeSnapshot } from '../../../utils/article/snapshot.ts';
import { stubVisibility } from './page.ts';

beforeEach(() => {
  stubVisibility();
  document.body.innerHTML = '';
});

const bodyOf = (html: string, options = {}): string => {
  document.body.innerHTML = html;
  return takeSnapshot(document, options).document.body.innerHTML;
};

describe('the page', () => {
  it('is not changed', () => {
    const html =
      '<nav>Home</nav><div></div><!-- x --><p data-hidden="">Hidden</p><form><input><button>Go</button></form><p>One</p><noscript>&lt;img src="/a.jpg"&gt;</noscript>';
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const snapshot = takeSnapshot(document, { before: [...document.querySelectorAll('p')] });
    expect(snapshot.document.body.textContent).toContain('One');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is copied into a document without a window', () => {
    document.body.innerHTML = '<p>One</p>';
    const copy = takeSnapshot(document).document;
    expect(copy).not.toBe(document);
    expect(copy.defaultView).toBeNull();
    expect(copy.body.querySelector('p')).not.toBe(document.querySelector('p'));
  });

  it('gives its address as the base', () => {
    expect(takeSnapshot(document).document.querySelector('base')?.getAttribute('href')).toBe(document.baseURI);
  });
});

describe('what is not rendered', () => {
  const html = '<p>One</p><div data-hidden=""><p>Two, hidden</p></div><p>Three</p>';

  it('stays out, and is counted', () => {
    document.body.innerHTML = html;
    const { document: copy, hiddenChars } = takeSnapshot(document);
    expect(copy.body.innerHTML).toBe('<p>One</p><p>Three</p>');
    expect(hiddenChars).toBe('Two, hidden'.length);
  });

  it('comes in where it is asked for', () => {
    document.body.innerHTML = html;
    const { document: copy, hiddenChars } = takeSnapshot(document, { includeHidden: true });
    expect(copy.body.textContent).toBe('OneTwo, hiddenThree');
    expect(hiddenChars).toBe(0);
  });

  it('in closed details comes in', () => {
    expect(bodyOf('<details data-hidden=""><summary>More</summary><p>Two</p></details>')).toContain('<p>Two</p>');
  });

  it('stays out with all else that is to be skipped', () => {
    const skip = (element: Element): boolean => element.classList.contains('paid');
    expect(bodyOf('<p>One</p><p class="paid">Two</p><div class="paid"><p>Three</p></div>', { skip })).toBe(
      '<p>One</p>',
    );
  });
});

describe('parts', () => {
  it('holds one part alone, and what is to stand before it', () => {
    document.body.innerHTML = '<p id="a">Lead</p><p>Other</p><article><p>One</p></article>';
    const { document: copy, before } = takeSnapshot(document, {
      within: document.querySelector('article'),
      before: [document.querySelector('#a')!],
    });
    expect(copy.body.innerHTML).toBe('<p id="a">Lead</p><article><p>One</p></article>');
    expect(before.map((element) => element.textContent)).toEqual(['Lead']);
    expect(copy.body.firstElementChild).toBe(before[0]);
  });
});

describe('what needs its page', () => {
  it('buttons become text with a mark', () => {
    expect(bodyOf('<p>One <button class="more">Read on</button></p>')).toBe(
      '<p>One <span data-qr-button="" class="more">Read on</span></p>',
    );
  });

  it('surroundings of a field are marked, and the field goes', () => {
    expect(bodyOf('<div><p>Your address, please</p><input type="email"></div><p>One</p>')).toBe(
      '<div data-qr-form=""><p>Your address, please</p></div><p>One</p>',
    );
  });

  it.each(['<input type="hidden">', '<input type="image" src="/a.png">'])('%s marks nothing', (control) => {
    expect(bodyOf(`<div><p>One</p>${control}</div>`)).toBe('<div><p>One</p></div>');
  });

  it('open shadow roots are put where they appear, with what is slotted into them', () => {
    document.body.innerHTML = '<p>One</p><section><b slot="head">Head</b><p>Slotted</p></section>';
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>p { color: red }</style><h2><slot name="head"></slot></h2><div><slot></slot></div><p>Shadow</p>';
    const text = takeSnapshot(document).document.body.textContent;
    expect(text).toBe('OneHeadSlottedShadow');
  });

  it('pictures of noscript elements stand beside them', () => {
    const holder = document.createElement('div');
    const noscript = document.createElement('noscript');
    // As in a page whose scripts run: text, and no elements.
    noscript.textContent = '<img src="/bell.jpg" alt="The bell">';
    holder.append(noscript);
    document.body.append(holder);
    const image = takeSnapshot(document).document.body.querySelector('img');
    expect(image?.getAttribute('src')).toBe('/bell.jpg');
    expect(image?.hasAttribute('data-qr-noscript')).toBe(true);
  });
});
