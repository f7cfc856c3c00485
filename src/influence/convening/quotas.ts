import type { CandidatePool } from './candidate-pool';
import type { Rule } from './convening-problem';

/** By group or by region: how many invitees are still needed, and the maximum that may still be added (or Infinity). */
export interface Quotas {
  need: number[];
  room: number[];
}

/**
 * The quotas of the pool's groups under some of the rules; of two rules on one group the stricter applies. Nobody is needed
 * of whom the pool has no more: that seat stays empty.
 */
export function groupQuotasOf({ groups, groupSizes }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: groups.map(() => 0), room: groups.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind !== 'GROUP_MIN' && rule.kind !== 'GROUP_MAX') continue;
    tighten(quotas, groups.indexOf(rule.group), rule, groupSizes);
  }
  return quotas;
}

export function regionQuotasOf({ regions, regionSizes }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: regions.map(() => 0), room: regions.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind !== 'REGION_MIN' && rule.kind !== 'REGION_MAX') continue;
    tighten(quotas, regions.indexOf(rule.region), rule, regionSizes);
  }
  return quotas;
}

function tighten(
  { need, room }: Quotas,
  index: number,
  { kind, count }: { kind: string; count: number },
  sizes: readonly number[],
): void {
  if (kind.endsWith('_MIN')) need[index] = Math.max(need[index]!, Math.min(count, sizes[index]!));
  else room[index] = Math.min(room[index]!, count);
}

/** The quotas that remain once one invitee of the group or region is added. */
export function afterInviting({ need, room }: Quotas, index: number): Quotas {
  return {
    need: need.with(index, Math.max(0, need[index]! - 1)),
    room: room.with(index, room[index]! - 1),
  };
}
