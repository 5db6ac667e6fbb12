import { beforeEach, describe, expect, it, vi } from 'vitest';

import { sendToReader } from '../../../utils/messaging.ts';
import { isReaderOpen, shows, toggleReader } from '../../../utils/reader/open.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { get: vi.fn() },
    scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../utils/messaging.ts', () => ({ sendToReader: vi.fn() }));

const nobody = (): Error => new Error('Could not establish connection. Receiving end does not exist.');
const TAB = 7;

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  browser.tabs.get.mockResolvedValue({ url: 'https://paper.example/story' });
  browser.scripting.insertCSS.mockResolvedValue(undefined);
  browser.scripting.executeScript.mockResolvedValue([]);
});

describe('toggleReader', () => {
  it('injects nothing where the reader listens already', async () => {
    vi.mocked(sendToReader).mockResolvedValue({ status: 'closed' });
    expect(await toggleReader(TAB, 'auto')).toEqual({ status: 'closed' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('injects style and script once, and asks again', async () => {
    vi.mocked(sendToReader).mockRejectedValueOnce(nobody()).mockResolvedValueOnce({ status: 'opened' });
    expect(await toggleReader(TAB, 'anyway')).toEqual({ status: 'opened' });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: TAB }, origin: 'USER' }),
    );
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: TAB },
      files: ['/reader.js'],
      injectImmediately: true,
    });
    expect(sendToReader).toHaveBeenLastCalledWith(TAB, 'toggleReader', { mode: 'anyway' });
  });

  it.each([
    ['a page of the browser', 'chrome://newtab/', 'Cannot access a chrome:// URL', /belongs to the browser/],
    ['a page that left', 'https://paper.example/', 'Frame with ID 0 was removed.', /changed while it was being read/],
  ])('has a sentence for %s', async (_, url, message, sentence) => {
    vi.mocked(sendToReader).mockRejectedValue(nobody());
    browser.tabs.get.mockResolvedValue({ url });
    browser.scripting.insertCSS.mockRejectedValue(new Error(message));
    expect(await toggleReader(TAB, 'auto')).toEqual({
      status: 'unreachable',
      sentence: expect.stringMatching(sentence) as unknown,
    });
  });

  const refusal = 'Cannot access contents of the page. Extension manifest must request permission.';

  it('tries again where the page has not heard of the click yet', async () => {
    vi.mocked(sendToReader).mockRejectedValueOnce(nobody()).mockResolvedValueOnce({ status: 'opened' });
    browser.scripting.insertCSS.mockRejectedValueOnce(new Error(refusal));
    expect(await toggleReader(TAB, 'auto')).toEqual({ status: 'opened' });
    expect(browser.scripting.insertCSS).toHaveBeenCalledTimes(2);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('gives up, with a sentence, where the page stays closed to us', async () => {
    vi.mocked(sendToReader).mockRejectedValue(nobody());
    browser.scripting.insertCSS.mockRejectedValue(new Error(refusal));
    expect(await toggleReader(TAB, 'auto')).toEqual({
      status: 'unreachable',
      sentence: expect.stringContaining('no permission for paper.example') as unknown,
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('has a sentence for a tab that was closed', async () => {
    vi.mocked(sendToReader).mockRejectedValue(nobody());
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    browser.scripting.insertCSS.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await toggleReader(TAB, 'auto')).toEqual({
      status: 'unreachable',
      sentence: expect.stringContaining('was closed') as unknown,
    });
  });
});

describe('isReaderOpen', () => {
  it('passes on what the reader says', async () => {
    vi.mocked(sendToReader).mockResolvedValue(true);
    expect(await isReaderOpen(TAB)).toBe(true);
  });

  it('is false where no reader was injected', async () => {
    vi.mocked(sendToReader).mockRejectedValue(nobody());
    expect(await isReaderOpen(TAB)).toBe(false);
  });
});

describe('shows', () => {
  it.each([
    ['the page it was asked of', 'https://paper.example/story', true],
    ['another page', 'https://paper.example/', false],
    ['a page that the browser keeps from us', undefined, false],
  ])('tells %s', async (_, url, expected) => {
    expect(await shows(TAB, url)).toBe(expected);
  });

  it('holds for a page that the browser keeps from us all along', async () => {
    browser.tabs.get.mockResolvedValue({});
    expect(await shows(TAB, undefined)).toBe(true);
  });

  it('does not hold for a tab that is gone', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await shows(TAB, undefined)).toBe(false);
  });
});
