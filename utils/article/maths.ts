/**
 * Formulas, in whatever form a page holds them: as MathML, which an article keeps, or as TeX, which it keeps as
 * `<code class="tex">`, or `<code class="tex tex-block">` for one that stands by itself. What scripts have drawn of either,
 * once for the eye and once for screen readers, goes.
 */

/** What holds a formula on a page: by MathML, MathJax 2 to 4, KaTeX, MediaWiki, and pictures of TeX. */
const MATHS =
  'math, script[type^="math/tex"], .katex, mjx-container, .MathJax, .MathJax_Preview, .MathJax_Display, .MathJax_SVG, ' +
  '.MathJax_SVG_Display, .MathJax_CHTML, .MJXc-display, .mwe-math-element, img.latex, img.tex';
/** What MathJax 2 draws beside a formula's source. */
const DRAWN = /^MathJax|^MJXc/;
/** Names to ask for before anything else: a list that is counted costs a page without formulas next to nothing. */
const TAGS = ['math', 'mjx-container'];
const CLASSES = ['katex', 'MathJax', 'MathJax_SVG', 'MathJax_CHTML', 'mwe-math-element', 'latex', 'tex'];
/** Who sets TeX that stands in the text, by the address of its script or what that is for. */
const TYPESETTER = /mathjax|katex|math\/tex/i;

const isTex = ({ type }: HTMLScriptElement): boolean => type.startsWith('math/tex');

const mayHaveFormulas = ({ ownerDocument }: Node): boolean =>
  ownerDocument !== null &&
  (TAGS.some((name) => ownerDocument.getElementsByTagName(name).length > 0) ||
    CLASSES.some((name) => ownerDocument.getElementsByClassName(name).length > 0) ||
    [...ownerDocument.scripts].some(isTex));

/** Makes what stands for a formula in a copy of the page; null where nothing does. */
export type MakeFormula = (document: Document) => Element | null;

function toTex(source: string, isBlock: boolean, document: Document): Element | null {
  // MediaWiki wraps all of it.
  const tex = source.replace(/^\s*\{\\displaystyle\s([\s\S]*)\}\s*$/, '$1').trim();
  if (!tex) return null;
  const code = document.createElement('code');
  code.className = isBlock ? 'tex tex-block' : 'tex';
  code.textContent = tex;
  return code;
}

/** A copy of MathML, without the notes in it: of those the TeX source stays, as the words for the formula. */
function toMathMl(live: Element, isBlock: boolean, document: Document): Element {
  const math = document.importNode(live, true);
  const source = math.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim();
  for (const note of math.querySelectorAll('annotation, annotation-xml')) note.remove();
  if (source && !math.hasAttribute('alttext')) math.setAttribute('alttext', source);
  if (isBlock) math.setAttribute('display', 'block');
  return math;
}

/** What stands for the formula in `element`; undefined where it is left as it is. */
function makerFor(element: Element): MakeFormula | undefined {
  const { localName, classList } = element;
  if (localName === 'script')
    return (document) =>
      toTex(element.textContent, /mode\s*=\s*display/i.test(element.getAttribute('type') ?? ''), document);
  if (localName === 'img') {
    const source = element.getAttribute('alt') ?? '';
    return /[\\^_={}]/.test(source) ? (document) => toTex(source, false, document) : undefined;
  }
  // Drawn from a source that stands right after it.
  if ([...classList].some((name) => DRAWN.test(name))) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('script[type^="math/tex"]')) return () => null;
      if (![...next.classList].some((name) => DRAWN.test(name))) break;
    }
  }
  const isBlock =
    element.getAttribute('display') === 'true' ||
    element.getAttribute('display') === 'block' ||
    element.matches('.MathJax_Display, .MathJax_SVG_Display, .MJXc-display, .mwe-math-element-block') ||
    element.closest('.katex-display') !== null ||
    element.querySelector(':scope > math[display=block], :scope > * > math[display=block]') !== null;
  const math = localName === 'math' ? element : element.querySelector('math');
  if (math) return (document) => toMathMl(math, isBlock, document);
  const source =
    element.querySelector('[data-latex]')?.getAttribute('data-latex') ??
    element.querySelector('img')?.getAttribute('alt');
  return source ? (document) => toTex(source, isBlock, document) : undefined;
}

/** The formulas of the live page, each with what stands for it; null where there are none. */
export function findFormulas(root: Element | ShadowRoot): ReadonlyMap<Element, MakeFormula> | null {
  // What stands in a shadow root is in no list of the document.
  if (root instanceof Element && !mayHaveFormulas(root)) return null;
  const found = new Map<Element, MakeFormula>();
  let last: Element | null = null;
  for (const element of root.querySelectorAll(MATHS)) {
    if (last?.contains(element)) continue;
    const make = makerFor(element);
    if (!make) continue;
    last = element;
    found.set(element, make);
  }
  return found.size ? found : null;
}

const DELIMITED =
  /\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]|\$\$([\s\S]+?)\$\$|(\\begin\{((?:equation|align|gather|multline|eqnarray|displaymath)\*?)\}[\s\S]+?\\end\{\5\})/g;
/** Between two dollar signs stands a formula, and no prices, where one of these is there. */
const OF_TEX = /[\\^_={}]/;
/** A formula that is all of its paragraph. */
const WHOLE = /^\s*(?:\$\$[^$]+\$\$|\\\[[\s\S]+\\\]|\\begin\{[\s\S]+\\end\{[^}]+\})\s*$/;
const VERBATIM = 'pre, code, kbd, samp, textarea, math';

/** Puts the formulas of a text node into elements. */
function splitText(text: Text): void {
  const parts: (string | Element)[] = [];
  let end = 0;
  for (const match of text.data.matchAll(DELIMITED)) {
    const [all, inline, bracketed, dollars, environment] = match;
    if (dollars !== undefined && !OF_TEX.test(dollars)) continue;
    const code = toTex(inline ?? bracketed ?? dollars ?? environment ?? '', inline === undefined, text.ownerDocument);
    if (!code) continue;
    parts.push(text.data.slice(end, match.index), code);
    end = match.index + all.length;
  }
  if (end) text.replaceWith(...parts, text.data.slice(end));
}

/**
 * Puts TeX that stands in the text of `body`, between `\(` and `\)` and the like, into elements, where the page has a
 * script that would set it. A single dollar sign is never one of its marks: it is the sign of prices first.
 */
export function findTexInText(body: Element, live: Document): void {
  if (!/\\[([]|\$\$|\\begin\{/.test(body.textContent)) return;
  if (![...live.scripts].some(({ src, type }) => TYPESETTER.test(src + type))) return;
  // A formula of several lines is one text.
  for (const holder of new Set([...body.querySelectorAll('br')].map(({ parentElement }) => parentElement))) {
    if (!holder || !WHOLE.test(holder.textContent) || holder.querySelector(':not(br)')) continue;
    for (const lineBreak of holder.querySelectorAll('br')) lineBreak.replaceWith('\n');
  }
  body.normalize();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (/\\[([]|\$\$|\\begin\{/.test(text.data) && !text.parentElement?.closest(VERBATIM)) texts.push(text);
  }
  for (const text of texts) splitText(text);
}
