/**
 * The language of the extension's own pages, which their files cannot say: it is the browser's.
 */
import { uiDir, uiLanguage } from '../i18n.ts';

/** Says in what language a page is, and in what direction it is laid out. Call before anything is rendered. */
export function showLanguage(root: Pick<HTMLElement, 'lang' | 'dir'>): void {
  root.lang = uiLanguage();
  root.dir = uiDir();
}
