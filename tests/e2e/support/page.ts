import type { Page } from 'puppeteer-core';

import { until } from './until.ts';

/** Clicks the button of that text with the mouse, as soon as it can be clicked. */
export async function clickButton(page: Page, text: string): Promise<void> {
  const button = await until(`a button "${text}"`, () =>
    page.evaluateHandle(
      (wanted) => [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted && !one.disabled),
      text,
    ).then((handle) => handle.asElement()),
  );
  await button.click();
}
