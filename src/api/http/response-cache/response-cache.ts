import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AnsweredAsOf } from '../../../graph/access/answered-as-of';
import { clearanceOfViewer, type ViewerRecord } from '../../../graph/access/viewer';
import { requestLanguage } from '../../../language/language';
import { asOfHeaders } from '../../graphql/as-of';

export interface CachedResponse {
  /** Over POST without the extensions, since the cost differs each time. */
  body: Buffer;
  asOf: AnsweredAsOf | undefined;
  /** The cost of sending it. */
  units: number;
  contentType: string;
  /** The units with which the operation was admitted. */
  requested: number;
  /** The name of the operation; null without one. */
  operationName: string | null;
}

interface Entry extends CachedResponse {
  head: string;
}

/** Estimated bytes of an entry in addition to its body and its key. */
const ENTRY_OVERHEAD = 256;

/** Whole responses by request key, each valid at the revision that produced it: see `headKey`. */
export class ResponseCache {
  private readonly entries: LRUCache<string, Entry>;

  /** `maxBytes` limits the size of all entries; the least recently used are evicted first. */
  constructor(maxBytes: number) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + key.length + ENTRY_OVERHEAD,
    });
  }

  /** True where there is a response, at any revision. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** Returns the response at this revision; undefined if there is none. */
  get(key: string, head: string): CachedResponse | undefined {
    const entry = this.entries.get(key);
    return entry?.head === head ? entry : undefined;
  }

  set(key: string, head: string, response: CachedResponse): void {
    this.entries.set(key, { ...response, head });
  }
}

/**
 * Returns the cache key of a request: all that its response depends on in addition to the revision
 * of the graph, which is operation and variables, standpoint, clearance, language, date and
 * response format.
 */
export function requestKey(request: FastifyRequest, viewer: ViewerRecord, arrivedAt: Date): string {
  const { method, headers, body, raw } = request;
  return [
    clearanceOfViewer(viewer),
    requestLanguage(headers),
    // An empty header is rejected, an absent one is not.
    JSON.stringify(asOfHeaders(headers)),
    arrivedAt.toISOString().slice(0, 10),
    headers.accept ?? '',
    method === 'HEAD' ? 'GET' : method,
    raw.url,
    // The unparsed body is last, since it may contain line breaks.
    typeof body === 'string' ? body : '',
  ].join('\n');
}

/** Returns the ETag of the response to a request at a revision: see `headKey`. */
export function etagOf(key: string, head: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([head, key]))
    .digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}
