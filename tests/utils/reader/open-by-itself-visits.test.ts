import type { Runtime } from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { toggleReader } from '../../../utils/reader/open.ts';
import { forgetClosed, noteClosed, openUnasked } from '../../../utils/reader/open-by-itself-visits.ts';

vi.mock('../../../utils/reader/open.ts', () => ({ toggleReader: vi.fn() }));

const URL = 'https://paper.example/news/bells';
const TAB = 7;
const senderOf = (url: string, tabId = TAB, frameId = 0) =>
  ({ url, frameId, tab: { id: tabId } }) as Runtime.MessageSender;
const SENDER = senderOf(URL);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(toggleReader).mockReset().mockResolvedValue({ status: 'opened' });
  await fakeBrowser.storage.local.set({ 'open-by-itself': ['paper.example'] });
});

it('opens an article of a chosen site', async () => {
  await openUnasked(URL, false, senderOf('https://www.paper.example/news/bells'));
  expect(toggleReader).toHaveBeenCalledExactlyOnceWith(TAB, 'unasked');
});

it.each([
  ['of another site', senderOf('https://fell.example/news/bells')],
  ['of a site that was chosen in part', senderOf('https://mail.paper.example/')],
  ['in a frame', senderOf(URL, TAB, 3)],
  ['without an address', { tab: { id: TAB }, frameId: 0 } as Runtime.MessageSender],
  ['in no tab', { url: URL, frameId: 0 }],
])('opens no page %s', async (_, sender) => {
  await openUnasked(URL, false, sender);
  expect(toggleReader).not.toHaveBeenCalled();
});

describe('where the user has closed the reader', () => {
  beforeEach(() => noteClosed(`${URL}#place`, SENDER));

  it.each([
    ['not the same page again', URL, TAB, true, 0],
    ['not another place of it', `${URL}#other`, TAB, true, 0],
    ['the same page in another tab', URL, 8, true, 1],
    ['another page', `${URL}-2`, TAB, true, 1],
    ['the same page when it is come to anew', URL, TAB, false, 1],
  ])('opens %s', async (_, url, tab, isAgain, times) => {
    await openUnasked(url, isAgain, senderOf(url, tab));
    expect(toggleReader).toHaveBeenCalledTimes(times);
  });

  it('opens it again when that was forgotten', async () => {
    await forgetClosed(TAB);
    await openUnasked(URL, true, SENDER);
    expect(toggleReader).toHaveBeenCalledOnce();
  });
});

it('notes nothing of pages of other sites', async () => {
  await noteClosed(URL, senderOf('https://fell.example/'));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('says nothing of a page that is no article, and leaves a note in the console of one that could not be read', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.mocked(toggleReader).mockResolvedValue({ status: 'not-an-article', hasSelection: false });
  await openUnasked(URL, false, SENDER);
  expect(info).not.toHaveBeenCalled();
  vi.mocked(toggleReader).mockResolvedValue({ status: 'unreachable', sentence: 'It left.' });
  await openUnasked(URL, false, SENDER);
  expect(info).toHaveBeenCalledOnce();
});
