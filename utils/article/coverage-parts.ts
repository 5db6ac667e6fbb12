/**
 * What an article leaves out of the page that it was made of, as parts that can be read and added. For when somebody asks
 * for it: the page is looked at once more, all of it, and only what it shows. The live document is only read.
 */
import { type Block, toBlocks } from '../cleanup/blocks.ts';
import type { Article } from '../types.ts';
import { findAnchors } from './coverage-anchors.ts';
import { groupLeftOut, type Group, type PartKind } from './coverage-groups.ts';
import { KnownText } from './coverage-match.ts';
import { findWithheld } from './preview.ts';
import { repairMedia } from './repair.ts';
import { parseInert, sanitizeToHtml } from './sanitize.ts';
import { takeSnapshot } from './snapshot.ts';
import { readStructuredData } from './structured-data.ts';

export interface LeftOutPart {
  /** Unique within the page: `p1`, `p2`, … in page order. */
  readonly id: string;
  readonly kind: PartKind;
  /** Its blocks, joined by a blank line. */
  readonly text: string;
  readonly words: number;
  /** Sanitized. */
  readonly html: string;
  /** After which element of the article it belongs: see `coverage-anchors.ts`. -1 for the start. */
  readonly after: number;
  /** The article's text before it ends with this; null for the start. */
  readonly follows: string | null;
}

export type LeftOut =
  | {
      readonly status: 'found';
      /** In page order. */
      readonly parts: readonly LeftOutPart[];
      /** Words of the page's running text that the article shows. */
      readonly shownWords: number;
    }
  /** The page does not show the article's text any more, or never has. */
  | { readonly status: 'changed' };

/** Running text has at least so many words, most of them not in links. */
const MIN_BLOCK_WORDS = 8;
/** Beside a story, less than this is an offer or a note of the site. */
const MIN_PART_WORDS: Readonly<Record<PartKind, number>> = { text: 20, comments: 20, beside: 40 };
const MAX_LINK_DENSITY = 0.5;
const MIN_RUNNING_SHARE = 0.5;
/** Of the article's words, so many are on the page that it was made of. */
const MIN_FOUND_SHARE = 0.5;
/** Asks for consent stand on the page of every site, and are no text of any. */
const CONSENT = /consent|cookie|gdpr/i;

const isRunning = ({ words, linkDensity }: Block): boolean =>
  words >= MIN_BLOCK_WORDS && linkDensity < MAX_LINK_DENSITY;
const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

/** Whether a group holds running text, and is no list of links, form or row of labels. */
function isPart({ kind, blocks, elements }: Group): boolean {
  if ([...elements].some((element) => CONSENT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)))
    return false;
  const running = wordsOf(blocks.filter(isRunning));
  return running >= MIN_PART_WORDS[kind] && running >= MIN_RUNNING_SHARE * wordsOf(blocks);
}

/** Moves what a group holds into an element of its own. */
function toHolder({ elements }: Group, owner: Document): Element {
  const holder = owner.createElement('div');
  const items = [...elements];
  if (items.every(({ localName }) => localName === 'li'))
    holder.appendChild(owner.createElement('ul')).append(...items);
  else holder.append(...items);
  // These marks are ours to set, and the page's own would be taken for ours.
  for (const element of holder.querySelectorAll('[data-removal]')) element.removeAttribute('data-removal');
  return holder;
}

/** All of the page that can be seen, as a copy that may be taken apart. */
function copyShown(document: Document): Element {
  const data = readStructuredData(document);
  const snapshot = takeSnapshot(document, { includeFolded: !data.gated, skip: findWithheld(document, data) });
  repairMedia(snapshot.document);
  return snapshot.document.body;
}

/**
 * Finds what the page shows beside the article that was made of it.
 * @param document the live page; what is not rendered at the moment is not found, and what a gate withholds is not either
 */
export function findLeftOut(
  document: Document,
  article: Pick<Article, 'html' | 'removals' | 'title' | 'byline'>,
): LeftOut {
  const anchors = findAnchors(parseInert(article.html).body);
  const removed = article.removals.map(({ text }) => text);
  const known = new KnownText(anchors.blocks, [article.title, article.byline ?? '', ...removed]);
  const body = copyShown(document);
  const placed = toBlocks(body).map((block) => ({ block, at: known.find(block.text) }));

  const page = new KnownText(placed.map(({ block }) => block));
  const own = anchors.blocks.filter(isRunning);
  if (wordsOf(own.filter(({ text }) => page.find(text) !== null)) < MIN_FOUND_SHARE * wordsOf(own))
    return { status: 'changed' };

  const groups = groupLeftOut(placed, body).filter(isPart);
  // What is in a box that is beside the story goes first, so that the box around it is left without.
  const inner = groups.toSorted((a, b) => Number(b.kind !== 'text') - Number(a.kind !== 'text'));
  const holders = new Map(inner.map((group) => [group, toHolder(group, body.ownerDocument)]));
  const html = sanitizeToHtml(groups.flatMap((group) => holders.get(group) ?? []));
  const shown = placed.flatMap(({ block, at }) => (at !== null && at >= 0 && isRunning(block) ? [block] : []));
  return {
    status: 'found',
    shownWords: wordsOf(shown),
    parts: groups.map(({ kind, blocks, after }, index) => ({
      id: `p${String(index + 1)}`,
      kind,
      text: blocks.map(({ text }) => text).join('\n\n'),
      words: wordsOf(blocks),
      html: html[index] ?? '',
      after: anchors.after(after),
      follows: anchors.blocks[after]?.text ?? null,
    })),
  };
}
