import { extractArticle } from '../../../utils/article/extract.ts';
import { judgeBlocks } from '../../../utils/cleanup/judge.ts';
import type { Article } from '../../../utils/types.ts';

/** The article of the page that this module runs in, as the extension reads it; null where it finds none. */
export async function extractInPage(): Promise<Article | null> {
  const result = await extractArticle(document, { judge: judgeBlocks });
  return result.status === 'article' ? result.article : null;
}
