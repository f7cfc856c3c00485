/** The servers that are compared: this API, @neo4j/graphql on the same graph, and hand-written statements over Bolt. */
export const SERVERS = ['api', 'peer', 'byHand'] as const;

export type ServerName = (typeof SERVERS)[number];

export type ByServer<T> = Record<ServerName, T>;

export function byServer<T>(make: (server: ServerName) => T): ByServer<T> {
  return { api: make('api'), peer: make('peer'), byHand: make('byHand') };
}
