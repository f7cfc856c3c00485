import { setTimeout as sleep } from 'node:timers/promises';
import { readFacts } from '../../../src/seed/facts';
import { askAt } from '../../support/ask';
import { EVIDENCE, operation } from '../../support/writer';

const PAUSE_MS = 150;
const RETRY_MS = 300;

/** A write that the API has acknowledged: the id of the change, and of the tie. */
export interface Acknowledged {
  change: string;
  tie: string;
}

interface Payload {
  tie: { id: string } | null;
  change: { id: string } | null;
  userErrors: unknown[];
}

/**
 * Records ties one after another, each with its own key; resends one with the same key until it is
 * acknowledged.
 */
export class SoakWriter {
  /** Acknowledged writes, in order. */
  readonly acknowledged: Acknowledged[] = [];
  /** Writes that were sent more than once. */
  retried = 0;
  private readonly pairs = memberPairs();
  private attempts = 0;

  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string>,
  ) {}

  /** Resolves once the last write is acknowledged, after the signal. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.writeOne();
      await sleep(PAUSE_MS);
    }
  }

  /** Records one tie. */
  async writeOne(): Promise<void> {
    const { value: pair, done } = this.pairs.next();
    if (done) throw new Error('All pairs of members are used: run for fewer minutes.');
    const input = { type: 'PARTNER_OF', from: pair[0], to: pair[1], evidence: EVIDENCE };
    const variables = { input, key: `soak-${String(++this.attempts)}` };
    for (let sent = 1; ; sent++) {
      const sending = askAt(this.origin, operation('recordTie', 'tie { id }'), { variables, headers: this.headers });
      const answer = await sending.catch(() => undefined);
      const { tie, change, userErrors } = (answer?.data?.recordTie ?? {}) as unknown as Partial<Payload>;
      // These two actors are partners already.
      if (userErrors?.length) return;
      if (tie && change) {
        this.acknowledged.push({ change: change.id, tie: tie.id });
        return;
      }
      if (sent === 1) this.retried++;
      await sleep(RETRY_MS);
    }
  }
}

function* memberPairs(): Generator<[string, string], undefined> {
  const members = readFacts()
    .nodes.filter(({ type }) => type === 'Member')
    .map(({ id }) => id);
  for (let distance = 1; distance < members.length / 2; distance++) {
    for (const [index, id] of members.entries()) yield [id, members[(index + distance) % members.length]!];
  }
}
