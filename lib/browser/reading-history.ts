import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptArticle } from '../knowledge/reading-history/kept-article.ts';

const DATABASE = 'newsgloss-reading';

/** Articles kept; the one read longest ago goes first. Some 2 kB each. */
export const MOST_ARTICLES = 500;

interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle; indexes: { readAt: string } };
}

/** Keeps an article, in the place of what was kept of the same address. Rejects when the browser keeps no database. */
export async function keepArticle(article: KeptArticle): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('articles', 'readwrite');
    await store.put(article);
    const surplus = (await store.count()) - MOST_ARTICLES;
    const oldest = surplus > 0 ? await store.index('readAt').getAllKeys(null, surplus) : [];
    for (const url of oldest) await store.delete(url);
    await done;
  });
}

/** Every kept article, the one read longest ago first. */
export function keptArticles(): Promise<KeptArticle[]> {
  return withDatabase((database) => database.getAllFromIndex('articles', 'readAt'));
}

/** How many are kept. */
export function countArticles(): Promise<number> {
  return withDatabase((database) => database.count('articles'));
}

/** Forgets every article. */
export function eraseArticles(): Promise<void> {
  return withDatabase((database) => database.clear('articles'));
}

/** The kept articles as a JSON file. */
export async function exportArticles(): Promise<string> {
  return `${JSON.stringify({ newsgloss: 'reading', articles: await keptArticles() }, null, 2)}\n`;
}

async function withDatabase<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore('articles', { keyPath: 'url' }).createIndex('readAt', 'readAt');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
