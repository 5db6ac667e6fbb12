/**
 * Sharing and following: rows of platform names, "Share this story", "Follow us on …".
 */
import { hasToken, type Labeller, sure } from '../page.ts';

const SHARE_TARGET =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|wa\.me\/|api\.whatsapp\.com|whatsapp:|t\.me\/share|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|^mailto:\?)/i;
const PROFILE =
  /(?:\/\/|\.)(?:facebook|twitter|x|instagram|threads|linkedin|youtube|tiktok|t\.me|telegram|whatsapp)\.(?:com|me|net|org)\//i;
const TOKENS = ['share', 'sharing', 'sharebar', 'social', 'sharethis', 'addthis', 'addtoany'];
const MAX_WORDS = 20;

export const share: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) => {
    if (block.words > MAX_WORDS || block.within.has('table') || block.within.has('code')) return [];
    if (block.links.length && block.links.every((href) => SHARE_TARGET.test(href)) && block.linkDensity >= 0.5)
      return [sure(block, 'share', 'target')];
    if (/^@[\w.]{2,30}$/.test(block.text) && block.links.length) return [sure(block, 'share', 'handle', 0.7)];
    const rest = matcher.after('share', block.text);
    if (rest === null) return [];
    const whole = matcher.isWhole('share', block.text);
    // A platform's bare name is a heading or a table row of a story unless it is a link, a button, or in a share bar.
    if (whole && (block.links.length > 0 || block.hasControl || hasToken(block, TOKENS)))
      return [sure(block, 'share', 'phrase+link')];
    // A sentence that begins with a platform's name and links to it is story; here the link is most of the line.
    if (
      block.linkDensity >= 0.3 &&
      block.links.some((href) => PROFILE.test(href) || SHARE_TARGET.test(href)) &&
      !block.isHeading
    )
      return [sure(block, 'share', 'phrase+profile', 0.8)];
    if (hasToken(block, TOKENS) && block.words <= 8) return [sure(block, 'share', 'phrase+class', 0.7)];
    return whole && block.words >= 2 ? [sure(block, 'share', 'phrase', 0.65)] : [];
  });
