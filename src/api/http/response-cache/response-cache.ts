import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AnsweredAsOf } from '../../../graph/access/answered-as-of';
import { clearanceOfViewer, type ViewerRecord } from '../../../graph/access/viewer';
import { requestLanguage } from '../../../language/language';
import { asOfHeaders } from '../../graphql/as-of';

export interface CachedResponse {
  /** Over POST without the extensions, since the cost is another each time. */
  body: Buffer;
  asOf: AnsweredAsOf | undefined;
  /** What it costs to send. */
  units: number;
  contentType: string;
  /** The units that the operation was admitted with. */
  requested: number;
  /** The name of the operation; null where it has none. */
  operationName: string | null;
}

interface Entry extends CachedResponse {
  head: string;
}

/** Estimated bytes of an entry besides its body and its key. */
const ENTRY_OVERHEAD = 256;

/** Whole responses by request key, each valid while the graph is at the head at which it was produced: see `headKey`. */
export class ResponseCache {
  private readonly entries: LRUCache<string, Entry>;

  /** `maxBytes` limits the size of all entries; the least recently used are evicted first. */
  constructor(maxBytes: number) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + key.length + ENTRY_OVERHEAD,
    });
  }

  /** Whether there is a response, at any head. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The response at this head; undefined where there is none, or only one of another head. */
  get(key: string, head: string): CachedResponse | undefined {
    const entry = this.entries.get(key);
    return entry?.head === head ? entry : undefined;
  }

  set(key: string, head: string, response: CachedResponse): void {
    this.entries.set(key, { ...response, head });
  }
}

/**
 * The cache key of a request: all that its response depends on besides the revision of the graph, which are operation and
 * variables, standpoint, clearance, language, date and response format.
 */
export function requestKey(request: FastifyRequest, viewer: ViewerRecord, arrivedAt: Date): string {
  const { method, headers, body, raw } = request;
  return [
    clearanceOfViewer(viewer),
    requestLanguage(headers),
    // An empty header is refused, an absent one is not.
    JSON.stringify(asOfHeaders(headers)),
    arrivedAt.toISOString().slice(0, 10),
    headers.accept ?? '',
    method === 'HEAD' ? 'GET' : method,
    raw.url,
    // The unparsed body, and last, since it may contain line breaks.
    typeof body === 'string' ? body : '',
  ].join('\n');
}

/** The ETag of the response to a request at a head: see `headKey`. */
export function etagOf(key: string, head: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([head, key]))
    .digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}
