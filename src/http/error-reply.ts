import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Replies to a request that failed before GraphQL execution. An unexpected error is masked and logged. */
export function replyWithError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status < 500) return sendError(request, reply, status, error.message);
  request.log.error({ err: error }, 'request failed');
  sendError(request, reply, status, 'Something went wrong on our side. Say this request’s id when you report it.');
}

/** Replies to a request for an unknown path or method. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): void {
  sendError(request, reply, 404, 'There is nothing at this address.');
}

/** Sends an error in the format of a GraphQL response. */
function sendError(request: FastifyRequest, reply: FastifyReply, status: number, message: string): void {
  const code = status === 404 ? 'NOT_FOUND' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  void reply
    .code(status)
    .header('x-request-id', request.id)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
