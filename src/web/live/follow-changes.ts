import { createClient, type RequestParams } from 'graphql-sse';
import { ask, persisted } from '../data/ask';
import { token } from '../data/sign-in';
import { FollowChangesDocument, LatestChangeDocument } from '../graphql/graphql';

export interface FollowOptions {
  /** Called once for each change that the viewer may see, after the call of followChanges. */
  onChange: () => void;
  /** Called with the time at which changes stopped arriving, and with null when they resume. */
  onLost: (since: Date | null) => void;
  /** Ends the stream and its listeners. */
  signal: AbortSignal;
}

/** A page that is left sooner needs no stream. */
const DELAY_MS = 5_000;
const MAX_RETRY_MS = 30_000;

/**
 * Follows the changes from now on, over server-sent events. A hidden page has no stream, since a
 * browser opens only six connections to a server for all its tabs; it receives the changes when it
 * is shown again.
 */
export async function followChanges({ onChange, onLost, signal }: FollowOptions): Promise<void> {
  const latest = await ask(LatestChangeDocument, {}, signal).catch(() => undefined);
  // The client sends the variables again with each reconnection.
  const variables: { after: string | null } = { after: latest?.changes?.nodes[0]?.id ?? null };
  const client = createClient({
    url: '/graphql/stream',
    headers: (): Record<string, string> => {
      const value = token();
      return value ? { authorization: `Bearer ${value}` } : {};
    },
    retryAttempts: Infinity,
    retry: (retries) => {
      onDisconnected();
      return delay(Math.min(MAX_RETRY_MS, 1_000 * 2 ** retries));
    },
    on: { connected: () => onConnected() },
  });
  let lostAt: Date | null = null;
  const onDisconnected = () => {
    lostAt ??= new Date();
    onLost(lostAt);
  };
  const onConnected = () => {
    lostAt = null;
    onLost(null);
  };
  let end: (() => void) | undefined;
  const update = () => {
    const isWanted = !document.hidden && !signal.aborted;
    if (isWanted === (end !== undefined)) return;
    end?.();
    end = isWanted ? subscribe() : undefined;
  };
  const subscribe = () =>
    client.subscribe<{ changes: { id: string } }>(
      // The API knows the operation by its hash; the type of the client requires a text.
      { extensions: persisted(FollowChangesDocument), variables } as unknown as RequestParams,
      {
        next: ({ data }) => {
          if (!data) return;
          variables.after = data.changes.id;
          onChange();
        },
        error: onDisconnected,
        complete: () => undefined,
      },
    );
  await delay(DELAY_MS);
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', update);
  update();
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
