/**
 * Bylines, dates and other lines about the article: the reader's header shows them once already.
 */
import { hasToken, type Labeller, sure } from '../page.ts';
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
/** What pages call the link above a title to the section that it stands in. */
const TOPIC_TOKENS = ['kicker', 'eyebrow', 'category', 'rubric', 'topic'];
const AUTHOR_TARGET =
  /\/(?:authors?|auteurs?|autor(?:es|en)?|people|by|staff|profile|journalists?|reporters?|columnists?|contributors?|writers?)\//i;
const TAXONOMY_TARGET = /\/(?:tags?|category|categories|topics?|sections?|themen?|tema|etiqueta|rubrik)\//i;
/**
 * A date by its digits, in any language: 12.03.2024, 2024年3月12日, 12 March 2024, March 12, 2024, 10:45. Names of months are
 * "what is no space and no digit": letter classes here would cost more to compile than all the labelling of a page.
 */
const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[年년]|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:de )?[^\s\d]{3,12},? (?:de )?(?:19|20)\d\d\b|(?:^|\s)[^\s\d]{3,12} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}[:h]\d\d\b/;

const MAX_NAME_WORDS = 8;
const CONNECTORS = new Set(['and', '&', 'with', 'for', 'in', 'of', 'the', 'de', 'van', 'von', 'der', 'bin', 'al']);

/** Whether all words are names, or stand between names: "Ann Example and Bo de Vries", and no "Monday Harrow knew". */
function isNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => CONNECTORS.has(word) || !word.toLowerCase().startsWith(word.charAt(0)))
  );
}

export const byline: Labeller = (blocks, page) =>
  blocks.flatMap((block) => {
    if (block.words > 20 || block.within.has('table') || block.within.has('code') || block.within.has('quote'))
      return [];
    const early = block.index < page.bodyStart;
    const late = block.index > page.bodyEnd;
    const dated = DATE.test(block.text);
    const led = page.matcher.after('meta', block.text);
    const { time } = block;
    if (
      time !== null &&
      (time.length >= 0.7 * block.text.length || (led !== null && dated)) &&
      (early || late || block.words <= 6)
    )
      return [sure(block, 'byline', 'time')];
    if (
      block.links.length &&
      block.linkDensity >= 0.8 &&
      block.words <= 8 &&
      block.links.every((href) => AUTHOR_TARGET.test(href)) &&
      (early || late)
    )
      return [sure(block, 'byline', 'author-link', 0.8)];
    if (
      block.links.length &&
      block.linkDensity >= 0.8 &&
      block.words <= 8 &&
      !block.isHeading &&
      block.links.every((href) => TAXONOMY_TARGET.test(href))
    )
      return [sure(block, 'byline', 'topic-link', 0.75)];
    if (
      early &&
      !block.isHeading &&
      block.links.length &&
      block.linkDensity >= 0.5 &&
      block.words <= 6 &&
      hasToken(block, TOPIC_TOKENS)
    )
      return [sure(block, 'byline', 'topic-class', 0.75)];
    if (page.byline && early && block.words <= 12 && isSameText(block.text.replace(/^by\s+/i, ''), page.byline))
      return [sure(block, 'byline', 'same')];
    if (hasToken(block, TOKENS) && !block.isHeading && (dated || led !== null || early))
      return [sure(block, 'byline', 'class', 0.75)];
    if (
      early &&
      hasToken(block, ['author', 'date', 'published', 'meta', 'time']) &&
      block.words <= 14 &&
      (dated || led !== null)
    )
      return [sure(block, 'byline', 'class+words', 0.75)];
    if (led !== null && early && block.words <= 12 && (dated || (/^by\b/i.test(block.text) && isNames(led))))
      return [sure(block, 'byline', 'lead', 0.8)];
    if (led !== null && late && dated && block.words <= 16) return [sure(block, 'byline', 'lead+date', 0.7)];
    // A line that ends as a sentence does is one: "At 10:45 the bell rang."
    const isSentence = block.words >= 4 && /[.!?。]$/.test(block.text);
    if (early && dated && block.words <= 7 && !block.isHeading && !isSentence)
      return [sure(block, 'byline', 'date', 0.7)];
    return [];
  });
