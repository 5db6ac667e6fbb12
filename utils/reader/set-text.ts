/**
 * Sets an article's markup as a page is set, where style alone cannot: tables in boxes that scroll, columns of numbers,
 * pictures that follow one another as one gallery, and passages in a script that runs the other way. Adds no text, and takes
 * none out.
 */
export type Direction = 'ltr' | 'rtl';

/** What is wider than the text scrolls sideways in one of these. */
export const SCROLL_BOXES = '.scroll, pre, code.tex-block';

/** At least so many share (0..1) of a column's cells are numbers, where it is set as one. */
const NUMBER_SHARE = 0.7;
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,:/\s'’−–-]*(?:\s?(?:[%‰°€$£¥₹]|\p{L}{1,4}))?\.?$/u;
const EMPTY = /^[\s–—−.·-]*$/;

const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th';
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * The direction of most of a text's letters; null where there are none. Not that of the first letter, as `dir=auto` has it:
 * many an Arabic sentence begins with a name in Latin letters.
 */
export function directionOf(text: string): Direction | null {
  const rtl = text.match(RTL_LETTER)?.length ?? 0;
  const ltr = text.match(LTR_LETTER)?.length ?? 0;
  return rtl === ltr ? null : rtl > ltr ? 'rtl' : 'ltr';
}

function setDirections(root: ParentNode & Node, direction: Direction): void {
  const text = root.textContent ?? '';
  if (direction === 'ltr' && !new RegExp(RTL_LETTER, 'u').test(text)) return;
  for (const block of root.querySelectorAll(BLOCKS)) {
    // What stands around the whole article says nothing of this block.
    const said = block.closest('[dir]');
    if (said && root.contains(said)) continue;
    const own = directionOf(block.textContent);
    if (own !== null && own !== direction) block.setAttribute('dir', own);
  }
}

/** Text of so many characters wants a column of some width: else it is one word a line, and its row as high as the window. */
const LONG_CELL_CHARS = 24;

/** Marks the cells of columns that hold numbers, or long texts. Cells that span others put columns out of step, and are left alone. */
function setNumbers(table: HTMLTableElement): void {
  const columns: HTMLTableCellElement[][] = [];
  for (const { cells } of table.rows) {
    if ([...cells].some(({ rowSpan }) => rowSpan > 1)) return;
    let at = 0;
    for (const cell of cells) {
      if (cell.colSpan === 1) (columns[at] ??= []).push(cell);
      at += cell.colSpan;
    }
  }
  for (const cells of columns.filter(Boolean)) {
    const filled = cells.filter(({ localName, textContent }) => localName === 'td' && !EMPTY.test(textContent));
    if (filled.some(({ textContent }) => textContent.trim().length > LONG_CELL_CHARS)) cells[0]?.classList.add('words');
    const numbers = filled.filter(({ textContent }) => NUMBER.test(textContent.trim()));
    if (numbers.length < 2 || numbers.length < NUMBER_SHARE * filled.length) continue;
    for (const cell of cells) cell.classList.add('number');
  }
}

/** Puts `element` into a box that scrolls. */
function putInBox(element: Element, name: 'div' | 'span'): void {
  const box = element.ownerDocument.createElement(name);
  box.className = 'scroll';
  element.replaceWith(box);
  box.append(element);
}

/** Formulas that stand by themselves: not all browsers let MathML scroll. What was TeX has its box. */
function setFormulas(root: ParentNode): void {
  for (const math of root.querySelectorAll('math[display=block]'))
    if (!math.closest('.scroll, code')) putInBox(math, 'span');
}

function setTables(root: ParentNode): void {
  // A table that was put back may have been taken out again.
  for (const box of root.querySelectorAll('.scroll'))
    if (!box.querySelector('table, math')) box.replaceWith(...box.childNodes);
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table, .scroll')) continue;
    setNumbers(table);
    putInBox(table, 'div');
  }
}

/** Whether an element is a picture with or without its caption, and nothing else. */
const isPicture = (element: Element | null): element is Element =>
  element?.localName === 'figure' &&
  element.querySelector('img') !== null &&
  [...element.children].every((child) =>
    child.matches('img, figcaption, a:has(> img), .caption, .credit, [data-removal]'),
  );

function setGalleries(root: ParentNode): void {
  for (const first of root.querySelectorAll('figure')) {
    if (!isPicture(first) || first.closest('.gallery')) continue;
    const run: Element[] = [first];
    for (let next = first.nextElementSibling; isPicture(next); next = next.nextElementSibling) {
      const { previousSibling } = next;
      if (previousSibling?.nodeType === Node.TEXT_NODE && previousSibling.textContent?.trim()) break;
      run.push(next);
    }
    if (run.length < 2) continue;
    const gallery = first.ownerDocument.createElement('div');
    gallery.className = 'gallery';
    first.before(gallery);
    gallery.append(...run);
  }
}

/** Sets what the body of an article holds; again, where parts of it came and went. */
export function setText(root: ParentNode & Node, direction: Direction): void {
  setTables(root);
  setFormulas(root);
  setGalleries(root);
  setDirections(root, direction);
}

/** What a box that scrolls is called: by the caption of its table, or by what it is. */
function nameOf(box: Element, names: Readonly<Record<'table' | 'pre' | 'math', string>>): string {
  const table = box.querySelector('table');
  if (table) return table.caption?.textContent.trim() || names.table;
  return box.localName === 'pre' ? names.pre : names.math;
}

/** Lets the keys get at what scrolls sideways, for as long as it does: such a box can have the focus, and has a name. */
export function watchScrollBoxes(names: Readonly<Record<'table' | 'pre' | 'math', string>>): {
  /** Watches the boxes in `body`, those included that came since. */
  readonly watch: (body: Element) => void;
  readonly end: () => void;
} {
  const known = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth + 1;
      if (scrolls === target.hasAttribute('role')) continue;
      const attributes = { role: 'region', tabindex: '0', 'aria-label': nameOf(target, names) };
      for (const [name, value] of Object.entries(attributes)) {
        if (scrolls) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });
  return {
    watch: (body) => {
      for (const box of body.querySelectorAll(SCROLL_BOXES)) {
        if (!known.has(box)) sizes.observe(box);
        known.add(box);
      }
    },
    end: () => sizes.disconnect(),
  };
}
