import type { Page } from 'puppeteer-core';

import { until } from './until.ts';

/**
 * The page as it stands: its whole markup, and what its forms hold, which markup does not show. Two frames on, when the
 * page's own observers have had their say on what is in sight.
 */
export const serializePage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => [
      (field as HTMLInputElement).value,
      (field as HTMLInputElement).checked,
    ]);
    return `${document.documentElement.outerHTML}\n${JSON.stringify(fields)}`;
  });

/** Whether a tab still answers, and its page reacts: it is usable. */
export const answers = (page: Page): Promise<boolean> =>
  page.evaluate(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true))));

/** Waits until a tab shows the page of that path, whatever took it there. The page's own address may come first. */
export async function untilAt(page: Page, path: string): Promise<void> {
  const look = () => page.evaluate(() => document.readyState === 'complete' && location.pathname);
  // Between two pages there is none to ask.
  const isThere = async (): Promise<boolean> => (await look().catch(() => null)) === path;
  await until(`the tab to show ${path}`, isThere);
}
