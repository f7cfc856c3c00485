import type { FastifyRequest } from 'fastify';
import { clientKey } from '../client-address';
import { RequestError } from '../error-reply';
import type { HttpLimits } from '../limits';

/** Counts the open subscriptions, of all clients and of each. */
export class OpenStreams {
  private total = 0;
  private readonly byClient = new Map<string, number>();

  constructor(private readonly limits: Pick<HttpLimits, 'maxStreams' | 'maxStreamsPerClient'>) {}

  /** The number of open subscriptions. */
  get size(): number {
    return this.total;
  }

  /** Counts one more, until the returned function is called. Throws RequestError where there are too many. */
  add({ ip }: FastifyRequest): () => void {
    const client = clientKey(ip);
    const ofClient = this.byClient.get(client) ?? 0;
    if (ofClient >= this.limits.maxStreamsPerClient) {
      throw new RequestError(429, `You have ${String(ofClient)} subscriptions open, the most for one client.`);
    }
    if (this.total >= this.limits.maxStreams) {
      throw new RequestError(503, 'There are too many subscriptions open. Try again in a moment.');
    }
    this.total += 1;
    this.byClient.set(client, ofClient + 1);
    return () => this.remove(client);
  }

  private remove(client: string): void {
    this.total -= 1;
    const left = (this.byClient.get(client) ?? 1) - 1;
    if (left === 0) this.byClient.delete(client);
    else this.byClient.set(client, left);
  }
}
