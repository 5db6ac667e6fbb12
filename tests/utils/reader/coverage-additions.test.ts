import { describe, expect, it, vi } from 'vitest';

import type { LeftOutPart } from '../../../utils/article/coverage-parts.ts';
import { Additions } from '../../../utils/reader/coverage-additions.ts';
import { RestorableBody } from '../../../utils/reader/restorable-body.ts';
import { makeArticle } from '../library/article.ts';

// The purifier needs a real browser, and is tested in one; here only the nodes matter.
vi.mock('../../../utils/article/sanitize.ts', async (load) => ({
  ...(await load<object>()),
  sanitizeToHtml: (holders: readonly Element[]) => holders.map((holder) => holder.innerHTML),
  sanitizeToFragment: (html: string, owner: Document) => {
    const template = owner.createElement('template');
    template.innerHTML = html;
    return owner.importNode(template.content, true);
  },
}));

const ARTICLE = makeArticle({
  html: '<div><p>One</p><span data-removal="r1"></span><p>Two</p></div>',
  text: 'One\n\nTwo',
  words: 2,
  removals: [
    { id: 'r1', kind: 'notice', rule: 'notice/act', text: 'Renew now', html: '<p>Renew</p><p>now</p>', at: 1 },
  ],
});

/** A part whose place is after the element of that number: 0 is the box, 1 and 2 are its paragraphs. */
const part = (id: string, text: string, after: number, follows: string | null): LeftOutPart => ({
  id,
  kind: 'text',
  text,
  words: 1,
  html: `<p>${text}</p>`,
  after,
  follows,
});
const PARTS = [
  part('p1', 'Before', -1, null),
  part('p2', 'Half', 1, 'One'),
  part('p3', 'Quarter', 1, 'One'),
  part('p4', 'Three', 2, 'Two'),
];

function setUp() {
  const restorable = new RestorableBody(ARTICLE, document);
  const body = document.createElement('div');
  body.append(restorable.fragment);
  const additions = new Additions();
  const add = (...numbers: number[]): string => {
    for (const number of numbers) additions.add(PARTS[number]!, number, body);
    return textOf(body);
  };
  return { additions, add, body, restorable };
}

const textOf = (root: Element): string => [...root.querySelectorAll('p')].map((one) => one.textContent).join(' ');
const savedText = (html: string): string => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return textOf(root);
};

const ORDERED = 'Before One Half Quarter Two Three';

describe('Additions', () => {
  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]]])(
    'stand in page order, whatever the order of adding: %j',
    (order) => {
      const { add, additions } = setUp();
      expect(add(...order)).toBe(ORDERED);
      expect(savedText(additions.toArticle(ARTICLE).html)).toBe(ORDERED);
    },
  );

  it('go away again without a trace', () => {
    const { add, additions, body } = setUp();
    const before = body.innerHTML;
    add(0, 1, 3);
    for (const { id } of PARTS) additions.remove(id);
    expect(body.innerHTML).toBe(before);
    expect(additions.has('p1')).toBe(false);
    expect(additions.toArticle(ARTICLE)).toBe(ARTICLE);
  });

  it('keep their places while removals are put back', () => {
    const { add, additions, body, restorable } = setUp();
    restorable.show(new Set(['r1']));
    add(3, 1);
    expect(textOf(body)).toBe('One Half Renew now Two Three');
    restorable.show(new Set());
    expect(textOf(body)).toBe('One Half Two Three');
    expect(savedText(additions.toArticle(ARTICLE).html)).toBe('One Half Two Three');
  });

  it('are part of what is saved, which still can put its removals back', () => {
    const { add, additions } = setUp();
    add(1, 3);
    const saved = additions.toArticle(ARTICLE);
    expect(saved).toMatchObject({ text: 'One\n\nHalf\n\nTwo\n\nThree', words: 4, removals: ARTICLE.removals });
    const restored = new RestorableBody(saved, document);
    restored.show(new Set(['r1']));
    const place = document.createElement('div');
    place.append(restored.fragment);
    expect(textOf(place)).toBe('One Half Renew now Two Three');
  });

  it('are marked, so that they can be seen', () => {
    const { additions, body } = setUp();
    const element = additions.add(PARTS[1]!, 1, body);
    expect(element.hasAttribute('data-restored')).toBe(true);
    expect(body.contains(element)).toBe(true);
  });
});
