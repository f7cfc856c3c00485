import type { DeadlineCheck } from '../engine/deadline-check';
import type { Counts } from './keep-apart-choices';
import { maxFlow } from './max-flow';
import type { Quotas } from './quotas';
import { seatsFit } from './seats-fit';

interface Demand {
  groups: Quotas;
  regions: Quotas;
  seats: number;
  /** By cell: more than so many are of no use. */
  wanted: Counts;
  watch: DeadlineCheck;
}

/**
 * Whether one choice of each part, together with those who are `free`, meets the demand. Exact: a depth-first search,
 * which tries first what is needed most and gives up where even all choices at once would not do, or where, for the
 * groups alone or the regions alone, the parts cannot be shared out. With quotas on one of the two only and lists that
 * do not overlap that is the whole truth, and nothing is tried in vain.
 */
export function choicesFit(parts: readonly (readonly Counts[])[], free: Counts, demand: Demand): boolean {
  const { groups, regions, seats, wanted, watch } = demand;
  const columns = regions.need.length;
  const groupOf = (cell: number) => Math.floor(cell / columns);
  const regionOf = (cell: number) => cell % columns;
  const plus = (some: Counts, more: Counts) => some.map((count, cell) => Math.min(wanted[cell]!, count + more[cell]!));
  const fits = (available: Counts) => seatsFit(available, groups, regions, seats);
  const atMost = parts.map((choices) => wanted.map((_, cell) => Math.max(...choices.map((choice) => choice[cell]!))));
  const failed = new Set<string>();

  return search(
    0,
    plus(
      free,
      wanted.map(() => 0),
    ),
  );

  function search(place: number, have: Counts): boolean {
    watch.step(1 + parts.length);
    if (fits(have)) return true;
    const key = `${place} ${have.join()}`;
    if (place === parts.length || failed.has(key)) return false;
    const needed = wanted.map(
      (_, cell) => lacking(groups, groupOf, have)[groupOf(cell)]! + lacking(regions, regionOf, have)[regionOf(cell)]!,
    );
    const worth = (choice: Counts) => choice.reduce((sum, count, cell) => sum + count * needed[cell]!, 0);
    const found =
      fits(atMost.slice(place).reduce(plus, have)) &&
      shareable(place, lacking(groups, groupOf, have), groupOf) &&
      shareable(place, lacking(regions, regionOf, have), regionOf) &&
      [...parts[place]!]
        .sort((one, other) => worth(other) - worth(one))
        .some((choice) => search(place + 1, plus(have, choice)));
    if (!found) failed.add(key);
    return found;
  }

  /** By group, or by region: how many more than those at hand are needed. */
  function lacking({ need }: Quotas, placeOf: (cell: number) => number, have: Counts): number[] {
    const left = [...need];
    have.forEach((count, cell) => (left[placeOf(cell)]! -= count));
    return left.map((count) => Math.max(0, count));
  }

  /** Whether the parts from one on could give what is lacking, if each could give all that it has at once. */
  function shareable(from: number, lacks: readonly number[], placeOf: (cell: number) => number): boolean {
    const rest = parts.slice(from);
    const [start, end] = [rest.length + lacks.length, rest.length + lacks.length + 1];
    const size = end + 1;
    const capacity = new Float64Array(size * size);
    rest.forEach((choices, part) => {
      for (const choice of choices) {
        const most = lacks.map(() => 0);
        choice.forEach((count, cell) => (most[placeOf(cell)]! += count));
        most.forEach((count, place) => raise(part * size + rest.length + place, count));
        raise(
          start * size + part,
          choice.reduce((sum, count) => sum + count, 0),
        );
      }
    });
    lacks.forEach((count, place) => raise((rest.length + place) * size + end, count));
    return maxFlow(capacity, size, start, end) === lacks.reduce((sum, count) => sum + count, 0);

    function raise(edge: number, count: number): void {
      capacity[edge] = Math.max(capacity[edge]!, count);
    }
  }
}
