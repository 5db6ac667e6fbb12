import { describe, expect, it, vi } from 'vitest';

import { RestorableBody } from '../../../utils/reader/restorable-body.ts';
import type { Removal } from '../../../utils/types.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../../utils/article/sanitize.ts', () => ({
  sanitizeToFragment: (html: string, owner: Document) => {
    const template = owner.createElement('template');
    template.innerHTML = html;
    return owner.importNode(template.content, true);
  },
}));

const removal = (id: string, html: string): Removal => ({
  id,
  html,
  text: '',
  kind: 'notice',
  rule: 'notice/form',
  at: 0,
});

const ARTICLE = {
  html: '<p id="a">One</p><span data-removal="r1"></span><p id="b">Two</p><span data-removal="r2"></span>',
  removals: [removal('r1', '<p>Renew</p><p>Now</p>'), removal('r2', '<p>Share</p>')],
};

function show(body: RestorableBody, place: Element, ...ids: string[]): string {
  body.show(new Set(ids));
  return place.textContent;
}

function setUp(article = ARTICLE) {
  const body = new RestorableBody(article, document);
  const place = document.createElement('div');
  place.append(body.fragment);
  return { body, place };
}

describe('RestorableBody', () => {
  it('puts removals back at their places, and takes them out again', () => {
    const { body, place } = setUp();
    expect(show(body, place)).toBe('OneTwo');
    expect(show(body, place, 'r1')).toBe('OneRenewNowTwo');
    expect(show(body, place, 'r1', 'r2')).toBe('OneRenewNowTwoShare');
    expect(show(body, place, 'r2')).toBe('OneTwoShare');
    expect(show(body, place)).toBe('OneTwo');
    expect(place.innerHTML).toBe(ARTICLE.html);
  });

  it('leaves the other nodes as they are', () => {
    const { body, place } = setUp();
    const before = [...place.querySelectorAll('[id]')];
    show(body, place, 'r1', 'r2');
    expect([...place.querySelectorAll('[id]')]).toEqual(before);
  });

  it('finds what was put back', () => {
    const { body, place } = setUp();
    expect(body.find('r1')).toBeNull();
    show(body, place, 'r1');
    expect(body.find('r1')?.textContent).toBe('Renew');
    expect(body.find('r1')?.hasAttribute('data-restored')).toBe(true);
  });

  it('swaps a caption that was rewritten for the one before', () => {
    const { body, place } = setUp({
      html: '<figure><figcaption data-removal="r1">Dawn</figcaption></figure>',
      removals: [removal('r1', '<figcaption>Dawn. Photo: Ann</figcaption>')],
    });
    expect(show(body, place, 'r1')).toBe('Dawn. Photo: Ann');
    expect(show(body, place)).toBe('Dawn');
  });

  it('passes over a marker that no removal belongs to, and a removal with nothing in it', () => {
    const { body, place } = setUp({
      html: '<p>One</p><span data-removal="r9"></span><span data-removal="r1"></span>',
      removals: [removal('r1', '')],
    });
    expect(show(body, place, 'r1', 'r9')).toBe('One');
  });
});
