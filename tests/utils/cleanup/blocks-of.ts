/**
 * Containers, blocks and pages for tests, made from strings of HTML.
 */
import { type Block, toBlocks } from '../../../utils/cleanup/blocks.ts';
import { THRESHOLD } from '../../../utils/cleanup/label.ts';
import { en } from '../../../utils/cleanup/lexicon/en.ts';
import { matcherOf } from '../../../utils/cleanup/lexicon/matcher.ts';
import { STORY } from '../../fixtures/look-alikes/english/story.ts';
import { findBody, type Labeller, type PageContext } from '../../../utils/cleanup/page.ts';

const ENGLISH = [en] as const;
export const matcher = matcherOf(ENGLISH);

export { STORY };

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The story, with HTML before it, between its second and its third paragraph, and after it. */
export function storyWith({ before = '', middle = '', after = '' }): string {
  return `${before}${paragraphs(STORY.slice(0, 2))}${middle}${paragraphs(STORY.slice(2))}${after}`;
}

/** An element that holds `html`, in a document of its own at https://fell.example/. */
export function toContainer(html: string): Element {
  const own = document.implementation.createHTMLDocument('');
  const base = own.createElement('base');
  base.href = 'https://fell.example/';
  own.head.append(base);
  own.body.innerHTML = `<div>${html}</div>`;
  return own.body.firstElementChild!;
}

export const blocksOf = (html: string): Block[] => toBlocks(toContainer(html));

export const pageOf = (blocks: readonly Block[], known: Partial<PageContext> = {}): PageContext => ({
  url: 'https://fell.example/news/bell',
  title: 'Roofer finds a second bell in the tower',
  byline: null,
  siteName: null,
  description: null,
  lang: 'en',
  matcher,
  ...findBody(blocks),
  ...known,
});

/** Text and rule of each block that `labeller` is sure enough about, in document order. */
export function labelledBy(
  labeller: Labeller,
  html: string,
  known: Partial<PageContext> = {},
): { text: string; rule: string }[] {
  const blocks = blocksOf(html);
  return [...labeller(blocks, pageOf(blocks, known))]
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((a, b) => a.block - b.block)
    .map(({ block, rule }) => ({ text: blocks[block]!.text, rule }));
}

/** Texts of the blocks that `labeller` is sure enough about, each once. */
export const textsBy = (labeller: Labeller, html: string, known: Partial<PageContext> = {}): string[] => [
  ...new Set(labelledBy(labeller, html, known).map(({ text }) => text)),
];
