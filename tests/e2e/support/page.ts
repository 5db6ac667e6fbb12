import type { ElementHandle, Page } from 'puppeteer-core';

import { until } from './until.ts';

/** Clicks the button of that text with the mouse, as soon as it can be clicked. */
export async function clickButton(page: Page, text: string): Promise<void> {
  const handle = await until(`a button "${text}"`, async () => {
    const found = await page.evaluateHandle((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      return buttons.find((one) => one.innerText.trim() === wanted && !one.disabled) ?? null;
    }, text);
    return found.asElement() as ElementHandle<HTMLButtonElement> | null;
  });
  await handle.click();
}
