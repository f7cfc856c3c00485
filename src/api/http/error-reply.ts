import { HeaderMap } from '@apollo/server';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { COMMON_HEADERS, setStatusHeaders } from './headers';

/** The error code by status; other client errors are BAD_REQUEST. */
const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'OVERLOADED',
  504: 'DEADLINE_EXCEEDED',
};

/** An error before GraphQL execution whose message is for the client. */
export class RequestError extends GraphQLError {
  constructor(
    readonly statusCode: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    // `http` is for Apollo, which removes it from what it sends.
    const http = { status: statusCode, headers: headerMap(headers) };
    super(message, { extensions: { code: codeOf(statusCode), http } });
  }
}

/** Replies to a request that failed before GraphQL execution. An unexpected error is masked and logged. */
export function replyWithError(error: FastifyError | RequestError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (error instanceof RequestError) void reply.headers(error.headers);
  if (status < 500 || error instanceof RequestError) return sendError(request, reply, status, error.message);
  request.log.error({ err: error }, 'request failed');
  sendError(request, reply, 500, 'Something went wrong on our side. Give this request’s id when you report it.');
}

/** Replies to a request for an unknown path, or with a method that its path does not have. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0]!;
  const allowed = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'].filter((method) =>
    request.server.hasRoute({ method, url: path }),
  );
  if (allowed.length === 0) return sendError(request, reply, 404, 'There is nothing at this address.');
  void reply.header('allow', allowed.join(', '));
  sendError(request, reply, 405, `This address takes ${allowed.join(', ')}.`);
}

/** Sends an error in the format of a GraphQL response. */
function sendError(request: FastifyRequest, reply: FastifyReply, status: number, message: string): void {
  // An error of the framework passes no hooks.
  void reply.code(status).headers(COMMON_HEADERS).header('x-request-id', request.id);
  setStatusHeaders(reply);
  void reply.send(errorBody(status, message, request.id));
}

/** Apollo reads a HeaderMap, where the type that other servers declare is a record. */
function headerMap(headers: Readonly<Record<string, string>>): Record<string, string> {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map as unknown as Record<string, string>;
}

/** The code of an error that is known by its status alone. */
export function codeOf(status: number): string {
  return CODES[status] ?? 'BAD_REQUEST';
}

function errorBody(status: number, message: string, requestId?: string) {
  return { errors: [{ message, extensions: { code: codeOf(status), requestId } }] };
}

/** Replies on the socket to what is not HTTP, is too long, or comes too slowly, and closes it. */
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
