import { setTimeout as sleep } from 'node:timers/promises';
import { follow, type TRANSPORTS } from '../../support/follow';

const FOLLOW = 'subscription ($after: ID) { changes(after: $after) { id } }';
/** Milliseconds for which a subscriber stays connected. */
const [MIN_STAY_MS, MAX_STAY_MS] = [2_000, 12_000];
const RETRY_MS = 300;

/**
 * Follows the changes; disconnects after some seconds, and resumes after the last received change.
 */
export class SoakSubscriber {
  readonly received: string[] = [];
  connections = 0;

  constructor(
    private readonly subscribe: ReturnType<(typeof TRANSPORTS)[number][1]>,
    private readonly headers: Record<string, string>,
    private readonly after: string,
  ) {}

  /** Resolves once it has received the last change, when that is known, or at the signal. */
  async run(signal: AbortSignal, last: () => string | undefined): Promise<void> {
    const isDone = () => signal.aborted || (last() !== undefined && this.received.at(-1) === last());
    while (!isDone()) {
      this.connections++;
      const variables = { after: this.received.at(-1) ?? this.after };
      const following = follow(this.subscribe, { query: FOLLOW, variables, headers: this.headers });
      let hasEnded = false;
      void following.ended.then(() => (hasEnded = true));
      const until = Date.now() + MIN_STAY_MS + Math.random() * (MAX_STAY_MS - MIN_STAY_MS);
      const take = () => {
        for (const { data } of following.results.splice(0))
          if (data) this.received.push(data.changes!.id as unknown as string);
      };
      while (Date.now() < until && !hasEnded && !isDone()) {
        await sleep(50);
        take();
      }
      following.leave();
      take();
      await sleep(RETRY_MS);
    }
  }
}
