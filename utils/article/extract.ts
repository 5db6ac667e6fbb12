/**
 * Document -> Article. The whole way of an article, readable top to bottom. The live document is only read.
 */
import { applyCleanup } from '../cleanup/apply.ts';
import type { Block } from '../cleanup/blocks.ts';
import type { Judge } from '../cleanup/judge.ts';
import { matcherOf } from '../cleanup/lexicon/matcher.ts';
import { findBody, type PageFacts } from '../cleanup/page.ts';
import type { Extraction } from '../types.ts';

import { chooseContainer } from './choose.ts';
import { measureCoverage } from './coverage.ts';
import { EMBED_ATTRIBUTE, joinCaption } from './embeds.ts';
import { findFigures } from './figures.ts';
import { isArticle } from './judge.ts';
import { likelihoodOf } from './likely.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { judgeAccess } from './preview.ts';
import { sanitizeToHtml } from './sanitize.ts';
import { readStructuredData } from './structured-data.ts';

export interface ExtractOptions {
  /**
   * `auto` refuses pages that hold no article, and `unasked` those as well that are more likely something else.
   * `anyway` takes what there is. `selection` takes what the user has selected.
   */
  readonly mode?: 'auto' | 'unasked' | 'anyway' | 'selection';
  /** Judges the blocks. Asked for and not built in: what a language's words weigh, the injected script does not. */
  readonly judge: Judge;
}

/** Enough running text to tell its language and direction; the whole page's text would include its scripts. */
function sampleText(document: Document): string {
  let sample = '';
  // Live lists find their elements one by one, and a few are enough.
  for (const name of ['h1', 'p', 'li']) {
    for (const element of document.getElementsByTagName(name)) {
      sample += `${element.textContent} `;
      if (sample.length > 3000) return sample;
    }
  }
  return sample || (document.body as Element | null)?.textContent.slice(0, 3000) || '';
}

/** What the page says of itself, for judging its blocks. */
const toPageFacts = (
  document: Document,
  { title, byline, siteName, description, lang }: Metadata,
  blocks: readonly Block[],
): PageFacts => ({ url: document.URL, title, byline, siteName, description, lang, ...findBody(blocks) });

/**
 * Extracts the article of a page.
 * @param document the live page; it is not changed
 * @returns `not-an-article` where the page holds none and the mode asks for one, or where nothing can be shown at all
 */
export async function extractArticle(
  document: Document,
  { mode = 'auto', judge }: ExtractOptions,
): Promise<Extraction> {
  const data = readStructuredData(document);
  const metadata = readMetadata(document, data, sampleText(document));
  const { container, blocks, withheld, paragraphs } = chooseContainer({ document, data, metadata }, mode);
  if (!container || (mode === 'unasked' && likelihoodOf(document, data, blocks) <= 0))
    return { status: 'not-an-article' };

  const coverage = measureCoverage(paragraphs, blocks);
  // The page may go on changing from here: what follows works on the copy.
  const judgement = await judge(toPageFacts(document, metadata, blocks), blocks);
  const matcher = matcherOf(judgement.captionWords);
  const figures = findFigures(container, blocks, matcher);
  const inFigures = new Set(figures.flatMap((figure) => figure.blocks));
  const labels = judgement.labels.filter(({ block }) => !inFigures.has(block));
  const removed = new Set(labels.map(({ block }) => block));
  const body: Block[] = blocks.filter(({ index }) => !removed.has(index) && !inFigures.has(index));
  const readerable = isArticle(body, data);
  if (!body.length || (!readerable && (mode === 'auto' || mode === 'unasked'))) return { status: 'not-an-article' };

  matcher.forget();
  const drafts = applyCleanup(container, blocks, labels, figures, matcher);
  for (const embed of container.querySelectorAll(`[${EMBED_ATTRIBUTE}]`)) joinCaption(embed);
  const [html = '', ...before] = sanitizeToHtml([container, ...drafts.map((draft) => draft.before)]);
  const words = body.reduce((sum, block) => sum + block.words, 0);
  const access = mode === 'selection' ? 'full' : judgeAccess(document, data, { words, withheld });
  return {
    status: 'article',
    readerable,
    article: {
      url: document.URL,
      title: metadata.title || document.URL,
      byline: metadata.byline,
      siteName: metadata.siteName,
      publishedAt: metadata.publishedAt,
      modifiedAt: metadata.modifiedAt,
      lang: metadata.lang,
      dir: metadata.dir,
      image: metadata.image,
      html,
      text: body.map(({ text }) => text).join('\n\n'),
      words,
      access,
      // What a gate withholds is not counted, and what it leaves is no measure.
      coverage: access === 'full' ? coverage : null,
      removals: drafts.map(({ before: _, ...removal }, index) => ({ ...removal, html: before[index] ?? '' })),
    },
  };
}
