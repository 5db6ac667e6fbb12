/**
 * Notes about the author, after the story: who it is, how to reach them, who helped.
 */
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type Labeller, type PageContext, sure } from '../page.ts';
import { containment, toWords } from '../../text.ts';
import { headsText, leadOf } from '../reading.ts';

const TOKENS = ['bio', 'biography', 'authorbio', 'authorbox', 'aboutauthor', 'contributor'];
/** Names of boxes that hold nothing but the author: their name and picture as well. Such a box is never the story's. */
const BOX_TOKENS = ['author', 'authors', 'saboxplugin', 'vcard'];
/** Whose author is somebody else. */
const OTHERS_TOKENS = ['testimonial', 'testimonials', 'quote', 'review', 'reviews', 'comment'];
const MAX_WORDS = 110;
const MAX_CONTACT_WORDS = 45;
const MAX_CREDIT_WORDS = 40;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*\w/;
const HANDLE = /(?:^|[\s(])@\w{2,30}/;
const PROFILE =
  /(?:^|\/\/|\.)(?:facebook|twitter|x|instagram|threads|linkedin|bsky|t|telegram)\.(?:com|net|app|me)\/|^mailto:|\/(?:authors?|auteurs?|autor(?:es|en)?|profile|staff)\//i;
/** Nothing but an address: of mail, of a profile, or a handle. */
const ADDRESS =
  /^(?:[\w.+-]+@[\w-]+\.[\w.-]*\w|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\w+\/?)$/i;

const hasContact = (block: BlockFacts): boolean =>
  EMAIL.test(block.text) || HANDLE.test(block.text) || block.links.some((href) => PROFILE.test(href));

/** Whether most of a text's words are names: "Associated Press writers Ann Example and Bo Other". */
function areNames(text: string): boolean {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const capitalised = words.filter((word) => !word.toLowerCase().startsWith(word.charAt(0))).length;
  return words.length >= 2 && capitalised >= 0.55 * words.length && !/[.!?]\s/.test(text.replace(/\b\p{L}\.\s/gu, ''));
}

/** What may follow a credit: where from, "from Harrow Fell". */
const endsAsCredit = (rest: string): boolean =>
  rest.split(/\s+/).length <= 6 && /^\p{Ll}+ \p{Lu}[\p{L}.'’-]*(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*)*$/u.test(rest);

/** "Ann Example and Bo Other contributed to this report." */
function isCredit({ text, words }: BlockFacts, { matcher }: PageContext): boolean {
  if (words > MAX_CREDIT_WORDS || !matcher.has('bio', text)) return false;
  const starts = [...text.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length);
  return starts.some((start) => {
    const lead = leadOf(matcher, 'bio', text.slice(start));
    // "Una Pike covers her ears" has one word, and more to follow.
    return (
      lead !== null &&
      lead.words >= 2 &&
      areNames(text.slice(0, start)) &&
      (!/\p{L}/u.test(lead.rest) || (endsAsCredit(lead.rest) && words <= 20))
    );
  });
}

/** Whether `text` has the names of the authors, and the first of them near its beginning. */
function isNamed(text: string, authors: readonly string[]): boolean {
  if (authors.length < 2) return false;
  const words = toWords(text);
  return words.slice(0, 8).includes(authors[0] ?? '') && containment(authors.slice(0, 3), words) >= 0.99;
}

export const authorBio: Labeller = (blocks, page) => {
  const { matcher } = page;
  const authors = toWords(page.byline ?? '');
  const total = Math.max(
    1,
    blocks.reduce((sum, { words }) => sum + words, 0),
  );
  return blocks.flatMap((block) => {
    if (block.words > MAX_WORDS || block.within.has('table') || block.index <= page.bodyStart) return [];
    const isLate = block.index > page.bodyEnd;
    if (isLate && ADDRESS.test(block.text)) return [sure(block, 'author-bio', 'address', 0.7)];
    if (block.place + block.words / total < 0.9 && !(isLate && block.place > 0.6)) return [];
    const named = isNamed(block.text, authors);
    const isTold = hasToken(block, TOKENS);
    const isBoxed = hasToken(block, BOX_TOKENS) && !hasToken(block, OTHERS_TOKENS) && !block.within.has('quote');
    // What is neither called so nor about the author is looked through only at the end.
    if (!named && !isTold && !isBoxed && (!isLate || block.words > MAX_CONTACT_WORDS || headsText(blocks, block)))
      return [];
    const says = matcher.has('bio', block.text);
    if (isTold && (says || named)) return [sure(block, 'author-bio', 'class+words')];
    if (named && says) return [sure(block, 'author-bio', 'name+words', 0.8)];
    if (isBoxed) return [sure(block, 'author-bio', 'class', 0.75)];
    if (!isLate || headsText(blocks, block)) return [];
    if (says && isCredit(block, page)) return [sure(block, 'author-bio', 'names+words', 0.7)];
    if (says && block.words <= MAX_CONTACT_WORDS && hasContact(block))
      return [sure(block, 'author-bio', 'words+contact', 0.75)];
    // "Additional reporting by …": a phrase, and then names.
    const rest = block.words <= MAX_CREDIT_WORDS ? matcher.after('bio', block.text) : null;
    if (rest !== null && (rest === '' || areNames(rest))) return [sure(block, 'author-bio', 'lead', 0.7)];
    return [];
  });
};
