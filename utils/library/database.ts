/**
 * The IndexedDB database behind the list: its schema, its versions, and one shared connection to it.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import type { SavedArticle, SavedSummary } from '../types.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** What only the opened article needs. Kept apart from the summary, so that lists never read it. */
export type SavedBody = Pick<SavedArticle, 'id' | 'modifiedAt' | 'html' | 'text' | 'coverage' | 'removals'>;

export interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: SavedSummary; indexes: { savedAtMs: number } };
  bodies: { key: string; value: SavedBody };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

type StoreName = 'summaries' | 'bodies';
type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
type Stores = { readonly [Name in StoreName]: IDBPObjectStore<LibrarySchema, StoreName[], Name, 'readwrite'> };

/** Raised by one with every change of the schema; `upgrade` then gets a step from the version before. */
export const SCHEMA_VERSION = 1;

/** Brings a database from `oldVersion` (0: new) to {@link SCHEMA_VERSION}, step by step. */
function upgrade(database: LibraryDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('savedAtMs', 'savedAtMs');
    database.createObjectStore('bodies', { keyPath: 'id' });
  }
}

/**
 * Gives a function that opens the database `name` when first called, and hands out the same connection from then on.
 * It gives the connection up when another tab needs to upgrade, and opens a new one when next asked.
 * The function rejects with a {@link StoreError}.
 */
export function connectTo(name: string, version = SCHEMA_VERSION): () => Promise<LibraryDatabase> {
  let connection: Promise<LibraryDatabase> | null = null;
  const forget = (): void => {
    connection = null;
  };
  const open = (): Promise<LibraryDatabase> =>
    new Promise((resolve, reject) => {
      let refused = false;
      openDB<LibrarySchema>(name, version, {
        upgrade,
        blocked: () => {
          refused = true;
          reject(new StoreError('blocked'));
        },
        blocking: (_current, _wanted, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }).then(
        (database) => {
          // Nobody waits for it any more, and left open it would block the next upgrade.
          if (refused) database.close();
          else resolve(database);
        },
        (error: unknown) => reject(toStoreError(error)),
      );
    });
  const openOrForget = async (): Promise<LibraryDatabase> => {
    try {
      return await open();
    } catch (error) {
      forget();
      throw error;
    }
  };
  return () => (connection ??= openOrForget());
}

/**
 * Writes to both stores, all of it or nothing: half an article is never seen. Resolves when it is on the disk.
 * `work` may wait for nothing but the stores.
 */
export async function inTransaction<T>(database: LibraryDatabase, work: (stores: Stores) => Promise<T>): Promise<T> {
  // Strict: what the user was told is saved survives a crash of the machine.
  const transaction = database.transaction(['summaries', 'bodies'], 'readwrite', { durability: 'strict' });
  const workOrAbort = async (): Promise<T> => {
    try {
      return await work({
        summaries: transaction.objectStore('summaries'),
        bodies: transaction.objectStore('bodies'),
      });
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  const [result] = await Promise.all([workOrAbort(), transaction.done]);
  return result;
}

/** Takes back what was written so far. A fault in between (a value that cannot be stored, say) does not do that itself. */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    const isOverAlready = error instanceof DOMException && error.name === 'InvalidStateError';
    if (!isOverAlready) throw error;
  }
}
