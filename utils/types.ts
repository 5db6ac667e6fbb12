/**
 * The shapes that everything else follows. No imports, no behaviour.
 */

/** What a removed block was. One kind, one sentence in the list of removed items. */
export const KINDS = [
  'notice',
  'promo',
  'share',
  'caption-noise',
  'credit',
  'byline',
  'navigation',
  'ad-label',
  'duplicate',
  'comments',
  'author-bio',
  'other',
] as const;

export type Kind = (typeof KINDS)[number];

/** A verdict on one block: this is noise of that kind, by that rule. */
export interface Label {
  /** Index of the block in `Block[]`. */
  readonly block: number;
  readonly kind: Kind;
  /** Stable rule id, e.g. `notice/act+target`; the reason shown to the user derives from it. */
  readonly rule: string;
  /** 0..1. Only labels at or above the threshold in `label.ts` are acted on. */
  readonly confidence: number;
}

/**
 * One thing that was taken out of the article, or rewritten in it.
 *
 * `Article.html` holds an element with `data-removal="<id>"` at its place: an empty `<span>` where something went away
 * whole, or the cleaned element (a caption, say) where something was rewritten. Restoring swaps that element for `html`.
 */
export interface Removal {
  /** Unique within the article: `r1`, `r2`, … in document order. */
  readonly id: string;
  readonly kind: Kind;
  readonly rule: string;
  /** The exact text that was taken out. */
  readonly text: string;
  /** What stood there before, sanitized. */
  readonly html: string;
  /** Index of the block at which it stood. */
  readonly at: number;
}

/** A place in an article that is kept: the passage (paragraph, heading, …) that stood at the top. See `reader/position.ts`. */
export interface Position {
  /** Number of the passage. */
  readonly index: number;
  /** Keys (see `toPassageKey`) of the passage before, of this one, and of the one after; empty where there is none. */
  readonly keys: readonly [before: string, own: string, after: string];
  /** How far into the passage, 0..1. */
  readonly part: number;
}

/** `full`: the page shows the whole story. `preview`: a subscription gate withholds the rest. */
export type Access = 'full' | 'preview';

/** An article as extracted, shown, sent and saved. Every string in it comes from an untrusted page. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601, or null where the page does not say. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, or null where neither the page nor its script tells. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** Absolute URL of the picture that stands for the article in lists. */
  readonly image: string | null;
  /** Sanitized; figures hold at most one caption and one credit. See {@link Removal} for the markers in it. */
  readonly html: string;
  /** The body as text: blocks joined by a blank line, captions and credits left out. */
  readonly text: string;
  readonly words: number;
  readonly access: Access;
  /** Share (0..1) of the page's running text that it shows; null where that is not known. See `article/coverage.ts`. */
  readonly coverage: number | null;
  readonly removals: readonly Removal[];
}

/** What extraction gives. That a page holds no article is an expected outcome, not a fault. */
export type Extraction =
  | {
      readonly status: 'article';
      readonly article: Article;
      /** Whether the page looks like an article by itself; false only where it was asked for all the same. */
      readonly readerable: boolean;
    }
  | { readonly status: 'not-an-article' };

/** An article in the local list. */
export interface SavedArticle extends Article {
  /** Primary key: the URL without its fragment. */
  readonly id: string;
  readonly savedAtMs: number;
  readonly updatedAtMs: number;
}

/** What the list and the search need of a saved article; small, so that lists stay fast. */
export type SavedSummary = Pick<
  SavedArticle,
  | 'id'
  | 'url'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'publishedAt'
  | 'lang'
  | 'dir'
  | 'image'
  | 'words'
  | 'access'
  | 'savedAtMs'
  | 'updatedAtMs'
>;
