import type { FastifyRequest } from 'fastify';
import { clientKey } from './client-address';
import { bilingual } from '../../language/message';
import { RequestError } from './request-error';

export interface StreamLimits {
  /** For all clients. One more is 503. */
  max: number;
  /** For one client. One more is 429. */
  maxPerClient: number;
  /** The name of the streams in an error. */
  what: 'subscriptions' | 'tables';
}

/** Counts the open streams of a kind, of all clients and of each. */
export class OpenStreams {
  private total = 0;
  private readonly byClient = new Map<string, number>();

  constructor(private readonly limits: StreamLimits) {}

  /** The number of open streams. */
  get size(): number {
    return this.total;
  }

  /** Counts one more until the function is called. Throws RequestError if there are too many. */
  add({ ip }: FastifyRequest): () => void {
    const { max, maxPerClient, what } = this.limits;
    const client = clientKey(ip);
    const clientCount = this.byClient.get(client) ?? 0;
    if (clientCount >= maxPerClient) {
      throw new RequestError(429, bilingual('request.tooManyOfClient', { what, count: clientCount }));
    }
    if (this.total >= max) {
      throw new RequestError(503, bilingual('request.tooMany', { what }));
    }
    this.total += 1;
    this.byClient.set(client, clientCount + 1);
    return () => this.remove(client);
  }

  private remove(client: string): void {
    this.total -= 1;
    const remaining = (this.byClient.get(client) ?? 1) - 1;
    if (remaining === 0) this.byClient.delete(client);
    else this.byClient.set(client, remaining);
  }
}
