/**
 * Judges an article's blocks with what is known of its site, and learns from it.
 */
import { judgeBlocks, type Judgement } from '../cleanup/judge.ts';
import type { BlockFacts } from '../cleanup/blocks.ts';
import { lexiconsFor } from '../cleanup/lexicon/index.ts';
import { matcherOf } from '../cleanup/lexicon/matcher.ts';
import type { PageFacts } from '../cleanup/page.ts';
import { correctLabels, hashOf, hashOfText, mayRepeat, withArticle, withKept } from '../cleanup/site-memory.ts';
import { articleId, siteOf } from '../hosts.ts';
import { logFault } from '../log.ts';
import { changeSite, loadSite } from './site-memory-store.ts';

/** Sites, too, are kept as hashes: a list of them would be one of where the user has read. */
const keyOf = hashOf;

/**
 * @param learns whether the article is to be remembered: not in a private window, and not where the user wants none of it
 */
export async function judgeOnSite(page: PageFacts, blocks: readonly BlockFacts[], learns: boolean): Promise<Judgement> {
  const judgement = judgeBlocks(page, blocks);
  const site = siteOf(page.url);
  if (site === null) return judgement;
  const labelled = new Set(judgement.labels.map(({ block }) => block));
  const matcher = matcherOf(lexiconsFor(page.lang));
  const candidates = blocks.filter((block) => labelled.has(block.index) || (learns && mayRepeat(block, matcher)));
  matcher.forget();
  const hashes = new Map(
    await Promise.all(candidates.map(async ({ index, text }) => [index, await hashOfText(site, text)] as const)),
  );
  const article = await hashOf(articleId(page.url));
  const key = await keyOf(site);
  const record = await loadSite(key);
  // Learned in the background: the reader is not to wait for the disk, and a full one is no reason not to read.
  if (learns) {
    const texts = candidates
      .filter(({ index }) => !labelled.has(index))
      .flatMap(({ index }) => hashes.get(index) ?? []);
    changeSite(key, (before) => withArticle(before, article, texts)).catch(logFault);
  }
  return { ...judgement, labels: correctLabels(judgement.labels, blocks, hashes, record, article) };
}

/** Notes that the user has put a text back on a page, or taken it out again. */
export async function keepOnSite(url: string, text: string, isKept: boolean): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const hash = await hashOfText(site, text);
  await changeSite(await keyOf(site), (record) => withKept(record, hash, isKept));
}
