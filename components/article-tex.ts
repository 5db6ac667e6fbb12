import temml from 'temml';

import formulaCss from './formula.css?inline';
import { OWN_ATTRIBUTE } from '../utils/article/coverage-anchors.ts';
import { sanitizeFormula } from '../utils/article/sanitize.ts';
import { logDetour } from '../utils/log.ts';
import type { Enrich } from './reader-props.ts';

/** A formula whose source is longer is none that anybody reads, and would hold the page up. */
const MAX_CHARS = 20_000;

/** Sets one formula, or leaves its source as it stands where that is no TeX. */
function set(code: Element): void {
  const source = code.textContent;
  if (source.length > MAX_CHARS || code.querySelector('math')) return;
  try {
    const displayMode = code.classList.contains('tex-block');
    const mathMl = temml.renderToString(source, { displayMode, throwOnError: true, trust: false, maxExpand: 500 });
    const math = sanitizeFormula(mathMl, code.ownerDocument).querySelector('math');
    if (!math) return;
    math.setAttribute('alttext', source);
    math.setAttribute(OWN_ATTRIBUTE, '');
    code.replaceChildren(math);
  } catch (error) {
    logDetour('a formula stays as its source', error);
  }
}

/** Sets the TeX in the body of an article. */
export const enrichTex: Enrich = (body) => {
  const style = document.createElement('style');
  style.textContent = formulaCss;
  body.after(style);
  const setAll = (): void => body.querySelectorAll('code.tex').forEach(set);
  const changes = new MutationObserver(setAll);
  setAll();
  changes.observe(body, { childList: true, subtree: true });
  return {
    close: () => false,
    end: () => {
      changes.disconnect();
      style.remove();
    },
  };
};
