/**
 * The one gate through which HTML from pages, messages and storage becomes a document's DOM.
 *
 * Nothing else in the project may use an HTML sink; a lint rule holds that. What passes has no script, no style, no
 * form, no frame and no reference that runs: it is text, structure, pictures and links.
 */
import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';

const TEXT_TAGS =
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q rp rt ruby s samp section ' +
  'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';
const MEDIA_TAGS = 'img picture source audio video track';
const MATHML_TAGS =
  'math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

const ATTRIBUTES =
  'alt cite class colspan controls data-removal datetime dir headers height href hreflang id kind label lang media ' +
  'open poster preload reversed rowspan scope sizes src srclang srcset start title type value width ' +
  'columnalign columnlines display displaystyle fence linethickness mathvariant notation rowalign rowlines separator ' +
  'stretchy xmlns';

/** Class names of our own; whatever else a page calls its parts says nothing in the reader. */
const CLASSES = new Set(['caption', 'credit', 'embed']);

const KNOWN_ATTRIBUTES = new Set(ATTRIBUTES.split(' '));

const CONFIG: Config = {
  ALLOWED_TAGS: `#text ${TEXT_TAGS} ${MEDIA_TAGS} ${MATHML_TAGS}`.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Web and mail addresses, and places within the article. Pictures may also be `data:` URLs, by DOMPurify's own rule.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#|\/|\.\.?\/)/i,
};

/** Purifiers are made when first asked for, and keep their configuration: reading it anew costs more than a short text. */
function lazyPurifier(config: Config): () => DOMPurify {
  let purifier: DOMPurify | undefined;
  return () => (purifier ??= makePurifier(config));
}

function makePurifier(config: Config): DOMPurify {
  const purifier = createDOMPurify(globalThis.window as unknown as WindowLike);
  purifier.setConfig(config);
  purifier.addHook('uponSanitizeAttribute', (_node, attribute) => {
    if (attribute.attrName !== 'class') return;
    attribute.attrValue = attribute.attrValue
      .split(/\s+/)
      .filter((name) => CLASSES.has(name))
      .join(' ');
    if (!attribute.attrValue) attribute.keepAttr = false;
  });
  purifier.addHook('afterSanitizeAttributes', (node) => {
    // Nothing plays or loads by itself: the reader asks the network for pictures only.
    if (node.localName === 'video' || node.localName === 'audio') {
      node.setAttribute('controls', '');
      node.setAttribute('preload', 'none');
    }
  });
  return purifier;
}

const getPurifier = lazyPurifier({ ...CONFIG, RETURN_DOM_FRAGMENT: true });

/**
 * Sanitized inner HTML of each holder, in order. One pass for all, because each pass has a price of its own. The holders
 * are emptied: they must belong to a snapshot, a document without a window, where nothing of theirs has ever run.
 */
export function sanitizeToHtml(holders: readonly Element[]): string[] {
  const [first] = holders;
  if (!first) return [];
  const all = first.ownerDocument.createElement('div');
  const parts = holders.map((holder) => {
    const part = all.appendChild(first.ownerDocument.createElement('div'));
    part.append(...holder.childNodes);
    return part;
  });
  // DOMPurify would drop these as well, at several times the price.
  for (const element of all.getElementsByTagName('*')) {
    for (const name of element.getAttributeNames()) if (!KNOWN_ATTRIBUTES.has(name)) element.removeAttribute(name);
  }
  const clean = (getPurifier().sanitize(all) as unknown as DocumentFragment).firstElementChild;
  return parts.map((_, index) => clean?.children[index]?.innerHTML ?? '');
}

/** Sanitized nodes from a string that came from anywhere, made for `doc`. */
export function sanitizeToFragment(html: string, doc: Document): DocumentFragment {
  return doc.importNode(getPurifier().sanitize(html) as unknown as DocumentFragment, true);
}

/**
 * Parses HTML into a document that runs and loads nothing, so that extraction can look into it (the picture in a
 * `noscript`, say). Its nodes reach the reader only as part of an article, through {@link sanitizeToHtml}.
 */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
