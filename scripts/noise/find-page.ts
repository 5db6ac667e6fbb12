/**
 * Finds the page that `npm run noise` is asked for.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { type CorpusItem, readCorpus, readSaved, type Truth } from '../../tests/bench/corpus.ts';
import { SetupError } from '../support/setup-error.ts';

export interface SavedPage {
  readonly url: string;
  readonly html: Buffer;
  /** Null where nothing is known of it. */
  readonly truth: Truth | null;
}

/** The page of that id, or the only one whose id begins so. @throws {SetupError} where there is none, or more */
export function findItem(items: readonly CorpusItem[], id: string): CorpusItem {
  const exact = items.find((item) => item.id === id);
  if (exact) return exact;
  const [found, ...others] = items.filter((item) => item.id.startsWith(id));
  if (!found) throw new SetupError(`The corpus has no page "${id}".`);
  if (others.length) throw new SetupError(`"${id}" begins the ids of ${others.length + 1} pages of the corpus.`);
  return found;
}

/** The address that a page gives for itself, or an example of one. Links and the site's name depend on it. */
export function guessUrl(html: string, name: string): string {
  for (const [tag] of html.matchAll(/<(?:link|meta)\b[^>]*>/gi)) {
    if (!/\b(?:rel=["']?canonical|property=["']?og:url)\b/i.test(tag)) continue;
    const [, address = ''] = /\b(?:href|content)=["']?([^"'\s>]+)/i.exec(tag) ?? [];
    if (/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return address;
  }
  return `https://page.example/${encodeURIComponent(name)}`;
}

/**
 * @param name a file, or, with a corpus, an id of it
 * @param url where the page is opened; null for its own address
 * @throws {SetupError} where there is no such page
 */
export async function findPage(name: string, corpus: string | null, url: string | null): Promise<SavedPage> {
  if (corpus !== null) {
    const item = findItem(await readCorpus(corpus), path.basename(name).replace(/\.html?(?:\.gz)?$/, ''));
    const html = await readSaved(path.join(corpus, item.html));
    return { url: url ?? item.url, html, truth: item.truth ?? null };
  }
  if (!existsSync(name)) throw new SetupError(`There is no file ${name}. An id needs its corpus: --corpus DIR.`);
  const html = await readSaved(name);
  return { url: url ?? guessUrl(html.toString('utf8'), path.basename(name)), html, truth: null };
}
