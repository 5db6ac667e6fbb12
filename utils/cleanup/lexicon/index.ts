/**
 * Which lexicons a page is read with.
 */
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { Matcher } from './matcher.ts';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { en };

const matchers = new Map<string, Matcher>();

/**
 * The matcher for a page's language. English is always among them: sites of every language carry widgets in English.
 * @param lang BCP 47, or null where unknown; then structure and repetition have to do the work
 */
export function matcherFor(lang: string | null): Matcher {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? '';
  const key = Object.hasOwn(LEXICONS, primary) ? primary : 'en';
  let matcher = matchers.get(key);
  if (!matcher) {
    const own = LEXICONS[key];
    matcher = new Matcher(own && own !== en ? [own, en] : [en]);
    matchers.set(key, matcher);
  }
  return matcher;
}
