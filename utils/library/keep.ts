/**
 * Keeping an article that arrives in a message: checked, stored, and the outcome in words.
 */
import { t } from '../i18n.ts';
import type { SaveOutcome } from '../messages.ts';
import { parseArticle } from './article-schema.ts';
import type { ArticleStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { logFault } from '../log.ts';

const originOf = (url: string | undefined): string | null => URL.parse(url ?? '')?.origin ?? null;

/**
 * Saves what a reader sent.
 * @param article from a page's process, so it may hold anything
 * @param senderUrl the page that the browser says it came from: a page can save itself, and no other site's articles
 */
export async function keepArticle(
  store: Pick<ArticleStore, 'save'>,
  article: unknown,
  senderUrl: string | undefined,
): Promise<SaveOutcome> {
  const parsed = parseArticle(article);
  if (!parsed) return { status: 'failed', sentence: t('store.strange') };
  if (originOf(parsed.url) !== originOf(senderUrl)) return { status: 'failed', sentence: t('store.foreign') };
  try {
    return { status: await store.save(parsed) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    logFault(error);
    return { status: 'failed', sentence: error.message };
  }
}
