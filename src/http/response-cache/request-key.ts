import type { FastifyRequest } from 'fastify';
import { clearanceOfViewer, type ViewerRecord } from '../../access/viewer';
import { requestLanguage } from '../../language/language';

/** Apollo refuses what a web page could have sent unasked, by these headers; such a request is not one that has them. */
const DECIDING = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/**
 * All that an answer hangs on beside the graph's revision: the operation with its variables, what the reader may see, in
 * which language, on which day, and in which form it is sent. Requests of one key are answered alike at one revision.
 */
export function requestKey(request: FastifyRequest, viewer: ViewerRecord, arrived: Date): string {
  const { method, headers, body, raw } = request;
  return [
    clearanceOfViewer(viewer),
    requestLanguage(headers),
    arrived.toISOString().slice(0, 10),
    ...DECIDING.map((name) => headers[name] ?? ''),
    method,
    raw.url,
    // The body as it was sent, and last, since it may have lines: what is spelt differently is a different question.
    typeof body === 'string' ? body : '',
  ].join('\n');
}
