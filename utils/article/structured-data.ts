/**
 * What a page says of itself in JSON-LD: read, never trusted with text. Only names, dates and whether it is gated.
 */

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Recipe|CreativeWork|OpinionNewsArticle)$/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const text = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
};
const typesOf = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string');

export interface StructuredData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly image: string | null;
  readonly isArticle: boolean;
  /** True where the page declares that (a part of) it is not free to read. */
  readonly gated: boolean;
  /** CSS selectors of the parts declared as not free. */
  readonly gatedParts: readonly string[];
  /** How many words the whole article has by the page's own account, or null. Its text is never used. */
  readonly declaredWords: number | null;
}

/** Repairs what hand-written JSON-LD gets wrong most often: comments, CDATA marks, raw line breaks, trailing commas. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '').trim();
  for (const candidate of [bare, bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null; // Broken beyond repair: the page's other marks have to do.
}

/** Every node of the page's JSON-LD graphs, breadth first. */
function* nodesOf(document: Document): Generator<Node> {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const queue = list(parseLoosely(script.textContent));
    for (const value of queue) {
      if (!isNode(value)) continue;
      yield value;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) queue.push(...list(value[key]));
    }
  }
}

const nameOf = (value: unknown): string | null => (isNode(value) ? text(value['name']) : text(value));
const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));
const firstImage = (value: unknown): string | null => {
  const first = list(value)[0];
  return isNode(first) ? text(first['url']) : text(first);
};

/** Reads the structured data of a page. Broken JSON is skipped. */
export function readStructuredData(document: Document): StructuredData {
  const nodes = [...nodesOf(document)];
  const article =
    nodes.find(
      (node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)) && (node['headline'] ?? node['datePublished']),
    ) ?? null;
  const parts = nodes.filter((node) => isFalse(node['isAccessibleForFree']));
  const body = article && text(article['articleBody']);
  const words = article && Number(article['wordCount']);
  return {
    headline: article && (text(article['headline']) ?? text(article['name'])),
    authors: article
      ? list(article['author'])
          .map(nameOf)
          .filter((name) => name !== null)
      : [],
    publisher: article && nameOf(list(article['publisher'])[0]),
    published: article && text(article['datePublished']),
    modified: article && text(article['dateModified']),
    lang: article && text(list(article['inLanguage'])[0]),
    image: article && firstImage(article['image']),
    isArticle: article !== null && !typesOf(article).includes('CreativeWork'),
    gated: parts.length > 0,
    gatedParts: parts.flatMap((part) => list(part['cssSelector'])).filter((selector) => typeof selector === 'string'),
    declaredWords: words || (body ? body.split(/\s+/).length : null),
  };
}
