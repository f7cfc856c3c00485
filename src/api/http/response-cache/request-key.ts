import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { clearanceOfViewer, type ViewerRecord } from '../../../graph/access/viewer';
import { asOfHeaders } from '../../graphql/as-of-headers';
import { requestLanguage } from '../../../language/language';

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
