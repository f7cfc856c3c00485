import type { ProjectedTie } from '../projection/projection';
import { firstDayOf } from './past-rows';

/** When two nodes were first tied, YYYY-MM-DD; null where nothing says it. */
export interface FirstTie {
  /** The earliest first day of a tie that has a `since`. */
  since: string | null;
  /** The earliest first day of any tie. */
  seen: string | null;
}

/** Values by unordered pair of nodes. */
export class PairMap<Value> {
  private readonly byNode = new Map<string, Map<string, Value>>();

  get(one: string, other: string): Value | undefined {
    return this.byNode.get(one)?.get(other);
  }

  set(one: string, other: string, value: Value): void {
    for (const [node, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      let partners = this.byNode.get(node);
      if (!partners) this.byNode.set(node, (partners = new Map<string, Value>()));
      partners.set(partner, value);
    }
  }
}

/** When each pair of nodes was first tied. */
export function firstTies(ties: readonly ProjectedTie[]): PairMap<FirstTie> {
  const pairs = new PairMap<FirstTie>();
  for (const tie of ties) {
    const day = firstDayOf(tie);
    const { since, seen } = pairs.get(tie.from, tie.to) ?? { since: null, seen: null };
    pairs.set(tie.from, tie.to, {
      since: tie.since === null ? since : earlier(since, day),
      seen: earlier(seen, day),
    });
  }
  return pairs;
}

/**
 * On which day each pair of actors first sat at one table: the later of the first days of their seats. Seats without a day are left
 * out.
 */
export function firstTables(seats: readonly ProjectedTie[]): PairMap<string> {
  const tables = new Map<string, Map<string, string>>();
  for (const seat of seats) {
    const day = firstDayOf(seat);
    if (day === null) continue;
    const table = tables.get(seat.to) ?? new Map<string, string>();
    tables.set(seat.to, table);
    table.set(seat.from, earlier(table.get(seat.from) ?? null, day)!);
  }
  const pairs = new PairMap<string>();
  for (const table of tables.values()) {
    const seated = [...table];
    for (const [index, [one, since]] of seated.entries()) {
      for (const [other, otherSince] of seated.slice(index + 1)) {
        const met = since > otherSince ? since : otherSince;
        pairs.set(one, other, earlier(pairs.get(one, other) ?? null, met)!);
      }
    }
  }
  return pairs;
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
