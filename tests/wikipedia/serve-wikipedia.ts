import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** An article of the pretended Wikipedia; the words are our own. */
export interface PretendedPage {
  extract?: string;
  description?: string;
  /** Makes it a disambiguation page that leads to these titles. */
  leadsTo?: string[];
}

/** How the next request is answered, where not as the API documents it. */
export type Mishap = (response: ServerResponse) => void;

/** A server on this machine that answers as the Action API documents it, in format version 2. */
export interface PretendedWikipedia {
  port: number;
  /** What was asked, in order; preflights apart. */
  asked: { host: string; path: string; parameters: URLSearchParams; headers: IncomingMessage['headers'] }[];
  /** The next requests go wrong this way, one each. */
  mishaps: Mishap[];
  close(): Promise<void>;
}

export interface PretendedContent {
  pages: Readonly<Record<string, PretendedPage>>;
  redirects?: Readonly<Record<string, string | { to: string; tofragment: string }>>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Api-User-Agent',
  'content-type': 'application/json; charset=utf-8',
};

/**
 * Starts the server. `contentOf` gives what the Wikipedia in a language has; the language is the first part of the path
 * ("/tr/w/api.php") or of the host name. `secure` makes it HTTPS.
 */
export async function serveWikipedia(
  contentOf: (language: string) => PretendedContent,
  secure?: { key: string; cert: string },
): Promise<PretendedWikipedia> {
  const asked: PretendedWikipedia['asked'] = [];
  const mishaps: Mishap[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? '';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    asked.push({ host, path: pathname, parameters: searchParams, headers: request.headers });
    const mishap = mishaps.shift();
    if (mishap) {
      mishap(response);
      return;
    }
    const language =
      pathname.endsWith('/w/api.php') && pathname !== '/w/api.php' ? pathname.split('/')[1] : host.split('.')[0];
    const body = searchParams.get('generator') === 'links' ? links : introductions;
    response.writeHead(200, CORS).end(JSON.stringify(body(searchParams, contentOf(language ?? 'en'))));
  };
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    mishaps,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageOf(title: string, { pages }: PretendedContent) {
  const page = pages[title];
  if (!page) return { ns: 0, title, missing: true };
  return {
    pageid: Object.keys(pages).indexOf(title) + 1,
    ns: 0,
    title,
    ...(page.extract === undefined ? {} : { extract: page.extract }),
    ...(page.description === undefined ? {} : { description: page.description, descriptionsource: 'central' }),
    ...(page.leadsTo ? { pageprops: { disambiguation: '' } } : {}),
  };
}

function introductions(parameters: URLSearchParams, content: PretendedContent) {
  const names = (parameters.get('titles') ?? '').split('|');
  const normalized = names
    .map((from) => ({ fromencoded: false, from, to: from.charAt(0).toUpperCase() + from.slice(1) }))
    .filter(({ from, to }) => from !== to);
  const titles = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const redirects = titles.flatMap((from) => {
    const target = content.redirects?.[from];
    if (target === undefined) return [];
    return [typeof target === 'string' ? { from, to: target } : { from, ...target }];
  });
  const led = titles.map((title) => redirects.find(({ from }) => from === title)?.to ?? title);
  const pages = [...new Set(led)].map((title) => pageOf(title, content));
  return { batchcomplete: true, query: { normalized, redirects, pages } };
}

function links(parameters: URLSearchParams, content: PretendedContent) {
  const titles = content.pages[parameters.get('titles') ?? '']?.leadsTo ?? [];
  return { batchcomplete: true, query: { pages: titles.map((title) => pageOf(title, content)) } };
}
