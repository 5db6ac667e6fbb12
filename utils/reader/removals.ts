/**
 * Which removals are in force: the two switches, and what the user put back.
 */
import { type PlainKey, t } from '../i18n.ts';
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

/** What a kind is called, for a row of the list of removed items. */
export const KIND_NAMES = {
  notice: 'removed.kind.notice',
  promo: 'removed.kind.promo',
  share: 'removed.kind.share',
  'caption-noise': 'removed.kind.captionNoise',
  credit: 'removed.kind.credit',
  byline: 'removed.kind.byline',
  navigation: 'removed.kind.navigation',
  'ad-label': 'removed.kind.adLabel',
  duplicate: 'removed.kind.duplicate',
  comments: 'removed.kind.comments',
  'author-bio': 'removed.kind.authorBio',
  other: 'removed.kind.furniture',
} as const satisfies Record<Kind, PlainKey>;

/** What the marks in a rule id mean to a reader; `notice/act+target` names two of them. */
const MARKS: Readonly<Record<string, PlainKey>> = {
  act: 'removed.why.act',
  object: 'removed.why.object',
  address: 'removed.why.address',
  urgency: 'removed.why.urgency',
  price: 'removed.why.price',
  wall: 'removed.why.wall',
  site: 'removed.why.site',
  target: 'removed.why.target',
  form: 'removed.why.form',
  button: 'removed.why.button',
  class: 'removed.why.marked',
  box: 'removed.why.marked',
  repeated: 'removed.why.repeated',
  preface: 'removed.why.preface',
  companion: 'removed.why.companion',
  heading: 'removed.why.heading',
  lead: 'removed.why.lead',
  link: 'removed.why.link',
  label: 'removed.why.label',
  double: 'removed.why.double',
  line: 'removed.why.line',
  title: 'removed.why.title',
  'repeated-line': 'removed.why.repeatedLine',
  words: 'removed.why.words',
  hint: 'removed.why.hint',
  'topic-link': 'removed.why.section',
  'topic-class': 'removed.why.section',
  tail: 'removed.why.tail',
  'site-repeat': 'removed.why.siteRepeat',
  same: 'removed.why.same',
  time: 'removed.why.date',
  date: 'removed.why.date',
};

/**
 * Why something was removed, in words.
 * @param rule id such as `notice/act+target`
 * @returns a phrase without a full stop, or null where the rule's marks have no words
 */
export function toReason(rule: string): string | null {
  const marks = rule.slice(rule.indexOf('/') + 1).split('+');
  const keys = [...new Set(marks.flatMap((mark) => MARKS[mark] ?? []))];
  return keys.length ? keys.map((key) => t(key)).join(t('removed.comma')) : null;
}
