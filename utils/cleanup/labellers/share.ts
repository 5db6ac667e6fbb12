/**
 * Sharing and following: rows of platform names, "Share this story", "Follow us on …".
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { hasToken, type Labeller, type PageContext, sure } from '../page.ts';
import { countParts, headsText, leadOf } from '../reading.ts';

const SHARE_TARGET =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/intent|bsky\.app\/intent|threads\.net\/intent|wa\.me\/|api\.whatsapp\.com|whatsapp:|t\.me\/share|telegram\.me\/share|tg:\/\/msg|viber:\/\/|linkedin\.com\/(?:share|cws)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|vk\.com\/share|connect\.ok\.ru|line\.me\/R|line\.naver|b\.hatena\.ne\.jp\/(?:add|entry)|service\.weibo\.com|story\.kakao\.com|getpocket\.com\/(?:save|edit)|xing\.com\/(?:spi|app\/user)|share\.flipboard|tumblr\.com\/(?:share|widgets)|^mailto:\?|^sms:\?)|\/(?:share|sharer|share-?to)(?:\.php)?\/?\?\w+=/i;
const PROFILE =
  /(?:\/\/|\.)(?:facebook|twitter|x|instagram|threads|linkedin|youtube|tiktok|t|telegram|whatsapp|bsky|pinterest|vk|line|weibo)\.(?:com|me|net|org|app)\//i;
const TOKENS = [
  'share',
  'sharing',
  'sharebar',
  'sharebuttons',
  'social',
  'sharethis',
  'addthis',
  'addtoany',
  'sharedaddy',
];
const MAX_WORDS = 20;
/** A quotation that a click would post is the story's own. */
const MAX_TARGET_WORDS = 8;
const MAX_ROW_WORDS = 6;

const isTarget = (block: BlockFacts): boolean =>
  block.links.length > 0 && block.links.every((href) => SHARE_TARGET.test(href)) && block.linkDensity >= 0.5;

/** Three or more blocks beside one another, or two below a call to share, that are all buttons of platforms. */
function* findRows(blocks: readonly BlockFacts[], { matcher }: PageContext): Generator<Label> {
  for (let index = 0; index < blocks.length;) {
    const start = index;
    const box = blocks[start]?.box.id;
    while (blocks[index]?.box.id === box && index < blocks.length) index += 1;
    const row = blocks.slice(start, index);
    if (row.length < 2 || row.some(({ words, within }) => words > MAX_ROW_WORDS || within.has('table'))) continue;
    const isPressed = (block: BlockFacts): boolean => block.links.length > 0 || block.hasControl;
    const pressed = row.filter((block) => isPressed(block) && countParts(matcher, ['share'], block.text) > 0);
    const others = row.filter((block) => !pressed.includes(block));
    // One network that the lexicon does not know may be among them, and the call itself.
    const areCalls = others.every(
      (block) => matcher.isWhole('share', block.text) || (isPressed(block) && block.words <= 2 && pressed.length >= 3),
    );
    const before = blocks[start - 1];
    const isCalled =
      row.some((block) => isTarget(block) || block.hasControl) ||
      (before !== undefined && before.words <= MAX_TARGET_WORDS && matcher.after('share', before.text) !== null);
    if (pressed.length >= 2 && others.length <= 2 && areCalls && isCalled)
      for (const block of row) yield sure(block, 'share', 'row', 0.8);
  }
}

/** A share bar in one line: a call and names of platforms, and links to them. */
function isBar(block: BlockFacts, { matcher }: PageContext): boolean {
  const parts = countParts(matcher, ['share'], block.text);
  if (parts >= 3) return true;
  return parts === 2 && (block.links.length > 0 || block.hasControl);
}

function judge(block: BlockFacts, blocks: readonly BlockFacts[], page: PageContext): Label | null {
  const { matcher } = page;
  if (block.words > MAX_WORDS || block.within.has('table') || block.within.has('code')) return null;
  if (isTarget(block) && block.words <= MAX_TARGET_WORDS) return sure(block, 'share', 'target');
  if (/^@[\w.]{2,30}$/.test(block.text) && block.links.length) return sure(block, 'share', 'handle', 0.7);
  const lead = leadOf(matcher, 'share', block.text);
  if (!lead) return null;
  const isShown = hasToken(block, TOKENS);
  if (isBar(block, page) && !headsText(blocks, block)) return sure(block, 'share', 'bar');
  const isWhole = countParts(matcher, ['share'], block.text) > 0;
  const isSingle = isWhole && block.words === 1;
  // A platform's bare name heads a part of a story, or stands in its list, unless it is a button or in a share bar.
  if (isSingle && !block.hasControl && !isShown && !isTarget(block))
    return block.links.length &&
      !block.within.has('list') &&
      !block.isHeading &&
      block.links.every((href) => !PROFILE.test(href))
      ? sure(block, 'share', 'phrase+link', 0.7)
      : null;
  if (isWhole && (block.links.length > 0 || block.hasControl || isShown)) return sure(block, 'share', 'phrase+link');
  // A sentence that begins with a platform's name and links to it is story; here the link is most of the line.
  if (
    block.linkDensity >= 0.3 &&
    block.links.some((href) => PROFILE.test(href) || SHARE_TARGET.test(href)) &&
    !block.isHeading
  )
    return sure(block, 'share', 'phrase+profile', 0.8);
  // "Facebook: 900 posts" is a figure about it.
  if (isShown && block.words <= 8 && !/\p{Nd}/u.test(lead.rest)) return sure(block, 'share', 'phrase+class', 0.7);
  return isWhole && lead.words >= 2 && !headsText(blocks, block) ? sure(block, 'share', 'phrase', 0.65) : null;
}

export const share: Labeller = (blocks, page) => {
  const labels = blocks.map((block) => judge(block, blocks, page)).filter((label) => label !== null);
  return [...labels, ...findRows(blocks, page)];
};
