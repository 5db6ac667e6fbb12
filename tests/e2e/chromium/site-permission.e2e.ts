import { expect, it } from 'vitest';

import { lookAtSites, refuseSite } from '../support/chosen-site.ts';
import { openReader } from '../support/reader.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser({ hasWindow: true });

it('a site whose permission is refused is not chosen, and the menu says what is missing', async () => {
  await openReader(stage.browser, await stage.browser.open(`${stage.site.url}no-images.html`));
  expect(await refuseSite(stage.browser)).toBe(
    'Without your permission for 127.0.0.1, its articles cannot open by themselves.',
  );
  expect(await lookAtSites(stage.browser)).toEqual({ permitted: [], registered: [], sites: [] });
});
