import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { message } from '../../language/message';
import { AS_OF_HEADERS } from '../graphql/as-of';
import { COMMON_HEADERS, setStatusHeaders } from './headers';
import { languageOfError } from './query-parameters';
import { codeOf, requestErrorOf } from './request-error';

/** Replies to a request that failed before GraphQL execution. Masks and logs unexpected errors. */
export function replyWithError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const language = languageOfError(request);
  const clientError = requestErrorOf(error, language);
  if (clientError) {
    void reply.headers(clientError.headers);
    return sendError(request, reply, clientError.statusCode, clientError.message);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return sendError(request, reply, status, error.message);
  request.log.error({ err: error }, 'request failed');
  sendError(request, reply, 500, message(language, 'request.failed'));
}

/** Replies to a request for an unknown path, or with a method that its path does not support. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0]!;
  const allowed = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'].filter((method) =>
    request.server.hasRoute({ method, url: path }),
  );
  const language = languageOfError(request);
  if (allowed.length === 0) return sendError(request, reply, 404, message(language, 'request.nothingHere'));
  void reply.header('allow', allowed.join(', '));
  sendError(request, reply, 405, message(language, 'request.methods', { methods: allowed.join(', ') }));
}

/** The headers that a route sets for a response before it has one. */
const ANSWER_HEADERS = ['etag', 'content-disposition', 'cache-control', ...AS_OF_HEADERS];

/** Sends an error in the format of a GraphQL response. */
function sendError(request: FastifyRequest, reply: FastifyReply, status: number, text: string): void {
  for (const name of ANSWER_HEADERS) void reply.removeHeader(name);
  // No hooks run for an error of the framework.
  void reply.code(status).headers(COMMON_HEADERS).header('x-request-id', request.id);
  setStatusHeaders(reply);
  void reply.send(errorBody(status, text, request.id));
}

function errorBody(status: number, message: string, requestId?: string) {
  return { errors: [{ message, extensions: { code: codeOf(status), requestId } }] };
}

/** Replies to a request that is not HTTP, is too long, or is too slow, and closes the socket. */
export function replyToClientError(error: Error & { code?: string }, socket: Socket): void {
  const [status, message] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? [408, 'The request took too long to arrive.']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'The headers are too long.']
        : [400, 'This is not an HTTP request.'];
  const body = JSON.stringify(errorBody(status, message));
  const headers = {
    ...COMMON_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  if (socket.writable)
    socket.write(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status]!}\r\n${lines.join('')}\r\n${body}`);
  socket.destroy();
}
