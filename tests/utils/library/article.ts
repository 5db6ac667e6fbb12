/** Articles for tests of the list. */
import type { Article, SavedSummary } from '../../../utils/types.ts';

/** An article that is right in every part, changed by `patch`. */
export const makeArticle = (patch: Partial<Article> = {}): Article => ({
  url: 'https://news.example/harbour',
  title: 'The harbour opens again',
  byline: 'Ines Marrow',
  siteName: 'The Harbour Post',
  publishedAt: '2026-03-04T08:30:00Z',
  modifiedAt: null,
  lang: 'en-GB',
  dir: 'ltr',
  image: 'https://news.example/harbour.jpg',
  html: '<p>The first boats came in at dawn.<span data-removal="r1"></span></p>',
  text: 'The first boats came in at dawn.',
  words: 7,
  access: 'full',
  coverage: 0.97,
  removals: [
    {
      id: 'r1',
      kind: 'notice',
      rule: 'notice/act+target',
      text: 'Renew to go on',
      html: '<p>Renew to go on</p>',
      at: 1,
    },
  ],
  ...patch,
});

/** A row of the list, changed by `patch`. */
export const makeSummary = (patch: Partial<SavedSummary> = {}): SavedSummary => ({
  id: 'https://news.example/harbour',
  url: 'https://news.example/harbour',
  title: 'The harbour opens again',
  byline: 'Ines Marrow',
  siteName: 'The Harbour Post',
  publishedAt: '2026-03-04T08:30:00Z',
  lang: 'en-GB',
  dir: 'ltr',
  image: null,
  words: 940,
  access: 'full',
  savedAtMs: 1_772_613_000_000,
  updatedAtMs: 1_772_613_000_000,
  ...patch,
});
