/**
 * A folder of saved pages: `index.json` lists `{id, url, html, truth?}`, where `html` is a path in the folder, gzipped
 * if it ends in `.gz`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a page's article is known to be. */
export interface Truth {
  /** The article's text, paragraphs parted by line breaks. */
  readonly text?: string | null;
  /** Pieces of text that the article holds. */
  readonly with?: readonly string[];
  /** Pieces of text that it does not hold. */
  readonly without?: readonly string[];
}

export interface CorpusItem {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth?: Truth;
}

/** The pages that a corpus lists. Throws where the folder has no readable `index.json`. */
export const readCorpus = async (folder: string): Promise<CorpusItem[]> =>
  JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')) as CorpusItem[];

/** The bytes of a saved page, unpacked. */
export async function readSaved(file: string): Promise<Buffer> {
  const raw = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(raw) : raw;
}
