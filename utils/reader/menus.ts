/**
 * The entries in the browser's context menus: data, and putting them there.
 */
import { browser } from 'wxt/browser';

import { t } from '../i18n.ts';

export const MENUS = [
  { id: 'read-page', title: 'menu.readPage', contexts: ['page', 'image', 'video', 'audio'] },
  { id: 'read-selection', title: 'menu.readSelection', contexts: ['selection'] },
  { id: 'read-link', title: 'menu.readLink', contexts: ['link'] },
  { id: 'open-popup', title: 'menu.openPopup', contexts: ['action'] },
] as const;

export type MenuId = (typeof MENUS)[number]['id'];

export const isMenuId = (id: unknown): id is MenuId => MENUS.some((menu) => menu.id === id);

/** Puts the entries there. Browsers keep them, so once at each installation and update is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of MENUS)
    browser.contextMenus.create({ id, title: t(title), contexts: [...contexts] });
}
