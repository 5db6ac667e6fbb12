/**
 * Bylines, dates and other lines about the article: the reader's header shows them once already.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { findDate } from '../dates.ts';
import { hasToken, type Labeller, type PageContext, sure } from '../page.ts';
import { endsAsSentence, isFree, isOwnSite, linkedShare } from '../reading.ts';
import { isSameText } from '../../text.ts';

const TOKENS = [
  'byline',
  'dateline',
  'timestamp',
  'pubdate',
  'publishdate',
  'datepublished',
  'readtime',
  'datetime',
  'postmeta',
  'metadata',
  'byl',
];
const BOX_TOKENS = ['author', 'authors', 'contributors', 'postauthor', 'entryauthor'];
/** What pages call the link above a title to the section that it stands in. */
const TOPIC_TOKENS = ['kicker', 'eyebrow', 'category', 'rubric', 'topic'];
const AUTHOR_TARGET =
  /\/(?:authors?|auteurs?|autor(?:es|en)?|people|by|staff|profile|journalists?|reporters?|columnists?|contributors?|writers?)\//i;
const TAXONOMY_TARGET = /\/(?:tags?|category|categories|topics?|sections?|themen?|tema|etiqueta|rubrik)\//i;
const TOP = 0.05;
const MAX_NAME_WORDS = 8;
const MAX_CASELESS_NAME_WORDS = 5;
const CONNECTORS = new Set(
  'and & with for in of the de da do dos van von der den bin al el la le y e et und och og en i и й та i ja ve dan na'.split(
    ' ',
  ),
);
/** Scripts without capitals: there a name is told by how short a line is. */
const CASELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** Whether all words are names, or stand between names: "Ann Example and Bo de Vries", and no "Monday Harrow knew". */
function isNames(text: string): boolean {
  const words = text.split(/[\s,،、・]+/u).filter(Boolean);
  if (CASELESS.test(text))
    return words.length <= MAX_CASELESS_NAME_WORDS && text.length <= 40 && !/[.!?。！？؟।:：]/u.test(text);
  return (
    words.length > 0 &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => CONNECTORS.has(word) || !word.toLowerCase().startsWith(word.charAt(0)))
  );
}

/** Links that fill a short line, each of a kind. */
const isLinksTo = (block: BlockFacts, isTarget: (href: string) => boolean): boolean =>
  block.links.length > 0 && block.linkDensity >= 0.8 && block.words <= 8 && block.links.every(isTarget);

function judge(block: BlockFacts, page: PageContext): Label | null {
  if (block.words > 20 || !isFree(block)) return null;
  const { matcher } = page;
  const early = block.index < page.bodyStart;
  const late = block.index > page.bodyEnd;
  const date = findDate(block.text);
  const led = matcher.after('meta', block.text);
  const by = matcher.after('by', block.text);
  // A line that ends as a sentence does is one: "At 10:45 the bell rang."
  const isSentence = block.words >= 4 && endsAsSentence(block.text);
  const { time } = block;
  // In a list of what happened when, or over an entry of a chronicle, the time is the story's.
  const isEntry = block.isHeading || block.within.has('list');
  if (
    time !== null &&
    (time.length >= 0.7 * block.text.length || (led !== null && date !== null)) &&
    (early || late || (block.words <= 6 && !isEntry))
  )
    return sure(block, 'byline', 'time');
  if ((early || late) && isLinksTo(block, (href) => AUTHOR_TARGET.test(href)))
    return sure(block, 'byline', 'author-link', 0.8);
  if (!block.isHeading && isLinksTo(block, (href) => TAXONOMY_TARGET.test(href) && isOwnSite(href, page.url)))
    return sure(block, 'byline', 'topic-link', 0.75);
  if (
    early &&
    !block.isHeading &&
    block.links.length &&
    block.linkDensity >= 0.5 &&
    block.words <= 6 &&
    hasToken(block, TOPIC_TOKENS)
  )
    return sure(block, 'byline', 'topic-class', 0.75);
  if (page.byline && early && block.words <= 12 && isSameText(by ?? block.text, page.byline))
    return sure(block, 'byline', 'same');
  // "HARROW FELL — Nobody had counted the bells." has its dateline before it, and stays.
  if (hasToken(block, TOKENS) && !block.isHeading && (date !== null || led !== null || early) && !isSentence)
    return sure(block, 'byline', 'class', 0.75);
  if (early && hasToken(block, BOX_TOKENS) && !block.isHeading && !isSentence)
    return sure(block, 'byline', 'class', 0.75);
  if (
    early &&
    hasToken(block, ['author', 'date', 'published', 'meta', 'time']) &&
    block.words <= 14 &&
    (date !== null || led !== null)
  )
    return sure(block, 'byline', 'class+words', 0.75);
  // Key points and standfirsts may be of a story's length, and stand before it.
  const atTop = block.place < TOP && !block.isHeading && date === 'day' && !isSentence;
  if (atTop && led !== null && block.words <= 9) return sure(block, 'byline', 'lead', 0.8);
  if (early && block.words <= 12 && ((led !== null && date !== null) || (by !== null && isNames(by))))
    return sure(block, 'byline', 'lead', 0.8);
  // Opening hours have times and no day, and may begin as an author's line does: "Von Montag bis Freitag".
  if (
    late &&
    led !== null &&
    (date === 'day' || (date === 'time' && by === null && block.words <= 6)) &&
    block.words <= 16
  )
    return sure(block, 'byline', 'lead+date', 0.7);
  if (late && by !== null && block.words >= 4 && block.words <= 8 && isNames(by) && !isSentence)
    return sure(block, 'byline', 'lead', 0.7);
  if (
    late &&
    led !== null &&
    block.links.length > 0 &&
    linkedShare(block, led) >= 0.6 &&
    block.links.every((href) => isOwnSite(href, page.url)) &&
    !isSentence
  )
    return sure(block, 'byline', 'lead+link', 0.7);
  if (early && date !== null && block.words <= 7 && !block.isHeading && !isSentence)
    return sure(block, 'byline', 'date', 0.7);
  return null;
}

export const byline: Labeller = (blocks, page) =>
  blocks.map((block) => judge(block, page)).filter((label) => label !== null);
