import { describe, expect, it, vi } from 'vitest';

import { keepArticle } from '../../../utils/library/keep.ts';
import { StoreError } from '../../../utils/library/store-error.ts';
import type { Article } from '../../../utils/types.ts';

const ARTICLE: Article = {
  url: 'https://courier.example/ferry',
  title: 'Ferry talks',
  byline: null,
  siteName: 'The Courier',
  publishedAt: '2026-03-10',
  modifiedAt: null,
  lang: 'en',
  dir: 'ltr',
  image: null,
  html: '<p>Text</p>',
  text: 'Text',
  words: 1,
  access: 'full',
  coverage: null,
  removals: [],
};

describe('keepArticle', () => {
  it.each(['saved', 'updated'] as const)('passes on that it was %s', async (status) => {
    const store = { save: vi.fn(() => Promise.resolve(status)) };
    expect(await keepArticle(store, ARTICLE, 'https://courier.example/ferry#top')).toEqual({ status });
    expect(store.save).toHaveBeenCalledWith(ARTICLE);
  });

  it.each([
    ['what is no article', { title: 'x' }, 'https://courier.example/', /could not be read back/],
    ['an article of another site', ARTICLE, 'https://evil.example/', /has changed/],
    ['an article from nowhere', ARTICLE, undefined, /has changed/],
  ])('does not keep %s', async (_, article, sender, sentence) => {
    const store = { save: vi.fn(() => Promise.resolve('saved' as const)) };
    expect(await keepArticle(store, article, sender)).toEqual({
      status: 'failed',
      sentence: expect.stringMatching(sentence) as unknown,
    });
    expect(store.save).not.toHaveBeenCalled();
  });

  it('gives the sentence of a store that refuses', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = { save: () => Promise.reject(new StoreError('full')) };
    const outcome = await keepArticle(store, ARTICLE, ARTICLE.url);
    expect(outcome).toEqual({ status: 'failed', sentence: new StoreError('full').message });
  });
});
