/**
 * Document -> Article. The whole way of an article, readable top to bottom. The live document is only read.
 */
import { applyCleanup } from '../cleanup/apply.ts';
import { type Block, toBlocks } from '../cleanup/blocks.ts';
import type { Judge } from '../cleanup/judge.ts';
import { matcherOf } from '../cleanup/lexicon/matcher.ts';
import { findBody, type PageFacts } from '../cleanup/page.ts';
import type { Extraction } from '../types.ts';

import { pickContainer } from './container.ts';
import { findFigures } from './figures.ts';
import { isArticle } from './judge.ts';
import { addLead, findLead } from './lead.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findWithheld, judgeAccess } from './preview.ts';
import { repairMedia } from './repair.ts';
import { findRegion, type Region } from './region.ts';
import { sanitizeToHtml } from './sanitize.ts';
import { selectedContainer } from './selection.ts';
import { type SnapshotOptions, takeSnapshot } from './snapshot.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

export interface ExtractOptions {
  /**
   * `auto` refuses pages that hold no article. `anyway` takes what there is. `selection` takes what the user has selected.
   */
  readonly mode?: 'auto' | 'anyway' | 'selection';
  /** Judges the blocks. Asked for and not built in: what a language's words weigh, the injected script does not. */
  readonly judge: Judge;
}

interface Chosen {
  readonly container: Element | null;
  readonly chars: number;
  readonly hiddenChars: number;
  readonly withheld: boolean;
}

/** A page with less visible text than this, and far more that is hidden, waits for a script to show it. */
const UNRENDERED_CHARS = 700;

function choose(
  document: Document,
  data: StructuredData,
  metadata: Metadata,
  region: Region | null,
  options: SnapshotOptions,
): Chosen {
  let withheld = false;
  const skip = findWithheld(document, data);
  const leadPicture = findLead(document, region?.first ?? null, metadata.image);
  const snapshot = takeSnapshot(document, {
    ...options,
    before: [...(leadPicture ? [leadPicture] : []), ...(region?.openings ?? [])],
    skip:
      skip &&
      ((element) => {
        const hidden = skip(element);
        withheld ||= hidden;
        return hidden;
      }),
  });
  repairMedia(snapshot.document);
  // A lead picture that is none, or had no address, is gone by now.
  const copied = leadPicture && snapshot.before[0];
  const lead = copied?.parentNode ? copied : null;
  lead?.remove();
  // Readability takes a standfirst along, which is a paragraph, and leaves lists.
  const lists = snapshot.before.filter((element) => element !== copied && element.querySelector('li'));
  for (const list of lists) list.remove();
  const container = pickContainer(snapshot.document);
  if (container) {
    (container.querySelector('.page') ?? container).prepend(...lists);
    addLead(container, lead);
  }
  return {
    container,
    chars: container?.textContent.trim().length ?? 0,
    hiddenChars: snapshot.hiddenChars,
    withheld,
  };
}

function chooseContainer(
  document: Document,
  data: StructuredData,
  metadata: Metadata,
  mode: ExtractOptions['mode'],
): Chosen {
  if (mode === 'selection') {
    const container = selectedContainer(document, findWithheld(document, data));
    return { container, chars: 0, hiddenChars: 0, withheld: false };
  }
  const region = findRegion(document);
  const shown = choose(document, data, metadata, region, { within: region?.element ?? null });
  if (shown.chars < UNRENDERED_CHARS && shown.hiddenChars > 2000 && !data.gated) {
    const all = choose(document, data, metadata, null, { includeHidden: true });
    if (all.chars > 3 * shown.chars && all.chars > UNRENDERED_CHARS) return all;
  }
  if (shown.container || mode !== 'anyway') return shown;
  const everything = takeSnapshot(document).document;
  repairMedia(everything);
  return { ...shown, container: everything.body };
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

/** Links within the page become links within the article. */
function localizeLinks(container: Element, pageUrl: string): void {
  const page = pageUrl.split('#')[0] ?? '';
  for (const link of container.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith(`${page}#`)) link.setAttribute('href', href.slice(page.length));
  }
}

/**
 * Extracts the article of a page.
 * @param document the live page; it is not changed
 * @returns `not-an-article` where the page holds none and the mode is `auto`, or where nothing can be shown at all
 */
export async function extractArticle(
  document: Document,
  { mode = 'auto', judge }: ExtractOptions,
): Promise<Extraction> {
  const data = readStructuredData(document);
  const metadata = readMetadata(document, data, sampleText(document));
  const { container, withheld } = chooseContainer(document, data, metadata, mode);
  if (!container) return { status: 'not-an-article' };

  // The page may go on changing from here: what follows works on the copy.
  localizeLinks(container, document.URL);
  const blocks = toBlocks(container);
  const judgement = await judge(toPageFacts(document, metadata, blocks), blocks);
  const matcher = matcherOf(judgement.captionWords);
  const figures = findFigures(container, blocks, matcher);
  const inFigures = new Set(figures.flatMap((figure) => figure.blocks));
  const labels = judgement.labels.filter(({ block }) => !inFigures.has(block));
  const removed = new Set(labels.map(({ block }) => block));
  const body: Block[] = blocks.filter(({ index }) => !removed.has(index) && !inFigures.has(index));
  const readerable = isArticle(body, data);
  if (!body.length || (mode === 'auto' && !readerable)) return { status: 'not-an-article' };

  matcher.forget();
  const drafts = applyCleanup(container, blocks, labels, figures, matcher);
  const [html = '', ...before] = sanitizeToHtml([container, ...drafts.map((draft) => draft.before)]);
  const words = body.reduce((sum, block) => sum + block.words, 0);
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
      access: mode === 'selection' ? 'full' : judgeAccess(document, data, { words, withheld }),
      removals: drafts.map(({ before: _, ...removal }, index) => ({ ...removal, html: before[index] ?? '' })),
    },
  };
}
