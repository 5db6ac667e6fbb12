/**
 * When the marks of a text make it a notice. Words alone are what articles about subscriptions are full of: either
 * something that is no word agrees with them, or nothing but a notice is said.
 */
import type { BlockFacts } from '../blocks.ts';
import type { Evidence } from '../page.ts';
import { type Said, weighWords } from './evidence.ts';

const FEW_WORDS = 3;
/** Of the words that carry meaning: below this a text has a subject of its own. */
const SPOKEN = 0.66;
const ROLES = ['act', 'object', 'address', 'urgency', 'price', 'wall'] as const;
const MANY_ROLES = 4;
const NOTHING_ELSE = 0.76;
const SURE = 0.6;
/** What words must add up to where nothing else agrees; and where the story itself is about such things. */
const BY_WORDS = 0.7;
const BY_WORDS_ON_TOPIC = 1.15;

/** Whether a block is a notice by its words and something else that agrees. */
export function isShown(evidence: Evidence, said: Said, block: BlockFacts): boolean {
  if (!evidence.has('object', 'wall', 'act')) return false;
  const outspoken = evidence.has('object', 'wall') && evidence.has('act', 'wall', 'urgency', 'price');
  // What the page itself calls so, or put into a form.
  if (evidence.has('form', 'class')) return evidence.sum >= SURE && said.coverage >= 0.4;
  if (outspoken && evidence.has('box')) return evidence.sum >= SURE && said.coverage >= 0.5;
  // A link may be the story's, and a site's name a word like others: then the rest has to be about nothing else.
  if (!outspoken || !evidence.has('target', 'repeated', 'site')) return false;
  return evidence.sum >= SURE && said.coverage >= (block.linkDensity > 0.5 ? 0.5 : SPOKEN);
}

/**
 * Whether words alone make a notice: it speaks to the reader, asks for something that the site has to give, and says
 * nothing else.
 */
export function isSaid(text: string, said: Said, isOnTopic: boolean): Evidence | null {
  if (said.isSpeech || said.hasQuotation || said.coverage < SPOKEN) return null;
  const evidence = weighWords(text, said);
  const roles = ROLES.filter((role) => evidence.has(role)).length;
  if (!evidence.has('act', 'object', 'wall')) return null;
  if (said.coverage < NOTHING_ELSE && (roles < MANY_ROLES || !evidence.has('act'))) return null;
  // "The newsletter is free" says little else, too, and asks nothing of anybody.
  if (said.coverage < 1 && !(evidence.has('object', 'wall') && evidence.has('address', 'urgency', 'wall'))) return null;
  // "Already a member? Log in."
  if (said.words < FEW_WORDS && !(evidence.has('wall') && evidence.has('act') && !said.isQuestion)) return null;
  return evidence.sum >= (isOnTopic ? BY_WORDS_ON_TOPIC : BY_WORDS) ? evidence : null;
}
