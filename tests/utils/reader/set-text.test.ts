import { describe, expect, it } from 'vitest';

import { directionOf, setText } from '../../../utils/reader/set-text.ts';

function set(html: string, direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const body = document.createElement('div');
  body.append(document.importNode(template.content, true));
  setText(body, direction);
  // Nothing is done twice.
  const once = body.innerHTML;
  setText(body, direction);
  expect(body.innerHTML).toBe(once);
  return body;
}

const figure = (name: string): string =>
  `<figure><img src="https://a.example/${name}"><figcaption>${name}</figcaption></figure>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

describe('tables', () => {
  it('stand in boxes that scroll, each in one', () => {
    const body = set(`<p>a</p>${table(['x', '<table><tr><td>inner</td></tr></table>'])}`);
    expect(body.querySelectorAll('.scroll')).toHaveLength(1);
    expect(body.querySelector('.scroll > table')).not.toBeNull();
  });

  it.each([
    { what: 'numbers', cells: ['1,204', '88', '3.5 %'], isNumber: true },
    { what: 'amounts and gaps', cells: ['$5', '–', '€1.200'], isNumber: true },
    { what: 'measures', cells: ['12 km', '7 km', '−3 km'], isNumber: true },
    { what: 'words', cells: ['none', 'few', '7'], isNumber: false },
    {
      what: 'words that begin with a number',
      cells: ['3 boats were lost', '4 came back', '2 did not'],
      isNumber: false,
    },
  ])('know columns of $what', ({ cells, isNumber }) => {
    const body = set(table(...cells.map((cell) => ['spring', cell])));
    const marked = [...body.querySelectorAll('.number')].map(({ textContent }) => textContent);
    expect(marked).toEqual(isNumber ? ['Boats', ...cells] : []);
  });

  it('know columns of long text', () => {
    const body = set(table(['spring', 'A late frost, and after it the rain'], ['summer', 'None']));
    expect([...body.querySelectorAll('.words')].map(({ textContent }) => textContent)).toEqual(['Boats']);
  });

  it('leave columns alone that others are put out of step by', () => {
    expect(set('<table><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>').innerHTML).not.toMatch(
      /number/,
    );
  });
});

describe('formulas', () => {
  it('that stand by themselves have a box, and only one', () => {
    const math = '<math display="block"><mi>x</mi></math>';
    expect(
      set(`<p>${math}</p><p><math><mi>y</mi></math></p><code class="tex tex-block">${math}</code>`).innerHTML,
    ).toBe(
      `<p><span class="scroll">${math}</span></p><p><math><mi>y</mi></math></p><code class="tex tex-block">${math}</code>`,
    );
  });
});

describe('galleries', () => {
  it('hold pictures that follow one another', () => {
    const body = set(`<p>a</p>${figure('1')} ${figure('2')}\n${figure('3')}<p>b</p>${figure('4')}`);
    expect([...body.querySelectorAll('.gallery')].map(({ children }) => children.length)).toEqual([3]);
    expect([...body.children].map(({ localName }) => localName)).toEqual(['p', 'div', 'p', 'figure']);
  });

  it('take no text and nothing that is no picture', () => {
    const embed = '<figure data-embed="https://video.example/1"></figure>';
    expect(set(`${figure('1')}text${figure('2')}${embed}${embed}`).querySelector('.gallery')).toBeNull();
  });
});

describe('directions', () => {
  it.each([
    { text: 'Harbour', direction: 'ltr' },
    { text: 'قال مدير BBC إن المرفأ أغلق', direction: 'rtl' },
    { text: 'BBC ومدير المرفأ قالا ذلك أمس', direction: 'rtl' },
    { text: 'The word “سلام” is in the title', direction: 'ltr' },
    { text: '2026', direction: null },
  ])('are those of most letters: $text', ({ text, direction }) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('are told where they are not those of the article', () => {
    const body = set('<p>BBC ومدير المرفأ قالا ذلك</p><p>The harbour is shut, says سلام.</p><p>17</p>', 'rtl');
    expect([...body.children].map((one) => one.getAttribute('dir'))).toEqual([null, 'ltr', null]);
  });

  it('leave alone what the page says of it', () => {
    expect(set('<div dir="ltr"><p>مرفأ المدينة</p></div><p>مرفأ المدينة</p>').innerHTML).toBe(
      '<div dir="ltr"><p>مرفأ المدينة</p></div><p dir="rtl">مرفأ المدينة</p>',
    );
  });
});
