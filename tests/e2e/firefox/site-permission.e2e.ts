import { expect, it } from 'vitest';

import { inBrowserWindow } from '../support/bidi.ts';
import { lookAtSites } from '../support/chosen-site.ts';
import { untilPopupSays } from '../support/popup.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/until.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser();

/** Firefox asks here as it asks its users, and takes the answer at once. */
const ASKING = `
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);
  Services.prefs.setIntPref('security.notification_enable_delay', 0);
  null`;
const QUESTION = `document.querySelector('#notification-popup[panelopen="true"] popupnotification')`;

it('a site is chosen in the popup, which is gone when the browser’s question is answered', async () => {
  const { browser, site } = stage;
  const page = await browser.open(`${site.url}index.html`);
  await inBrowserWindow(page.browser(), ASKING);
  await browser.gesture(page);
  const popup = await untilPopupSays(browser, 'There is no article on this page.');
  await until('the switch to have the focus', async () => {
    if ((await popup.focused()) === 'Open articles of 127.0.0.1 by itself') return true;
    browser.display?.press('Tab');
    return false;
  });
  browser.display?.press('space');
  await until('the question', async () => (await inBrowserWindow(page.browser(), `String(!!${QUESTION})`)) === 'true');
  await (await browser.findPopup())?.close();
  expect(await browser.findPopup()).toBeNull();
  await inBrowserWindow(page.browser(), `${QUESTION}.button.click(); null`);
  const { permitted, registered } = await until('the site to be chosen', async () => {
    const held = await lookAtSites(browser);
    return (held.sites as string[]).includes('127.0.0.1') && held;
  });
  expect(permitted.toSorted()).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
  expect(registered.toSorted()).toEqual(permitted.toSorted());
  const reader = new Reader(await browser.open(`${site.url}no-images.html`));
  await until('the reader to open by itself', reader.isOpen);
});
