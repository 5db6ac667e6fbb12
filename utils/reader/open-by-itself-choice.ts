/**
 * Choosing in the popup that articles of a site open by themselves.
 */
import { browser } from 'wxt/browser';

import { sitePatterns } from '../hosts.ts';
import { t } from '../i18n.ts';
import { logFault } from '../log.ts';
import { sendToBackground } from '../messaging.ts';
import { noteWanted } from './open-by-itself-sites.ts';

/**
 * Asks for the site's permission and puts it on the list, or takes it off. Must be called straight from a click: browsers
 * ask for a permission only then.
 * @returns why it did not come about, as a sentence; null where it did. Never rejects.
 */
export async function askForSite(site: string, isChosen: boolean): Promise<string | null> {
  try {
    if (isChosen) {
      // Not waited for: the click would be over. Firefox closes the popup to ask, and the background takes over then.
      const noted = noteWanted(site);
      const isGiven = await browser.permissions.request({ origins: [...sitePatterns(site)] });
      await noted;
      if (!isGiven) {
        await noteWanted(null);
        return t('openByItself.declined', { site });
      }
    }
    await sendToBackground('chooseSite', { site, isChosen });
    return null;
  } catch (error) {
    logFault(error);
    return t('openByItself.failed', { site });
  }
}
