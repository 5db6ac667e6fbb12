import { beforeEach, describe, expect, it, vi } from 'vitest';

import { applyIconSetting, showPopup } from '../../../utils/reader/popup.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    action: { setPopup: vi.fn(), openPopup: vi.fn() },
    runtime: { getURL: (path: string) => `extension://id${path}` },
    windows: { create: vi.fn() },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  browser.action.setPopup.mockResolvedValue(undefined);
  browser.action.openPopup.mockResolvedValue(undefined);
});

describe('showPopup', () => {
  it('opens the popup from the icon, and leaves the icon to the reader again', async () => {
    await showPopup(7, 'reader');
    expect(browser.action.openPopup).toHaveBeenCalledOnce();
    expect(browser.action.setPopup.mock.calls).toEqual([
      [{ tabId: 7, popup: '/popup.html' }],
      [{ tabId: 7, popup: '' }],
    ]);
    expect(browser.windows.create).not.toHaveBeenCalled();
  });

  it('leaves the icon its popup where that is the setting', async () => {
    await showPopup(7, 'popup');
    expect(browser.action.setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: '/popup.html' });
  });

  it('opens a window where the browser opens no popup', async () => {
    browser.action.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    await showPopup(7, 'reader');
    expect(browser.windows.create).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'extension://id/popup.html?tab=7', type: 'popup' }),
    );
    // The icon of that tab is the reader's again, too.
    expect(browser.action.setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: '' });
  });

  it('shows something even where the tab is gone', async () => {
    browser.action.setPopup.mockRejectedValue(new Error('No tab with id: 7.'));
    browser.action.openPopup.mockRejectedValue(new Error('No active window'));
    await showPopup(7, 'reader');
    expect(browser.windows.create).toHaveBeenCalledOnce();
  });
});

describe('applyIconSetting', () => {
  it.each([
    ['reader', ''],
    ['popup', '/popup.html'],
  ] as const)('makes the icon open the %s', async (setting, popup) => {
    await applyIconSetting(setting);
    expect(browser.action.setPopup).toHaveBeenCalledWith({ popup });
  });
});
