import { createClient, type RequestParams } from 'graphql-sse';
import { ask, persisted } from '../data/ask';
import { token } from '../data/sign-in';
import { FollowChangesDocument, LatestChangeDocument } from '../graphql/graphql';

export interface FollowOptions {
  /** Called once for each change that the reader may see, after the call of followChanges. */
  onChange: () => void;
  /** Called when changes no longer arrive, with the time at which they ended, and with null when they do again. */
  onLost: (since: Date | null) => void;
  /** Ends all of it. */
  signal: AbortSignal;
}

/** A page that is left sooner needs no stream. */
const DELAY_MS = 5_000;
const MAX_RETRY_MS = 30_000;

/**
 * Follows the changes from now on, over server-sent events. While the page is hidden there is no stream, since a browser opens
 * only six connections to a server for all its tabs; what changed meanwhile is told when it is seen again.
 */
export async function followChanges({ onChange, onLost, signal }: FollowOptions): Promise<void> {
  const latest = await ask(LatestChangeDocument, {}, signal).catch(() => undefined);
  // The client sends the variables again whenever it connects again.
  const variables: { after: string | null } = { after: latest?.changes?.nodes[0]?.id ?? null };
  const client = createClient({
    url: '/graphql/stream',
    headers: (): Record<string, string> => {
      const value = token();
      return value ? { authorization: `Bearer ${value}` } : {};
    },
    retryAttempts: Infinity,
    retry: (retries) => {
      lose();
      return delay(Math.min(MAX_RETRY_MS, 1_000 * 2 ** retries));
    },
    on: { connected: () => find() },
  });
  let lostAt: Date | null = null;
  const lose = () => {
    lostAt ??= new Date();
    onLost(lostAt);
  };
  const find = () => {
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
      // Known to the API by its hash, as all that the page asks; the type of the client wants a text.
      { extensions: persisted(FollowChangesDocument), variables } as unknown as RequestParams,
      {
        next: ({ data }) => {
          if (!data) return;
          variables.after = data.changes.id;
          onChange();
        },
        error: lose,
        complete: () => undefined,
      },
    );
  await delay(DELAY_MS);
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', update);
  update();
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
