/**
 * The one gate through which HTML from pages, messages and storage becomes a document's DOM.
 *
 * Nothing else in the project may use an HTML sink; a lint rule holds that. What passes has no script, no style, no
 * form, no frame and no reference that runs: it is text, structure, pictures and links.
 */
import createDOMPurify, { type DOMPurify, type UponSanitizeAttributeHookEvent } from 'dompurify';

const TEXT_TAGS =
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q rp rt ruby s samp section ' +
  'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';
const MEDIA_TAGS = 'img picture source audio video track';
const MATHML_TAGS =
  'math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

/** Attributes that hold addresses: what they may lead to is looked at. */
const ADDRESSES = ['cite', 'data-embed', 'href', 'poster', 'src', 'srcset'];
/** Attributes that hold words and numbers, which lead nowhere. */
const PLAIN_ATTRIBUTES = (
  'alt class colspan controls data-removal datetime dir headers height hreflang id kind label lang media open preload ' +
  'reversed rowspan scope sizes srclang start title type value width ' +
  'columnalign columnlines display displaystyle fence linethickness mathvariant notation rowalign rowlines separator ' +
  'stretchy xmlns accent accentunder alttext columnspan depth largeop lspace maxsize minsize movablelimits rspace ' +
  'scriptlevel symmetric voffset data-embed-title'
).split(' ');
const KNOWN_ATTRIBUTES = new Set([...ADDRESSES, ...PLAIN_ATTRIBUTES]);

/** Class names of our own; whatever else a page calls its parts says nothing in the reader. */
const OWN_CLASS = /^(?:caption|credit|embed|tex|tex-block|lang(?:uage)?-[\w+#.-]{1,20})$/;
/** Most elements have classes, and hardly any is ours: told at one look. */
const MAY_BE_OWN = /(?:^|\s)(?:caption|credit|embed|tex|lang)/;
/** The marks that `cleanup/apply.ts` sets. */
const REMOVAL_ID = /^r\d{1,6}$/;
/** Pictures that an address holds whole. An SVG among them may hold a script, and runs it where it is opened by itself. */
const INLINE_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;
/** A candidate of a `srcset` that is no web address. */
const OTHER_CANDIDATE = /(?:^|[\s,])(?!https?:)[a-z][a-z\d+.-]*:/i;

/** What an attribute keeps of its value; null for an attribute that goes. */
function checkValue(element: Element, name: string, value: string): string | null {
  switch (name) {
    case 'class':
      return (
        value
          .split(/\s+/)
          .filter((className) => OWN_CLASS.test(className))
          .join(' ') || null
      );
    case 'data-removal':
      return REMOVAL_ID.test(value) ? value : null;
    case 'data-embed':
      return element.localName === 'figure' && /^https?:/i.test(value) ? value : null;
    case 'src':
      return !/^data:/i.test(value) || (element.localName === 'img' && INLINE_PICTURE.test(value)) ? value : null;
    case 'srcset':
      return OTHER_CANDIDATE.test(value) ? null : value;
    default:
      return value;
  }
}

/**
 * Puts in the place of a customized built-in element (`<p is="x-note">`) a plain one, which DOMPurify looks at next. The
 * name cannot be taken away from it, and DOMPurify would take the whole element away.
 */
function replaceCustomized(element: Element): void {
  if (!element.parentNode || element instanceof HTMLFormElement) return;
  const plain = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
  for (const name of KNOWN_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) plain.setAttribute(name, value);
  }
  while (element.firstChild) plain.append(element.firstChild);
  element.after(plain);
  element.remove();
}

function makePurifier(): DOMPurify {
  const purifier = createDOMPurify(globalThis.window);
  purifier.setConfig({
    ALLOWED_TAGS: `#text ${TEXT_TAGS} ${MEDIA_TAGS} ${MATHML_TAGS}`.split(' '),
    ALLOWED_ATTR: [...KNOWN_ATTRIBUTES],
    // DOMPurify holds every value against the pattern for addresses, unless told that it is none.
    ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Web and mail addresses, and places within the article. A relative address would lead into the extension itself.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#)/i,
    RETURN_DOM_FRAGMENT: true,
  });
  purifier.addHook('uponSanitizeAttribute', (element, attribute: UponSanitizeAttributeHookEvent) => {
    if (attribute.attrName === 'is') {
      replaceCustomized(element);
      return;
    }
    const value = checkValue(element, attribute.attrName, attribute.attrValue);
    if (value === null) attribute.keepAttr = false;
    else attribute.attrValue = value;
  });
  return purifier;
}

let purifier: DOMPurify | undefined;

/** Made when first asked for, and kept with its configuration: reading that anew costs more than a short text. */
function purify(dirty: string | Element): DocumentFragment {
  purifier ??= makePurifier();
  const clean = purifier.sanitize(dirty) as unknown as DocumentFragment;
  // Nothing plays or loads by itself: the reader asks the network for pictures only.
  for (const media of clean.querySelectorAll('video, audio')) {
    media.setAttribute('controls', '');
    media.setAttribute('preload', 'none');
  }
  return clean;
}

/** Makes addresses absolute, by the base of the snapshot, and drops attributes that DOMPurify drops at several times the price. */
function tidyAttributes(root: Element): void {
  for (const element of root.getElementsByTagName('*')) {
    // A form goes, and by what it holds its own members may be hidden from us.
    if (element instanceof HTMLFormElement) continue;
    for (const name of element.getAttributeNames()) {
      if (!KNOWN_ATTRIBUTES.has(name)) {
        if (name !== 'is') element.removeAttribute(name);
      } else if (name === 'class') {
        if (!MAY_BE_OWN.test(element.getAttribute(name) ?? '')) element.removeAttribute(name);
      } else if (ADDRESSES.includes(name) && name !== 'srcset') {
        const value = element.getAttribute(name)?.trim() ?? '';
        if (value && !/^(?:#|https?:|data:)/i.test(value))
          element.setAttribute(name, URL.parse(value, element.baseURI)?.href ?? '');
      }
    }
  }
}

/**
 * Sanitized inner HTML of each holder, in order. One pass for all, because each pass has a price of its own. The holders
 * are emptied: they must belong to a snapshot, a document without a window, where nothing of theirs has ever run.
 */
export function sanitizeToHtml(holders: readonly Element[]): string[] {
  const [first] = holders;
  if (!first) return [];
  const { ownerDocument } = first;
  const all = ownerDocument.createElement('div');
  const range = ownerDocument.createRange();
  for (const holder of holders) {
    const part = all.appendChild(ownerDocument.createElement('div'));
    range.selectNodeContents(holder);
    part.append(range.extractContents());
  }
  tidyAttributes(all);
  const clean = purify(all).firstElementChild;
  return holders.map((_, index) => clean?.children[index]?.innerHTML ?? '');
}

/** Sanitized nodes from a string that came from anywhere, made for `doc`. */
export function sanitizeToFragment(html: string, doc: Document): DocumentFragment {
  return doc.importNode(purify(html), true);
}

/**
 * Parses HTML into a document that runs and loads nothing, so that extraction can look into it (the picture in a
 * `noscript`, say). Its nodes reach the reader only as part of an article, through {@link sanitizeToHtml}.
 */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a formula that was set may say of its looks: lengths and colours, and nothing that would be fetched. */
const FORMULA_STYLE = /^[\w\s.:;%#+-]*$/;
const FORMULA_CLASS = /^(?:tml-|ff-|math|menclose)[\w-]*$/;

/** Sanitized nodes of a formula in MathML, which a library has made of TeX that came from anywhere; made for `doc`. */
export function sanitizeFormula(mathMl: string, doc: Document): DocumentFragment {
  const own = createDOMPurify(globalThis.window);
  own.addHook('uponSanitizeAttribute', (_, attribute: UponSanitizeAttributeHookEvent) => {
    const { attrName, attrValue } = attribute;
    if (attrName === 'style') attribute.keepAttr = FORMULA_STYLE.test(attrValue);
    else if (attrName === 'class')
      attribute.keepAttr = attrValue.split(/\s+/).every((name) => FORMULA_CLASS.test(name));
  });
  const clean = own.sanitize(mathMl, {
    ALLOWED_TAGS: `#text span ${MATHML_TAGS}`.split(' '),
    ALLOWED_ATTR: [...PLAIN_ATTRIBUTES, 'style', 'form', 'mathcolor', 'mathbackground', 'mathsize'].filter(
      (name) => !/^(?:id|data-.*)$/.test(name),
    ),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  return doc.importNode(clean, true);
}
