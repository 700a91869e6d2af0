import type { Entry, Store } from './state/history.js';
import { readWork } from './state/work.js';

const DATABASE = 'broadsheet-compose';
const TABLE = 'works';

/** The history in this browser’s database. Without one (in private windows of some browsers) every call rejects. */
export class BrowserStore implements Store {
  #open: Promise<IDBDatabase> | undefined;

  async all(): Promise<readonly Entry[]> {
    const table = await this.#table('readonly');
    return (await result(table.getAll() as IDBRequest<unknown[]>)).flatMap(readEntry);
  }

  async replace(entry: Entry, expected: number): Promise<Entry> {
    const table = await this.#table('readwrite');
    const [stored] = readEntry(await result(table.get(entry.id) as IDBRequest<unknown>));
    if (stored && stored.revision !== expected) return stored;
    // Plain JSON: a value that cannot be cloned must not fail the write.
    await result(table.put(JSON.parse(JSON.stringify(entry))));
    return entry;
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const table = await this.#table('readwrite');
    await Promise.all(ids.map((id) => result(table.delete(id))));
  }

  /** The entry with an id. */
  async get(id: string): Promise<Entry | undefined> {
    const table = await this.#table('readonly');
    return readEntry(await result(table.get(id) as IDBRequest<unknown>))[0];
  }

  async #table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.#open ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No database'));
    });
    return (await this.#open).transaction(TABLE, mode).objectStore(TABLE);
  }
}

const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed.'));
  });

function readEntry(raw: unknown): Entry[] {
  const { id, revision, changed, work: stored } = (raw ?? {}) as Partial<Record<string, unknown>>;
  const work = readWork(stored);
  if (typeof id !== 'string' || typeof revision !== 'number' || typeof changed !== 'number' || !work) return [];
  return [{ id, revision, changed, work }];
}
