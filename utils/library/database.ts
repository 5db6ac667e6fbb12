/**
 * The IndexedDB database behind the list: its schema, its versions, and one shared connection to it.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedArticle, SavedSummary } from '../types.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** What only the opened article needs. Kept apart from the summary, so that lists never read it. */
export type SavedBody = Pick<SavedArticle, 'id' | 'modifiedAt' | 'html' | 'text' | 'removals'>;

export interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: SavedSummary; indexes: { savedAtMs: number } };
  bodies: { key: string; value: SavedBody };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

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
