import { describe, expect, it } from 'vitest';

import { findNotes } from '../../../utils/article/notes.ts';

const STORY = `<p>${'The bridge was built twice. '.repeat(20)}<sup><a href="#n1">1</a></sup></p>`;
const LIST = '<footer><ol><li id="n1">In the archive.</li></ol></footer>';

/** What a container that holds the story alone comes to hold. */
function keep(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const notes = findNotes(page);
  if (!notes) return null;
  const container = page.createElement('div');
  container.append(page.querySelector('p')!);
  notes.keepIn(container);
  return container.querySelector('section')?.innerHTML ?? '';
}

describe('findNotes', () => {
  it('keeps the list that the choice has left out', () => {
    expect(keep(STORY + LIST)).toBe('<ol><li id="n1">In the archive.</li></ol>');
  });

  it('knows anchors by name', () => {
    expect(keep(`${STORY}<div><p><a name="n1"></a>1. In the archive.</p></div>`)).toContain('In the archive.');
  });

  it('puts nothing twice', () => {
    const page = new DOMParser().parseFromString(`<main>${STORY}${LIST}</main>`, 'text/html');
    findNotes(page)!.keepIn(page.querySelector('main')!);
    expect(page.querySelectorAll('li').length).toBe(1);
  });

  it.each([
    { what: 'a page without notes', html: '<p>Text</p>' },
    {
      what: 'raised links that lead elsewhere',
      html: '<p>Text<sup><a href="https://other.example/#n1">1</a></sup></p><p id="n1">x</p>',
    },
    { what: 'notes that stand among the text', html: `<div>${STORY}<span id="n1">beside</span></div>` },
    {
      what: 'a list that is most of the page',
      html: `<p>Text<sup><a href="#n1">1</a></sup></p><ol><li id="n1">${'long '.repeat(50)}</li></ol>`,
    },
  ])('gives null for $what', ({ html }) => {
    expect(keep(html)).toBeNull();
  });
});
