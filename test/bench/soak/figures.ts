import { quantile } from '../quantile';
import { milliseconds } from '../milliseconds';
import { table } from '../table';
import type { FaultClock } from './fault-clock';

/** How a request ended: `ok`, the code of its first error, or `NO_RESPONSE` where the connection broke. */
export type Outcome = 'ok' | 'NO_RESPONSE' | (string & {});

interface Sample {
  who: string;
  from: number;
  to: number;
  outcome: Outcome;
}

/** The requests of a soak run: how long each took and how it ended. */
export class Figures {
  private readonly samples: Sample[] = [];

  constructor(private readonly clock: FaultClock) {}

  add(sample: Sample): void {
    this.samples.push(sample);
  }

  /** How many requests ended with this code. */
  count(outcome: Outcome): number {
    return this.samples.filter((sample) => sample.outcome === outcome).length;
  }

  /** For each kind of client, without faults and during them: requests, response times and errors. */
  table(): string {
    const rows = [...new Set(this.samples.map(({ who }) => who))].sort().flatMap((who) =>
      [false, true].map((faulty) => {
        const samples = this.samples.filter((one) => one.who === who && this.isFaulty(one) === faulty);
        return [who, faulty ? 'during faults' : 'without', String(samples.length), times(samples), errors(samples)];
      }),
    );
    return table([['client', 'faults', 'requests', 'median / 99th percentile', 'errors'], ...rows]);
  }

  private isFaulty({ from, to }: Sample): boolean {
    return this.clock.overlaps(from, to);
  }
}

/** The response times of the requests that were answered. */
function times(samples: readonly Sample[]): string {
  const answered = samples.filter(({ outcome }) => outcome === 'ok').map(({ from, to }) => to - from);
  if (answered.length === 0) return '–';
  return [0.5, 0.99].map((share) => milliseconds(quantile(answered, share))).join(' / ');
}

function errors(samples: readonly Sample[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of samples) if (outcome !== 'ok') counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${String(count)}`).join(', ') || 'none';
}
