import { setTimeout as sleep } from 'node:timers/promises';
import { follow, type TRANSPORTS } from '../../support/follow';

const FOLLOW = 'subscription ($after: ID) { changes(after: $after) { id } }';
/** Milliseconds for which a subscriber stays connected. */
const [MIN_STAY_MS, MAX_STAY_MS] = [2_000, 12_000];
const RETRY_MS = 300;

/** Follows the changes; it leaves after some seconds, and resumes after the last change that it received. */
export class SoakSubscriber {
  readonly received: string[] = [];
  connections = 0;
  /** The codes of the errors that the API sent. */
  readonly errors: string[] = [];

  constructor(
    private readonly subscribe: ReturnType<(typeof TRANSPORTS)[number][1]>,
    private readonly headers: Record<string, string>,
    private readonly after: string,
  ) {}

  /** Resolves once it has received this change, or at the deadline; without `last`, only at the signal. */
  async run(signal: AbortSignal, last: () => string | undefined = () => undefined): Promise<void> {
    while (!signal.aborted && (last() === undefined || this.received.at(-1) !== last())) {
      await this.stay(MIN_STAY_MS + Math.random() * (MAX_STAY_MS - MIN_STAY_MS), signal, last);
      await sleep(RETRY_MS);
    }
  }

  private async stay(ms: number, signal: AbortSignal, last: () => string | undefined): Promise<void> {
    this.connections++;
    const variables = { after: this.received.at(-1) ?? this.after };
    const following = follow(this.subscribe, { query: FOLLOW, variables, headers: this.headers });
    let hasEnded = false;
    void following.ended.then(() => (hasEnded = true));
    let taken = 0;
    const take = () => {
      for (const { data, errors } of following.results.slice(taken)) {
        if (errors) this.errors.push(String(errors[0]?.extensions?.code));
        else this.received.push(data!.changes!.id as unknown as string);
      }
      taken = following.results.length;
    };
    for (const until = Date.now() + ms; Date.now() < until && !hasEnded && !signal.aborted; await sleep(50)) {
      take();
      if (last() !== undefined && this.received.at(-1) === last()) break;
    }
    following.leave();
    take();
  }
}
