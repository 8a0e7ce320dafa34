import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NameAnswer } from '../../knowledge/wikipedia/answer.ts';

const DATABASE = 'newsgloss-look-ups';
const DAY = 86_400_000;
/** An article's introduction changes slowly; a missing article may be written tomorrow. */
const KEPT_DAYS = { page: 7, ambiguous: 7, missing: 1 } as const;
/** Answers kept; a few hundred bytes to 4 kB each. */
const MOST_ANSWERS = 1000;

/** An answer of Wikipedia with the time at which it was given, in milliseconds since the epoch. */
interface CachedAnswer {
  answer: NameAnswer;
  fetched: number;
}

interface Row extends CachedAnswer {
  /** "en/NATO" */
  key: string;
}

interface Schema extends DBSchema {
  answers: { key: string; value: Row; indexes: { fetched: number } };
}

/** Where answers are kept between pages; `null` stands for "keep nothing". */
export interface LookUpCache {
  read(language: string, name: string): Promise<CachedAnswer | null>;
  keep(language: string, answers: ReadonlyMap<string, NameAnswer>): Promise<void>;
  erase(): Promise<void>;
}

/**
 * Answers of Wikipedia on this device, for days. Where the browser keeps no database, it reads as empty and keeps
 * nothing: a look-up works without it.
 */
export function lookUpCache(now: () => number): LookUpCache {
  return {
    async read(language, name) {
      try {
        const row = await withDatabase((database) => database.get('answers', keyOf(language, name)));
        if (!row) return null;
        return now() - row.fetched < KEPT_DAYS[row.answer.kind] * DAY
          ? { answer: row.answer, fetched: row.fetched }
          : null;
      } catch (error) {
        console.warn('Look-ups kept before could not be read:', error);
        return null;
      }
    },
    async keep(language, answers) {
      try {
        await withDatabase(async (database) => {
          const { store, done } = database.transaction('answers', 'readwrite');
          for (const [name, answer] of answers) {
            await store.put({ key: keyOf(language, name), answer, fetched: now() });
          }
          const surplus = (await store.count()) - MOST_ANSWERS;
          const oldest = surplus > 0 ? await store.index('fetched').getAllKeys(null, surplus) : [];
          for (const key of oldest) await store.delete(key);
          await done;
        });
      } catch (error) {
        console.warn('Look-ups could not be kept:', error);
      }
    },
    erase: () => withDatabase((database) => database.clear('answers')),
  };
}

function keyOf(language: string, name: string): string {
  return `${language}/${name}`;
}

async function withDatabase<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore('answers', { keyPath: 'key' }).createIndex('fetched', 'fetched');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
