import type { Page } from 'puppeteer-core';

/** The page as it stands: its whole markup, and what its forms hold, which markup does not show. */
export const serializePage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => [
      (field as HTMLInputElement).value,
      (field as HTMLInputElement).checked,
    ]);
    return `${document.documentElement.outerHTML}\n${JSON.stringify(fields)}`;
  });

/** Whether a tab still answers, and its page reacts: it is usable. */
export const answers = (page: Page): Promise<boolean> =>
  page.evaluate(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true))));
