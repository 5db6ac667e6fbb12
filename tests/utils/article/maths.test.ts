import { describe, expect, it } from 'vitest';

import { findFormulas, findTexInText } from '../../../utils/article/maths.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What stands for the formulas of a page, in its text. */
function replaced(html: string): string {
  const page = parse(html);
  for (const [element, make] of findFormulas(page.body) ?? []) element.replaceWith(make(page) ?? '');
  return page.body.innerHTML;
}

const MATH = '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>';
const KEPT = '<math alttext="x"><semantics><mi>x</mi></semantics></math>';

describe('findFormulas', () => {
  it('is over at once where there are none', () => {
    expect(findFormulas(parse('<p>It costs $5 or $10.</p>').body)).toBeNull();
  });

  it.each([
    { what: 'MathML', html: `<p>a ${MATH}</p>`, left: `<p>a ${KEPT}</p>` },
    {
      what: 'KaTeX',
      html: `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html">x</span></span>`,
      left: KEPT,
    },
    {
      what: 'KaTeX by itself',
      html: `<span class="katex-display"><span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html">x</span></span></span>`,
      left: `<span class="katex-display">${KEPT.replace('alttext="x"', 'alttext="x" display="block"')}</span>`,
    },
    {
      what: 'MathJax 2',
      html: '<span class="MathJax_Preview">p</span><span class="MathJax">drawn</span><script type="math/tex">x^2</script>',
      left: '<code class="tex">x^2</code>',
    },
    {
      what: 'MathJax 2 by itself',
      html: '<script type="math/tex; mode=display">x</script>',
      left: '<code class="tex tex-block">x</code>',
    },
    {
      what: 'MathJax 3',
      html: `<mjx-container display="true"><mjx-math>x</mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
      left: KEPT.replace('alttext="x"', 'alttext="x" display="block"'),
    },
    {
      what: 'MathJax 4',
      html: '<mjx-container><mjx-math data-latex="x_1">x</mjx-math></mjx-container>',
      left: '<code class="tex">x_1</code>',
    },
    {
      what: 'MediaWiki',
      html: `<span class="mwe-math-element"><span style="display:none">${MATH}</span><img alt="x" src="x.svg"></span>`,
      left: KEPT,
    },
    {
      what: 'MediaWiki with a picture alone',
      html: '<span class="mwe-math-element"><img alt="{\\displaystyle \\sigma ^{2}}" src="x.svg"></span>',
      left: '<code class="tex">\\sigma ^{2}</code>',
    },
    {
      what: 'a picture of TeX',
      html: '<img class="latex" alt="x^2" src="x.png">',
      left: '<code class="tex">x^2</code>',
    },
    {
      what: 'no picture of a shop',
      html: '<img class="tex" alt="A shop" src="x.png">',
      left: '<img class="tex" alt="A shop" src="x.png">',
    },
    {
      what: 'nothing that has no source',
      html: '<span class="MathJax">drawn</span>',
      left: '<span class="MathJax">drawn</span>',
    },
  ])('knows $what', ({ html, left }) => {
    expect(replaced(html)).toBe(left);
  });
});

const SET = '<script src="/mathjax/tex-mml.js"></script>';
const inText = (html: string, page = SET): string => {
  const { body } = parse(html);
  findTexInText(body, parse(page));
  return body.innerHTML;
};

describe('findTexInText', () => {
  it.each([
    ['<p>a \\(x^2\\) b</p>', '<p>a <code class="tex">x^2</code> b</p>'],
    ['<p>\\[x\\]</p>', '<p><code class="tex tex-block">x</code></p>'],
    [
      '<p>$$a=b$$ and $$c=d$$</p>',
      '<p><code class="tex tex-block">a=b</code> and <code class="tex tex-block">c=d</code></p>',
    ],
    ['<p>$$a<br>=b$$</p>', '<p><code class="tex tex-block">a\n=b</code></p>'],
    [
      '<p>\\begin{align}a&amp;=b\\end{align}</p>',
      '<p><code class="tex tex-block">\\begin{align}a&amp;=b\\end{align}</code></p>',
    ],
  ])('sets apart %s', (html, set) => {
    expect(inText(html)).toBe(set);
  });

  it.each([
    '<p>A coffee is $5 here and $10 there.</p>',
    '<p>Dinner for $$ or $$$, and $$ again.</p>',
    '<p><code>\\(x\\)</code></p>',
    '<pre>$$a=b$$</pre>',
    '<p>\\(never closed</p>',
  ])('leaves %s', (html) => {
    expect(inText(html)).toBe(html);
  });

  it('leaves everything on a page that sets no formulas', () => {
    expect(inText('<p>\\(x\\)</p>', '<script src="/app.js"></script>')).toBe('<p>\\(x\\)</p>');
  });
});
