/**
 * Notices: subscribe, renew, register, sign in, newsletter, app, donation, ad-blocker. A notice needs two independent
 * marks: words alone are what articles about subscriptions are full of.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { Evidence, hasToken, type Labeller, type PageContext } from '../page.ts';
import { toWords } from '../../text.ts';

/** p90 of real notices is 30 words; what is longer is story unless its markup says otherwise. */
const MAX_WORDS = 60;
const MAX_BOX_CHARS = 400;
const NOTICE_TOKENS = [
  'newsletter',
  'subscribe',
  'subscription',
  'subscriber',
  'signup',
  'paywall',
  'regwall',
  'piano',
  'optin',
  'donate',
  'donation',
  'mailchimp',
  'adblock',
];
/** Names that boxes of notices have, and others as well: a court's appeal, a vote of the members. */
const WEAK_TOKENS = ['appeal', 'membership', 'meter'];
const TARGET =
  /[/?&=._-](?:subscri\w*|abonn\w*|abo|suscri\w*|assin\w*|newsletters?|login|log-in|signin|sign-in|signup|sign-up|register|registration|renew\w*|account|membership|donate|donation|contribute|support-us|unlock|checkout|offers?|plans)(?:[/?&=._-]|$)|apps\.apple\.com|play\.google\.com\/store/i;
const MONEY = /[$€£¥₹₽₺₩]\s?\d|\d\s?(?:[$€£¥₹₽₺₩]|kr\b|zł|KSh|Ksh|USD|EUR)/;
const QUOTED = /^\s*[“"„«»‘「『]/u;

/** The names that the site goes by, as words run together: `nationafrica`, `nation`. */
function findSiteNames(page: PageContext): string[] {
  const host = (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '');
  return [page.siteName ?? '', host, host.split('.')[0] ?? '']
    .map((name) => toWords(name).join(''))
    .filter((name) => name.length >= 4);
}

/** Whether `text` names the site that it stands on, as house advertising does. */
function namesSite(text: string, names: readonly string[]): boolean {
  const words = toWords(text);
  // Whole words that run together to a name: "Nation.Africa", and no "Hochzeit" on the site of "Zeit".
  return names.some((name) =>
    words.some((_, start) => {
      let run = '';
      for (let at = start; at < words.length && run.length < name.length; at += 1) run += words[at] ?? '';
      return run === name || run === `${name}s`; // “The Courier’s” is its name, too.
    }),
  );
}

function weigh(block: BlockFacts, page: PageContext, siteNames: readonly string[]): Evidence {
  const { matcher } = page;
  const { text } = block;
  const evidence = new Evidence();
  const brief = block.words <= 30;
  return evidence
    .add('act', 0.2, matcher.has('act', text))
    .add('object', 0.2, matcher.has('object', text))
    .add('address', 0.1, matcher.has('address', text))
    .add('urgency', 0.15, matcher.has('urgency', text))
    .add('price', 0.15, matcher.has('price', text) || MONEY.test(text))
    .add('wall', 0.3, matcher.has('wall', text))
    .add('site', 0.2, brief && namesSite(text, siteNames))
    .add(
      'target',
      0.35,
      block.links.some((href) => TARGET.test(href)),
    )
    .add('form', 0.4, block.hasControl)
    .add('class', 0.4, hasToken(block, NOTICE_TOKENS))
    .add('box', 0.4, hasToken(block, WEAK_TOKENS))
    .add('repeated', 0.3, block.repeats >= 2 && block.words >= 4)
    .add('preface', 0.1, block.index < page.bodyStart)
    .add('long', -0.2, block.words > 40)
    .add('quoted', -0.4, QUOTED.test(text))
    .add('list', -0.25, block.within.has('list'))
    .add('heading', -0.1, block.isHeading && block.index > page.bodyStart && block.index < page.bodyEnd);
}

const isExempt = (block: BlockFacts): boolean =>
  block.words > MAX_WORDS || block.within.has('quote') || block.within.has('code') || block.within.has('table');

/** Without one of these words no other mark makes a notice; most blocks have none, and need no weighing. */
const isSpoken = (block: BlockFacts, { matcher }: PageContext): boolean =>
  matcher.has('object', block.text) || matcher.has('wall', block.text) || matcher.has('act', block.text);

/** Lexical marks are one witness however many they are; another of a different nature has to agree. */
function isNotice(evidence: Evidence, block: BlockFacts): boolean {
  const said = evidence.has('object', 'wall') && (evidence.has('act', 'wall') || evidence.has('urgency', 'price'));
  const addressed = evidence.has('address') && evidence.has('act', 'wall') && evidence.has('object', 'wall');
  const shown = evidence.has('target', 'form', 'class', 'box', 'repeated', 'site');
  if (said && shown) return evidence.sum >= 0.6;
  if (evidence.has('form', 'class') && evidence.has('act', 'object', 'wall')) return evidence.sum >= 0.6;
  // Said outright, in a line that addresses the reader and stands outside the story.
  return (
    addressed &&
    evidence.has('wall') &&
    evidence.has('urgency', 'preface', 'price') &&
    block.words <= 30 &&
    evidence.sum >= 0.75
  );
}

/** A line too weak to be judged by itself that belongs to the notice beside it: a greeting, a question, a button. */
function isCompanion(block: BlockFacts, page: PageContext, inSameBox: boolean): boolean {
  const { matcher } = page;
  if (isExempt(block) || block.words > 25) return false;
  if (matcher.isWhole('greeting', block.text) || block.hasControl) return true;
  // In a box that the page itself calls a newsletter's or a subscription's, short lines are of one piece.
  if (block.words <= 12 && hasToken(block, NOTICE_TOKENS)) return true;
  if (
    matcher.isWhole('wall', block.text) ||
    (block.words <= 4 && block.linkDensity > 0.5 && block.links.some((href) => TARGET.test(href)))
  )
    return true;
  const spoken =
    ['act', 'object', 'urgency', 'wall'].filter((role) => matcher.has(role as 'act', block.text)).length +
    (block.repeats >= 2 ? 1 : 0);
  // A short question to the reader in the notice's own box: "Shall we carry on together?"
  if (block.words <= 8 && inSameBox && matcher.has('address', block.text) && /[?？؟]\s*$/u.test(block.text))
    return true;
  return matcher.has('address', block.text) && (spoken >= 2 || (spoken >= 1 && /[?!？！؟]\s*$/u.test(block.text)));
}

/** Whether both stand in one element that holds little else. */
const isInBoxOf = (block: BlockFacts, other: BlockFacts | undefined): boolean =>
  block.box.id === other?.box.id && block.box.chars <= MAX_BOX_CHARS;

/** Notices, and the lines that belong to them. */
export const notice: Labeller = (blocks, page) => {
  const siteNames = findSiteNames(page);
  const labels = new Map<number, Label>();
  for (const block of blocks) {
    if (isExempt(block) || !isSpoken(block, page)) continue;
    if (block.words > 30 && !block.tokens.size && block.index > page.bodyStart) continue;
    const evidence = weigh(block, page, siteNames);
    if (isNotice(evidence, block)) labels.set(block.index, evidence.label(block, 'notice'));
  }
  for (const direction of [1, -1]) {
    const order = direction > 0 ? blocks : blocks.toReversed();
    for (const block of order) {
      const beside = labels.get(block.index - direction);
      if (!beside || labels.has(block.index) || !isCompanion(block, page, isInBoxOf(block, blocks[beside.block])))
        continue;
      labels.set(block.index, {
        block: block.index,
        kind: 'notice',
        rule: 'notice/companion',
        confidence: beside.confidence,
      });
    }
  }
  return [...labels.values()];
};
