import { describe, expect, it } from 'vitest';

import { findNotes } from '../../../utils/reader/notes.ts';

/** What each note says, by its label. */
function read(html: string): readonly (readonly [string, string])[] {
  const body = document.createElement('div');
  body.className = 'body';
  body.append(document.createRange().createContextualFragment(html));
  return findNotes(body).map(({ label, copy }) => {
    const box = document.createElement('div');
    box.append(copy());
    return [label, box.textContent.trim().replaceAll(/\s+/g, ' ')];
  });
}

describe('findNotes', () => {
  it.each([
    {
      what: 'Markdown',
      html: '<p>a<sup id="r1"><a href="#fn:1">1</a></sup></p><ol><li id="fn:1"><p>Said. <a href="#r1">↩︎</a></p></li></ol>',
      notes: [['1', 'Said.']],
    },
    {
      what: 'an encyclopedia',
      html: '<p>a<sup id="c1"><a href="#n">[12]</a></sup></p><ol><li id="n"><span>^ <a href="#c1"><sup>a</sup></a> <a href="#c2"><sup>b</sup></a></span> <span>Said, p. 3.</span></li></ol>',
      notes: [['12', 'Said, p. 3.']],
    },
    {
      what: 'Substack',
      html: '<p>a<a id="f-a" href="#f">1</a></p><div><a id="f" href="#f-a">1</a><div><p>Said.</p></div></div>',
      notes: [['1', 'Said.']],
    },
    { what: 'WordPress', html: '<p>a<sup><a href="#x">*</a></sup></p><p id="x">* Said.</p>', notes: [['*', 'Said.']] },
    {
      what: 'a table of notes',
      html: '<p>a<sup><a href="#x">2</a></sup></p><table><tr><td id="x">2.</td><td>Said.</td></tr></table>',
      notes: [['2', 'Said.']],
    },
    {
      what: 'notes in one paragraph',
      html: '<p>a<sup><a href="#x">1</a></sup> b<sup><a href="#y">2</a></sup></p><p><a id="x"></a>1. One.<br><a id="y"></a>2. Two.</p>',
      notes: [
        ['1', 'One.'],
        ['2', 'Two.'],
      ],
    },
    {
      what: 'a note that begins with a number',
      html: '<p>a<sup><a href="#x">3</a></sup></p><ol><li id="x">3 ships came. <a href="#r">↩</a></li></ol>',
      notes: [['3', '3 ships came.']],
    },
    {
      what: 'Japanese',
      html: '<p>あ<sup><a href="#x">注1</a></sup></p><p id="x">注1 出典。</p>',
      notes: [['注1', '出典。']],
    },
  ])('reads $what', ({ html, notes }) => {
    expect(read(html)).toEqual(notes);
  });

  it.each([
    { what: 'links to sections', html: '<p><a href="#s">1</a></p><h2 id="s">One</h2><p>Text</p>' },
    {
      what: 'links to parts with headings',
      html: '<p><a href="#s">1</a></p><div id="s"><h2>One</h2><p>Text</p></div>',
    },
    { what: 'links of words', html: '<p><a href="#s">see below</a></p><p id="s">Text</p>' },
    { what: 'links back', html: '<p id="s">Text</p><p><a href="#s">1</a></p>' },
    { what: 'links that lead nowhere', html: '<p><a href="#s">1</a></p>' },
    { what: 'chapters', html: `<p><a href="#s">1</a></p><div id="s">${'Text '.repeat(1000)}</div>` },
  ])('leaves $what', ({ html }) => {
    expect(read(html)).toEqual([]);
  });
});
