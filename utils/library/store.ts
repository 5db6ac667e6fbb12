/**
 * Saved articles. {@link ArticleStore} is all that the rest of the extension knows of; behind it is IndexedDB.
 *
 * Belongs to the extension's origin: the background and the extension's pages share one list. Every method rejects with
 * a `StoreError` whose message can be shown.
 */
import { articleId } from '../hosts.ts';
import type { Article, SavedArticle, SavedSummary } from '../types.ts';
import { parseSavedArticle, parseSavedSummary } from './article-schema.ts';
import { announceChange } from './changes.ts';
import { connectTo, inTransaction, type LibraryDatabase, type SavedBody } from './database.ts';
import { StoreError, toStoreError } from './store-error.ts';

export interface ArticleStore {
  /** Keeps an article that {@link parseArticle} let pass. One with the same URL is replaced, and keeps its place. */
  save(article: Article): Promise<'saved' | 'updated'>;
  /** The saved article; null where there is none. Rejects with the fault `damaged` where it cannot be shown. */
  get(id: string): Promise<SavedArticle | null>;
  /** Whether the list holds the article of this URL, whatever its fragment. */
  isSaved(url: string): Promise<boolean>;
  /** All saved articles, newest first. */
  list(): Promise<SavedSummary[]>;
  /** The `count` newest ones, newest first. */
  newest(count: number): Promise<SavedSummary[]>;
  /** Takes articles out, all or none, and gives those that can be put back by {@link ArticleStore.restore}. */
  remove(ids: readonly string[]): Promise<SavedArticle[]>;
  /** Puts articles back exactly as they were. */
  restore(articles: readonly SavedArticle[]): Promise<void>;
}

export interface StoreOptions {
  /** Name of the database. */
  readonly name?: string;
  /** Called after each change has been written. */
  readonly announce?: () => void;
  readonly now?: () => number;
}

/** The list of saved articles. The database is opened when first needed. */
export function createArticleStore({
  name = 'library',
  announce = announceChange,
  now = Date.now,
}: StoreOptions = {}): ArticleStore {
  const connect = connectTo(name);
  const run = async <T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      throw toStoreError(error);
    }
  };
  const change = async <T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> => {
    const result = await run(work);
    announce();
    return result;
  };
  return {
    save: (article) => change((database) => save(database, article, now())),
    get: (id) => run((database) => get(database, id)),
    isSaved: (url) => run(async (database) => (await database.getKey('summaries', articleId(url))) !== undefined),
    list: () =>
      run(async (database) => toSummaries(await database.getAllFromIndex('summaries', 'savedAtMs')).reverse()),
    newest: (count) => run((database) => newest(database, count)),
    remove: (ids) => change((database) => remove(database, ids)),
    restore: (articles) => change((database) => restore(database, articles)),
  };
}

const toSummaries = (rows: readonly unknown[]): SavedSummary[] =>
  rows.map(parseSavedSummary).filter((row) => row !== null);

function split(article: SavedArticle): { summary: SavedSummary; body: SavedBody } {
  const { modifiedAt, html, text, coverage, removals, ...summary } = article;
  return { summary, body: { id: article.id, modifiedAt, html, text, coverage, removals } };
}

async function save(database: LibraryDatabase, article: Article, nowMs: number): Promise<'saved' | 'updated'> {
  return inTransaction(database, async ({ summaries, bodies }) => {
    const id = articleId(article.url);
    const before = parseSavedSummary(await summaries.get(id));
    const { summary, body } = split({ ...article, id, savedAtMs: before?.savedAtMs || nowMs, updatedAtMs: nowMs });
    await Promise.all([summaries.put(summary), bodies.put(body)]);
    return before ? 'updated' : 'saved';
  });
}

async function get(database: LibraryDatabase, id: string): Promise<SavedArticle | null> {
  const transaction = database.transaction(['summaries', 'bodies']);
  const [summary, body] = await Promise.all([
    transaction.objectStore('summaries').get(id),
    transaction.objectStore('bodies').get(id),
  ]);
  if (!summary && !body) return null;
  const article = parseSavedArticle({ ...summary, ...body });
  if (!article) throw new StoreError('damaged');
  return article;
}

async function newest(database: LibraryDatabase, count: number): Promise<SavedSummary[]> {
  const rows: SavedSummary[] = [];
  let cursor = await database.transaction('summaries').store.index('savedAtMs').openCursor(null, 'prev');
  while (cursor && rows.length < count) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return toSummaries(rows);
}

async function remove(database: LibraryDatabase, ids: readonly string[]): Promise<SavedArticle[]> {
  const taken = await inTransaction(database, ({ summaries, bodies }) =>
    Promise.all(
      ids.map(async (id) => {
        const [summary, body] = await Promise.all([summaries.get(id), bodies.get(id)]);
        await Promise.all([summaries.delete(id), bodies.delete(id)]);
        return parseSavedArticle({ ...summary, ...body });
      }),
    ),
  );
  return taken.filter((article) => article !== null);
}

async function restore(database: LibraryDatabase, articles: readonly SavedArticle[]): Promise<void> {
  await inTransaction(database, ({ summaries, bodies }) =>
    Promise.all(
      articles.map(split).map(({ summary, body }) => Promise.all([summaries.put(summary), bodies.put(body)])),
    ),
  );
}
