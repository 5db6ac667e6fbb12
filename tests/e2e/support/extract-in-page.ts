import { extractArticle } from '../../../utils/article/extract.ts';
import { lexiconsFor } from '../../../utils/cleanup/lexicon/index.ts';
import type { Article } from '../../../utils/types.ts';

/** The article of the page that this module runs in, as the extension reads it; null where it finds none. */
export async function extractInPage(): Promise<Article | null> {
  const result = await extractArticle(document, { lexiconsFor });
  return result.status === 'article' ? result.article : null;
}
