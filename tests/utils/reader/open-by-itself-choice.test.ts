import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { sendToBackground } from '../../../utils/messaging.ts';
import { askForSite } from '../../../utils/reader/open-by-itself-choice.ts';

vi.mock('../../../utils/messaging.ts', () => ({ sendToBackground: vi.fn() }));

const SITE = 'paper.example';
const WANTED = 'open-by-itself:wanted';
const request = vi.fn<(what: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(sendToBackground).mockReset();
  request.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { request } });
});

describe('askForSite', () => {
  it('asks at once, while the click is fresh, for that one site', () => {
    void askForSite(SITE, true);
    expect(request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https', 'http']
        .map((scheme) => `${scheme}://${SITE}/*`)
        .concat(['https', 'http'].map((scheme) => `${scheme}://www.${SITE}/*`)),
    });
  });

  it('has the site put on the list', async () => {
    expect(await askForSite(SITE, true)).toBeNull();
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith('chooseSite', { site: SITE, isChosen: true });
  });

  it('leaves word of what is asked for, in case that the popup is closed by that', async () => {
    request.mockReturnValue(new Promise(() => undefined));
    void askForSite(SITE, true);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get(WANTED)).toMatchObject({ [WANTED]: { site: SITE } }),
    );
  });

  it('says what is missing where the permission is refused', async () => {
    request.mockResolvedValue(false);
    expect(await askForSite(SITE, true)).toContain(`Without your permission for ${SITE}`);
    expect(sendToBackground).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(WANTED)).toEqual({});
  });

  it('takes a site off without asking', async () => {
    expect(await askForSite(SITE, false)).toBeNull();
    expect(request).not.toHaveBeenCalled();
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith('chooseSite', { site: SITE, isChosen: false });
  });

  it('has a sentence where something fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.mocked(sendToBackground).mockRejectedValue(new Error('Nobody is there.'));
    expect(await askForSite(SITE, false)).toContain(`could not be changed for ${SITE}`);
  });
});
