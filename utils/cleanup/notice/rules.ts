/**
 * When the marks of a text make it a notice. Words alone are what articles about subscriptions are full of: either
 * something that is no word agrees with them, or nothing but a notice is said.
 */
import type { BlockFacts } from '../blocks.ts';
import type { Evidence } from '../page.ts';
import { DOUBTED_ODDS, type Said, weighWords } from './evidence.ts';

/** Shares of the words that carry meaning: what is less about the site than this has a subject of its own. */
const COVERAGE = {
  /** In a form, or a box that is called so. */
  boxed: 0.4,
  /** In a box whose name means other things, too. */
  boxedPerhaps: 0.5,
  /** A whole notice in itself with a link that agrees, or nothing but a link. */
  linked: 0.45,
  /** Where something agrees that may be the story's as well. */
  spoken: 0.66,
  /** Where nothing agrees, and what is said has few marks. */
  nothingElse: 0.76,
} as const;
const ROLES = ['act', 'object', 'address', 'urgency', 'price', 'wall'] as const;
const MANY_ROLES = 4;
const FEW_WORDS = 3;
const ENOUGH_WORDS = 6;
const SURE = 0.6;
/**
 * The scorer's log-odds from which words alone make a notice, in an ordinary story. A page that speaks to its reader
 * throughout, as advice does, needs far plainer words: so many times what its paragraphs are above those of others, if
 * they are by more than stories differ.
 */
export const LEAST_ODDS = 1.75;
const USUAL_EXCESS = 0.7;
const PER_EXCESS = 3;
/** Those of the single words, below which nothing else is believed: they are a story's. */
export const DOUBTED_WORDS = -1.6;
/** What they have to be where other things speak for a notice: a form or a class, a link, the site's name. */
const ODDS = { boxed: -0.5, boxedPerhaps: 0.5, linked: 0.5, spoken: 1 } as const;
/** What words must add up to where nothing else agrees; and where the story itself is about such things. */
const BY_WORDS = 0.7;
const BY_WORDS_ON_TOPIC = 1.25;
/** What the words count for where the scorer is sure. */
const SURE_BY_WORDS = 0.75;

/** What is asked of the story around a text, where it matters. */
export interface Topic {
  /** Whether the story itself is about subscriptions, newsletters and the like. */
  readonly isOnTopic: () => boolean;
  /** By how much the scorer's mean log-odds of its paragraphs are above those of ordinary stories. */
  readonly excess: () => number;
}

/** Whether most of a text is about the site, by the words that are known, or by what the scorer has learned. */
const isAboutSite = (said: Said, where: keyof typeof ODDS): boolean =>
  said.coverage >= COVERAGE[where] || said.odds >= ODDS[where];

/** Whether a block is a notice by its words and something else that agrees. */
export function isShown(evidence: Evidence, said: Said, block: BlockFacts): boolean {
  if (evidence.sum < SURE || !evidence.has('object', 'wall', 'act')) return false;
  if (evidence.has('form', 'class')) return isAboutSite(said, 'boxed');
  if (!evidence.has('object', 'wall') || !evidence.has('act', 'wall', 'urgency', 'price')) return false;
  if (evidence.has('box')) return isAboutSite(said, 'boxedPerhaps');
  const agrees =
    evidence.has('target') || (evidence.has('repeated') && evidence.has('act', 'wall'))
      ? evidence.has('wall') || block.linkDensity > 0.5
      : null;
  // A link may be the story's, and a site's name a word like others: then little else may be said.
  if (agrees === null && !(evidence.has('site') && evidence.has('act', 'wall'))) return false;
  return isAboutSite(said, agrees ? 'linked' : 'spoken');
}

/** What "if" at the beginning takes: advice begins so. */
const CONDITION = 1.5;

/** What a label of a few words takes that neither asks nor speaks: it may name anything. */
const LABEL = 1;
const LABEL_WORDS = 4;
const SPEAKING = ['act', 'object', 'address', 'urgency', 'wall'] as const;
/** What a text of some length takes that has no word of a notice: a columnist speaks to the reader, too. */
const COLUMN = 0.75;
const COLUMN_WORDS = 6;
const TELLING = ['act', 'object', 'urgency', 'price', 'wall'] as const;

/** By how much the scorer is sure of a text by itself, on a page with such a story; below 0 it is not. */
export function surenessOf(said: Said, topic: Topic): number {
  const isLabel = said.words <= LABEL_WORDS && !said.has(...SPEAKING);
  const isColumn = said.words >= COLUMN_WORDS && !said.has(...TELLING);
  const odds = said.odds - (said.isConditional ? CONDITION : 0) - (isLabel ? LABEL : 0) - (isColumn ? COLUMN : 0);
  if (odds < LEAST_ODDS) return odds - LEAST_ODDS;
  return odds - LEAST_ODDS - PER_EXCESS * Math.max(0, topic.excess() - USUAL_EXCESS);
}

/**
 * Whether words alone make a notice: it speaks to the reader, asks for something that the site has to give, and says
 * nothing else; or it is worded as notices are that were learned from.
 * @returns the marks, or null where it is none
 */
export function isSaid(said: Said, topic: Topic): Evidence | null {
  if (said.isSpeech || said.hasQuotation || said.wordOdds < DOUBTED_WORDS) return null;
  if (surenessOf(said, topic) >= 0) return weighWords(said, SURE_BY_WORDS);
  if (said.coverage < COVERAGE.spoken || said.odds < DOUBTED_ODDS) return null;
  const evidence = weighWords(said);
  if (evidence.sum < BY_WORDS || (evidence.sum < BY_WORDS_ON_TOPIC && topic.isOnTopic())) return null;
  const offers = evidence.has('object', 'wall');
  if (!offers && !evidence.has('act')) return null;
  // Somebody else does it: "Readers can subscribe for free."
  if (!evidence.has('address', 'wall') && !said.isImperative) return null;
  const roles = ROLES.filter((role) => evidence.has(role)).length;
  if (said.coverage < COVERAGE.nothingElse && (roles < MANY_ROLES || !evidence.has('act'))) return null;
  const speaks = evidence.has('address', 'urgency', 'wall');
  const presses = evidence.has('act') && evidence.has('address') && evidence.has('urgency');
  const isWhole = said.coverage === 1 && (offers || presses || said.words >= ENOUGH_WORDS);
  if (!isWhole && !(offers && speaks)) return null;
  // "Already a member? Log in."
  if (said.words < FEW_WORDS && !(evidence.has('wall') && evidence.has('act') && !said.isQuestion)) return null;
  return evidence;
}
