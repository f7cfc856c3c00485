import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as sseClient } from 'graphql-sse';
import { createClient as wsClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Json } from './api';

export interface Following {
  /** The received results, in order. */
  results: { data?: Json | null; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }[];
  /** Waits for this many results, and returns their changes; fails after ten seconds. */
  have: (count: number) => Promise<Json[]>;
  /**
   * Resolves when the subscription has ended, with the error of the connection if there was one.
   */
  ended: Promise<unknown>;
  leave: () => void;
}

export interface Ask {
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

type Subscribe = (ask: Ask, sink: Parameters<ReturnType<typeof sseClient>['subscribe']>[1]) => () => void;

const overSse =
  (address: string): Subscribe =>
  ({ headers, ...ask }, sink) => {
    const client = sseClient({ url: `${address}/graphql/stream`, headers, retryAttempts: 0 });
    const leave = client.subscribe(ask, sink);
    return () => {
      leave();
      client.dispose();
    };
  };

const overSocket =
  (address: string): Subscribe =>
  ({ headers, ...ask }, sink) => {
    class Socket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers });
      }
    }
    const url = `${address.replace('http', 'ws')}/graphql`;
    const client = wsClient({ url, webSocketImpl: Socket, retryAttempts: 0 });
    const leave = client.subscribe(ask, sink);
    return () => {
      leave();
      void client.dispose();
    };
  };

/** Both transports of subscriptions, each with the reference client of its protocol. */
export const TRANSPORTS: [string, (address: string) => Subscribe][] = [
  ['server-sent events', overSse],
  ['a WebSocket', overSocket],
];

/** Starts a subscription and collects its results until `leave` is called. */
export function follow(subscribe: Subscribe, ask: Ask): Following {
  const results: Following['results'] = [];
  let leave = (): void => undefined;
  const ended = new Promise<unknown>((resolve) => {
    leave = subscribe(ask, {
      next: (result) => void results.push(result as Following['results'][number]),
      error: resolve,
      complete: () => resolve(undefined),
    });
  });
  const have = async (count: number): Promise<Json[]> => {
    const until = Date.now() + 30_000;
    while (results.length < count && Date.now() < until) await sleep(10);
    expect(results.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(count);
    return results.map(({ data }) => data!.changes!);
  };
  return { results, have, ended, leave };
}
