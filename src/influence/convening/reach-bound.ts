import type { DeadlineCheck } from '../engine/deadline-check';
import type { LazyGains } from './lazy-gains';
import { Reach } from './reach';
import type { ReachTable } from './reach-table';

/**
 * No list of at most `seats` candidates reaches more. For any set S the best list adds to f(S) at most the sum of the
 * `seats` largest marginal gains at S (Nemhauser, Wolsey and Fisher, 1978; the online bound of Leskovec et al., 2007);
 * the least over all beginnings of the list is taken, and what all candidates together reach where that is less. It
 * holds whatever the quotas, which only take lists away, and to rounding (1e-12). `gains` are used up.
 */
export function reachBound(
  table: ReachTable,
  list: readonly number[],
  seats: number,
  candidates: Int32Array,
  gains: LazyGains,
  watch: DeadlineCheck,
): number {
  const everyone = new Reach(table);
  const isCandidate = new Uint8Array(table.start.length);
  for (const actor of candidates) {
    watch.step(1);
    isCandidate[actor] = 1;
    everyone.add(actor);
  }
  const reach = new Reach(table);
  let bound = everyone.value;
  for (const next of [...list, null]) {
    const best: { actor: number; gain: number }[] = [];
    let sum = reach.value;
    while (best.length < seats) {
      const actor = gains.pop(reach, watch);
      if (actor < 0) break;
      if (!isCandidate[actor]) continue;
      best.push({ actor, gain: gains.gain });
      sum += gains.gain;
    }
    for (const { actor, gain } of best) gains.push(actor, gain, reach);
    bound = Math.min(bound, sum);
    if (next === null) break;
    reach.add(next);
    isCandidate[next] = 0;
  }
  return Math.max(bound, reach.value);
}
