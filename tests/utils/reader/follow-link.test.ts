import { beforeEach, describe, expect, it, vi } from 'vitest';

import { isReaderOpen, toggleReader } from '../../../utils/reader/open.ts';
import { readLink } from '../../../utils/reader/follow-link.ts';

type Listener = (id: number, change: { status?: string }) => void;
const { browser, listeners } = vi.hoisted(() => {
  const listeners = { updated: new Set<Listener>(), removed: new Set<(id: number) => void>() };
  const event = <T>(set: Set<T>) => ({
    addListener: (one: T) => void set.add(one),
    removeListener: (one: T) => void set.delete(one),
  });
  return {
    listeners,
    browser: {
      permissions: { request: vi.fn() },
      tabs: { create: vi.fn(), onUpdated: event(listeners.updated), onRemoved: event(listeners.removed) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../utils/reader/open.ts', () => ({ toggleReader: vi.fn(), isReaderOpen: vi.fn() }));

const LINK = 'https://paper.example/story';

beforeEach(() => {
  vi.resetAllMocks();
  browser.permissions.request.mockResolvedValue(true);
  browser.tabs.create.mockResolvedValue({ id: 9 });
  vi.mocked(toggleReader).mockResolvedValue({ status: 'opened' });
  vi.mocked(isReaderOpen).mockResolvedValue(false);
});

/** Waits until the tab is there and somebody waits for its page. */
const untilWaiting = () => vi.waitFor(() => expect(listeners.updated.size).toBe(1));

describe('readLink', () => {
  it('asks for that one site, and in the click itself', async () => {
    browser.permissions.request.mockResolvedValue(false);
    const reading = readLink(LINK, 3);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://paper.example/*'] });
    await reading;
  });

  it('opens the reader when the page has loaded, and not before', async () => {
    const reading = readLink(LINK, 3);
    await untilWaiting();
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: LINK, openerTabId: 3 });
    for (const tell of listeners.updated) tell(9, { status: 'loading' });
    for (const tell of listeners.updated) tell(8, { status: 'complete' });
    expect(toggleReader).not.toHaveBeenCalled();
    for (const tell of listeners.updated) tell(9, { status: 'complete' });
    expect(await reading).toEqual({ tabId: 9, outcome: { status: 'opened' } });
    expect(toggleReader).toHaveBeenCalledExactlyOnceWith(9, 'auto');
    expect(listeners.updated.size + listeners.removed.size).toBe(0);
  });

  it('leaves a reader that has opened by itself in the meantime', async () => {
    vi.mocked(isReaderOpen).mockResolvedValue(true);
    const reading = readLink(LINK, 3);
    await untilWaiting();
    for (const tell of listeners.updated) tell(9, { status: 'complete' });
    expect(await reading).toEqual({ tabId: 9, outcome: { status: 'opened' } });
    expect(toggleReader).not.toHaveBeenCalled();
  });

  it('does not wait for a tab that was closed', async () => {
    vi.mocked(toggleReader).mockResolvedValue({ status: 'unreachable', sentence: 'The tab was closed.' });
    const reading = readLink(LINK, undefined);
    await untilWaiting();
    for (const tell of listeners.removed) tell(9);
    expect((await reading).outcome.status).toBe('unreachable');
  });

  it('opens nothing where the permission is refused, and says what to do', async () => {
    browser.permissions.request.mockResolvedValue(false);
    const { tabId, outcome } = await readLink(LINK, 3);
    expect(tabId).toBeNull();
    expect(outcome).toEqual({ status: 'unreachable', sentence: expect.stringContaining('paper.example') as unknown });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it.each(['mailto:ann@paper.example', 'javascript:void 0', 'file:///etc/hosts'])('does not follow %s', async (url) => {
    const { outcome } = await readLink(url, 3);
    expect(outcome.status).toBe('unreachable');
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });
});
