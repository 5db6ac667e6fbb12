/**
 * Which removals are in force: the two switches, and what the user put back.
 */
import type { Settings } from '../settings.ts';
import type { Kind, Removal } from '../types.ts';

const CAPTION_KINDS: ReadonlySet<Kind> = new Set<Kind>(['caption-noise', 'credit']);

/** Whether a removal belongs to the caption clean-up; all others belong to banner removal. */
export const isCaptionRemoval = ({ kind }: Pick<Removal, 'kind'>): boolean => CAPTION_KINDS.has(kind);

/** Whether the settings take this out of the article; what the user restores by hand comes on top. */
export const isInForce = (
  removal: Pick<Removal, 'kind'>,
  settings: Pick<Settings, 'removeBanners' | 'cleanCaptions'>,
): boolean => (isCaptionRemoval(removal) ? settings.cleanCaptions : settings.removeBanners);

/** A kind in the user's words, for a row of the list of removed items. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  notice: 'Notice',
  promo: 'Promotion',
  share: 'Sharing',
  'caption-noise': 'Caption clutter',
  credit: 'Picture credit',
  byline: 'Byline and date',
  navigation: 'Navigation',
  'ad-label': 'Advertising label',
  duplicate: 'Said twice',
  comments: 'Comments',
  'author-bio': 'About the author',
  other: 'Page furniture',
};

/** What the marks in a rule id mean to a reader; `notice/act+target` names two of them. */
const MARKS: Readonly<Record<string, string>> = {
  act: 'asks you to do something',
  object: 'speaks of a subscription, newsletter or app',
  address: 'speaks to you',
  urgency: 'presses',
  price: 'names a price',
  wall: 'is worded like a subscription notice',
  site: 'advertises this site',
  target: 'links to a subscription or sharing page',
  form: 'belongs to a form',
  button: 'asks you to click',
  class: 'the page marks it as such',
  box: 'the page marks it as such',
  repeated: 'is repeated on the page',
  preface: 'stands before the story',
  companion: 'belongs to the notice beside it',
  heading: 'heads a list of other stories',
  lead: 'begins like one',
  link: 'is a link',
  label: 'only names the caption',
  double: 'repeats another caption',
  line: 'the label was left out, the name is kept',
  title: 'repeats the title',
  'repeated-line': 'was said just before',
  words: 'is worded like one',
  hint: 'tells how to go on reading',
  'topic-link': 'names the section',
  'topic-class': 'names the section',
  tail: 'stands after the story',
  'site-repeat': 'is repeated on other pages of this site',
  same: 'repeats the byline',
  time: 'is a date',
  date: 'is a date',
};

/**
 * Why something was removed, in words.
 * @param rule id such as `notice/act+target`
 * @returns a phrase without a full stop, or null where the rule's marks have no words
 */
export function toReason(rule: string): string | null {
  const marks = rule.slice(rule.indexOf('/') + 1).split('+');
  const words = [...new Set(marks.flatMap((mark) => MARKS[mark] ?? []))];
  return words.length ? words.join(', ') : null;
}
