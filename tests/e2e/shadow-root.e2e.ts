import { expect, it } from 'vitest';

import { openReader } from './support/reader.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

it('text in an open shadow root is read at its place, with what the page puts into its slot', async () => {
  const { browser, site } = stage;
  const page = await browser.open(`${site.url}no-images.html`);
  const [before, after] = await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('p')].filter((p) => p.textContent.length > 120);
    const note = document.createElement('side-note');
    note.append('The clerk’s own copy of the letter is kept at the library.');
    const root = note.attachShadow({ mode: 'open' });
    const frame = document.createElement('p');
    frame.append('In the box: ', document.createElement('slot'), ' Anyone may ask to see it there, on any weekday.');
    root.append(frame);
    first!.after(note);
    return [first!.textContent.trim().slice(0, 40), second!.textContent.trim().slice(0, 40)];
  });
  const reader = await openReader(browser, page);
  const text = (await reader.text()).replaceAll(/\s+/g, ' ');
  const note =
    'In the box: The clerk’s own copy of the letter is kept at the library. Anyone may ask to see it there, on any weekday.';
  expect(text).toContain(note);
  const places = [before!, note, after!].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
