/**
 * What can be said of a text in any language: the roles its words play, how much of it is about the site, its length,
 * its marks. The scorer gives each a weight that all languages share.
 */
import type { Role } from '../lexicon/lexicon.ts';
import type { Said } from './evidence.ts';

const ROLES: readonly Role[] = [
  'act',
  'object',
  'address',
  'urgency',
  'price',
  'wall',
  'greeting',
  'hint',
  'share',
  'comments',
  'protected',
  'meta',
  'bio',
];
const SENTENCE = /[.!?…;。！？।؟]+(?:\s|$|(?=\p{Script=Han}))/gu;
const END = /[.!?…:。！？।؟"”»’)）」]\s*$/u;

/** A trait's name and how much there is of it, 0..1 or so. */
export type Traits = Readonly<Record<string, number>>;

export function toTraits(said: Said): Traits {
  const { text, words, coverage } = said;
  const traits: Record<string, number> = {};
  let roles = 0;
  for (const role of ROLES) {
    if (!said.has(role)) continue;
    traits[role] = 1;
    roles += 1;
  }
  const asks = said.has('act');
  const speaks = said.has('address');
  const offers = said.has('object');
  const foreign = words * (1 - coverage);
  if (asks && offers) traits['act-object'] = 1;
  if (asks && speaks) traits['act-address'] = 1;
  if (offers && speaks) traits['object-address'] = 1;
  if (roles === 0) traits['no-role'] = 1;
  // "Already have an account?" may be a bank's.
  if (said.has('wall')) traits['wall-foreign'] = Math.min(4, foreign) / 4;
  if (said.hasPrice && !asks && !speaks && !offers) traits['price-only'] = 1;
  traits['roles'] = Math.min(6, roles) / 6;
  traits['coverage'] = coverage;
  traits['all-known'] = coverage === 1 && words >= 2 ? 1 : 0;
  traits['known'] = Math.min(10, words * coverage) / 10;
  traits['foreign'] = Math.min(8, foreign) / 8;
  traits['many-foreign'] = foreign > 8 ? Math.min(1, (foreign - 8) / 8) : 0;
  traits['length'] = Math.min(20, words) / 20;
  traits['short'] = words <= 4 ? 1 : 0;
  traits['sentences'] = Math.min(4, text.match(SENTENCE)?.length ?? 0) / 4;
  if (said.isQuestion) traits['question'] = 1;
  else if (!END.test(text)) traits['open'] = 1;
  if (/[?？؟]/u.test(text)) traits['asks'] = 1;
  if (/[!！]/u.test(text)) traits['exclaims'] = 1;
  if (/\d/.test(text)) traits['digits'] = 1;
  if (/[:：]/u.test(text)) traits['colon'] = 1;
  if (said.hasPrice) traits['money'] = 1;
  if (said.hasQuotation) traits['quotation'] = 1;
  if (said.isSpeech) traits['speech'] = 1;
  if (said.isConditional) traits['condition'] = 1;
  if (said.isAdvice) traits['advice'] = 1;
  if (said.isImperative) traits['imperative'] = 1;
  return traits;
}
