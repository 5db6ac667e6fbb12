/**
 * Text that a page has folded away and lets its reader open: answers under their questions, tabs, "read more". It is part
 * of the story, though it has no box. What a gate hides has nothing that opens it, and a gated page is not asked at all.
 */
const NAMES =
  /accordion|collaps|expand|toggle|fold|faq|answer|disclosure|tab-?(?:panel|pane|content)|read-?more|show-?more/i;
/** What has such names, too, and holds no story. */
const OTHER_NAMES =
  /menu|nav|modal|dialog|drawer|popup|tooltip|dropdown|cookie|consent|search|share|comment|paywall|gate|premium|subscri|login|sign-?in/i;
const OPENER = 'button, summary, [role=button], [aria-expanded], h2, h3, h4, h5, h6';
const MIN_CHARS = 100;
const MAX_OPENER_CHARS = 200;
const MAX_LINKED_SHARE = 0.4;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** The element before, but for what is never seen: some pages put a style sheet before each of their parts. */
function findBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before && /^(?:style|script|link|template)$/.test(before.localName)) before = before.previousElementSibling;
  return before;
}

/** Characters of text, but for style sheets, which may stand in any element. */
function charsOf(element: Element): number {
  let chars = element.textContent.trim().length;
  for (const style of element.getElementsByTagName('style')) chars -= style.textContent.length;
  return chars;
}

/** Whether a heading or a button stands right before `element`, or before the element around it. */
function hasOpener(element: Element): boolean {
  const before = findBefore(element) ?? (element.parentElement && findBefore(element.parentElement));
  return (
    before !== null &&
    charsOf(before) <= MAX_OPENER_CHARS &&
    (before.matches(OPENER) || before.querySelector(OPENER) !== null)
  );
}

function isOpenable(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'tabpanel' || element.getAttribute('hidden') === 'until-found') return true;
  if (role === 'region' && element.hasAttribute('aria-labelledby')) return true;
  if (NAMES.test(nameOf(element)) || NAMES.test(nameOf(element.parentElement ?? element))) return true;
  return hasOpener(element);
}

/** Whether `element`, which has no box, holds running text that something on the page opens. */
export function isFolded(element: Element): boolean {
  const chars = charsOf(element);
  if (chars < MIN_CHARS || !isOpenable(element)) return false;
  if (OTHER_NAMES.test(nameOf(element)) || element.querySelector('form, input, iframe, [role=menuitem]')) return false;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent.trim().length;
  return linked <= MAX_LINKED_SHARE * chars;
}
