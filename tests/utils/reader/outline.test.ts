import { describe, expect, it } from 'vitest';

import { type OutlineEntry, toOutline } from '../../../utils/reader/outline.ts';

const heading = (localName: string, textContent: string) => ({ localName, textContent });
type Heading = ReturnType<typeof heading>;

/** An outline in short: `A(B C)`. */
const write = (entries: readonly OutlineEntry<Heading>[]): string =>
  entries.map(({ text, children }) => text + (children.length ? `(${write(children)})` : '')).join(' ');

describe('toOutline', () => {
  it.each([
    ['nothing', [], ''],
    ['one level', ['h2 A', 'h2 B', 'h2 C'], 'A B C'],
    ['levels within each other', ['h2 A', 'h3 B', 'h3 C', 'h2 D', 'h3 E'], 'A(B C) D(E)'],
    ['a level that is left out', ['h2 A', 'h4 B', 'h3 C', 'h5 D'], 'A(B C(D))'],
    ['a deep beginning', ['h4 A', 'h2 B', 'h3 C'], 'A B(C)'],
    ['steps up of more than one level', ['h2 A', 'h3 B', 'h4 C', 'h2 D'], 'A(B(C)) D'],
  ])('nests %s', (_, headings, expected) => {
    expect(write(toOutline(headings.map((one) => heading(one.slice(0, 2), one.slice(3)))))).toBe(expected);
  });

  it('gives each entry its heading, and the text without the space around it', () => {
    const only = heading('h2', '\n  The cold room ');
    expect(toOutline([only])).toEqual([{ heading: only, text: 'The cold room', children: [] }]);
  });
});
