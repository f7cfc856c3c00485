import { ViewerDocument } from '../graphql/graphql';
import { LANGUAGE, text } from '../language/text';
import type { Document } from './document';
import { IS_EMBEDDED } from './embedded';
import { setToken, token } from './sign-in';

/**
 * The reason why an answer is missing: the API or its graph cannot be reached (down), has too much
 * to do (busy), no longer accepts the sign-in (signedOut), or rejects the question (rejected); then
 * `message` explains it.
 */
export class AskError extends Error {
  constructor(
    readonly reason: 'down' | 'busy' | 'signedOut' | 'rejected',
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}

/** The details that the API adds to an error. */
interface ErrorDetails {
  code?: string;
  /** The path of an invalid input in the arguments. */
  argument?: string[];
  /** For RULES_CLASH: the path of each rule of the clash in the arguments. */
  rules?: string[][];
}

interface Response<Result> {
  data?: Result | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: ErrorDetails }[];
}

/** Fields that find nodes by id, and are null for an unknown id. */
const LOOKUPS = new Set(['node', 'nodes']);

/** The message of graphql-js for a variable whose value does not fit its type, in English only. */
const FOR_PROGRAMMERS = /^Variable "\$/;

const BUSY = new Set(['RATE_LIMITED', 'OVERLOADED']);
const UNREACHABLE = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL_SERVER_ERROR']);

/** Returns the extensions of a request that name an operation by its hash. */
export const persisted = ({ hash }: Document<unknown, never>) => ({
  persistedQuery: { version: 1, sha256Hash: hash },
});

/**
 * Sends a query in the language of the page; the browser caches the answer and revalidates it.
 * Throws AskError, and the reason of the signal when it is aborted.
 */
export function ask<Result, Input>(
  document: Document<Result, Input>,
  variables: Input,
  signal?: AbortSignal,
): Promise<Result> {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(persisted(document)),
  });
  return request(`/graphql?${parameters.toString()}`, { signal });
}

/** Sends a mutation. Throws AskError. */
export function send<Result, Input>(document: Document<Result, Input>, variables: Input): Promise<Result> {
  const body = JSON.stringify({ variables, extensions: persisted(document) });
  return request('/graphql', { method: 'POST', body });
}

/** Returns why the API rejects a token, which may be wrong or expired; '' where it accepts it. */
export async function tokenProblem(value: string): Promise<'' | 'wrong' | 'unavailable'> {
  const parameters = new URLSearchParams({ extensions: JSON.stringify(persisted(ViewerDocument)) });
  const headers = { authorization: `Bearer ${value}`, 'apollo-require-preflight': '1' };
  try {
    const response = await fetch(`/graphql?${parameters.toString()}`, { headers });
    await response.text();
    return response.status === 401 ? 'wrong' : '';
  } catch {
    return 'unavailable';
  }
}

/** Sends JSON to a route other than GraphQL. Throws AskError. */
export function post<Reply extends object>(path: string, body: object): Promise<Reply> {
  return exchange<Reply>(path, { method: 'POST', body: JSON.stringify(body) });
}

async function request<Result>(address: string, options: RequestInit): Promise<Result> {
  const { data } = await exchange<Response<Result>>(address, options);
  if (!data) throw new AskError('down', 'The API answered without data.');
  return data;
}

/** Reads a file with the rights of the signed-in user. Throws AskError. */
export async function askFile(address: string): Promise<Blob> {
  const { response, body } = await fetchAs(address, {}, (received) => received.blob());
  if (response.ok) return body;
  throw new AskError(response.status === 401 ? 'signedOut' : reasonOf('', response.status), response.statusText);
}

async function exchange<Reply extends object>(address: string, options: RequestInit): Promise<Reply> {
  const { response, body } = await fetchAs(
    address,
    options,
    (received) => received.json() as Promise<Reply & Response<unknown>>,
  );
  // A node of an address may be gone or hidden: the page then shows that it is not known.
  const [error] = (body.errors ?? []).filter(({ path }) => !body.data || !LOOKUPS.has(String(path?.[0])));
  if (response.status === 401) throw new AskError('signedOut', error?.message ?? '');
  // A failed part of an answer would look like something that is not on record.
  if (error) {
    const words = FOR_PROGRAMMERS.test(error.message) ? text('explorer.state.invalidValue') : error.message;
    throw new AskError(reasonOf(error.extensions?.code ?? '', response.status), words, error.extensions);
  }
  if (!response.ok) throw new AskError('down', `The API answered with status ${String(response.status)}.`);
  return body;
}

/**
 * Fetches an address with the sign-in of this tab, and signs out where the API rejects it. Throws
 * AskError where the API cannot be reached.
 */
async function fetchAs<Body>(
  address: string,
  options: RequestInit,
  read: (response: globalThis.Response) => Promise<Body>,
): Promise<{ response: globalThis.Response; body: Body }> {
  const sentWith = token();
  try {
    const response = await fetch(address, {
      ...options,
      ...(IS_EMBEDDED && { credentials: 'omit' }),
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'accept-language': LANGUAGE.toLowerCase(),
        // For a GET with a cookie, which a proxy in front of the API may have set.
        'apollo-require-preflight': '1',
        ...(options.body && { 'content-type': 'application/json' }),
        ...(sentWith && { authorization: `Bearer ${sentWith}` }),
      },
    });
    const body = await read(response);
    if (response.status === 401 && token() === sentWith) setToken(null);
    return { response, body };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new AskError('down', String(error));
  }
}

function reasonOf(code: string, status: number): AskError['reason'] {
  if (status === 429 || BUSY.has(code)) return 'busy';
  return status >= 500 || UNREACHABLE.has(code) ? 'down' : 'rejected';
}

interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const MAX_PAGES = 5;

/**
 * Requests the pages of a list in turn, at most five, and returns their items as one first page.
 * `pageOf` finds the list in an answer; after the last page read, it still indicates a next one.
 */
export function askPages<Result, Input extends { after?: string | null }, Item>(
  pageOf: (result: Result) => Page<Item> | undefined,
): typeof ask<Result, Input> {
  return async (document, variables, signal) => {
    const result = await ask(document, variables, signal);
    const all = pageOf(result);
    for (let pages = 1; all?.pageInfo.hasNextPage && pages < MAX_PAGES; pages++) {
      const next = pageOf(await ask(document, { ...variables, after: all.pageInfo.endCursor }, signal));
      if (!next) break;
      all.nodes.push(...next.nodes);
      all.pageInfo = next.pageInfo;
    }
    return result;
  };
}
