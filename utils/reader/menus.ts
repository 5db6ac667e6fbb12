/**
 * The entries in the browser's context menus: data, and putting them there.
 */
import { browser } from 'wxt/browser';

export const MENUS = [
  { id: 'read-page', title: 'Read in Quiet Reader', contexts: ['page', 'image', 'video', 'audio'] },
  { id: 'read-selection', title: 'Read the selection in Quiet Reader', contexts: ['selection'] },
  { id: 'read-link', title: 'Open link in Quiet Reader', contexts: ['link'] },
  { id: 'open-popup', title: 'Settings and saved articles', contexts: ['action'] },
] as const;

export type MenuId = (typeof MENUS)[number]['id'];

export const isMenuId = (id: unknown): id is MenuId => MENUS.some((menu) => menu.id === id);

/** Puts the entries there. Browsers keep them, so once at each installation and update is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { contexts, ...menu } of MENUS) browser.contextMenus.create({ ...menu, contexts: [...contexts] });
}
