import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../request-error';
import type { OpenStreams } from '../open-streams';
import { MAX_OPEN } from './operation';
import { SharedStream } from './shared-stream';

/** The header with the token of a stream; it may also be the parameter `token` of the address. */
export const TOKEN_HEADER = 'x-graphql-event-stream-token';

/** Maximum number of characters of the id of an operation. */
const MAX_ID_LENGTH = 100;

interface Reserved {
  stream: SharedStream;
  isConnected: boolean;
  /** Closes the stream if no request reads it in time. */
  expiry: NodeJS.Timeout;
  /** Releases the stream from the count of open ones. */
  release: () => void;
}

/**
 * The streams of the "single connection mode" of
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md: reserved first, then read by
 * one request, while others add and end operations. A client with the token of a stream adds only
 * what it may see itself.
 */
export class SingleConnections {
  private readonly reserved = new Map<string, Reserved>();

  /** Removes a stream that no request reads within `idleTimeoutMs` of its reservation. */
  constructor(
    private readonly streams: OpenStreams,
    private readonly idleTimeoutMs: number,
  ) {}

  /** Returns the token of a stream that counts as open. Throws RequestError above the maximum. */
  reserve(request: FastifyRequest): string {
    const release = this.streams.add(request);
    const token = randomBytes(16).toString('hex');
    const expiry = setTimeout(() => this.close(token), this.idleTimeoutMs);
    expiry.unref();
    this.reserved.set(token, { stream: new SharedStream(), isConnected: false, expiry, release });
    return token;
  }

  /** Returns the stream, read until `close`. Throws RequestError if another request reads it. */
  connect(token: string): SharedStream {
    const reserved = this.find(token);
    if (reserved.isConnected) throw new RequestError(409, 'This stream is read by another request.');
    reserved.isConnected = true;
    clearTimeout(reserved.expiry);
    return reserved.stream;
  }

  /** Returns the stream of a token. Throws RequestError for an id in use, and above the maximum. */
  streamFor(token: string, id: string): SharedStream {
    const { stream } = this.find(token);
    if (stream.has(id)) throw new RequestError(409, 'This stream has an operation with this id.');
    if (stream.size >= MAX_OPEN)
      throw new RequestError(400, `A stream may have ${String(MAX_OPEN)} subscriptions open.`);
    return stream;
  }

  /** Ends an operation, if it has not ended. */
  end(token: string, id: string): void {
    this.find(token).stream.end(id);
  }

  /** Ends all operations of a stream, and removes it. */
  close(token: string): void {
    const reserved = this.reserved.get(token);
    if (!reserved) return;
    this.reserved.delete(token);
    clearTimeout(reserved.expiry);
    reserved.stream.close();
    reserved.release();
  }

  private find(token: string): Reserved {
    const reserved = this.reserved.get(token);
    if (!reserved) throw new RequestError(404, 'There is no such stream: reserve one by PUT.');
    return reserved;
  }
}

/** Returns the token of the stream of a request; undefined without one. */
export function streamToken({ headers, query }: FastifyRequest): string | undefined {
  const token = headers[TOKEN_HEADER] ?? (query as Record<string, unknown>).token;
  return typeof token === 'string' ? token : undefined;
}

/** Returns the id of an operation. Throws RequestError for an invalid one. */
export function operationId(id: unknown): string {
  if (typeof id === 'string' && id !== '' && id.length <= MAX_ID_LENGTH) return id;
  throw new RequestError(400, `operationId must be a text of up to ${String(MAX_ID_LENGTH)} characters.`);
}
