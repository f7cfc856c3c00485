import type { CandidatePool } from './candidate-pool';
import type { Rule } from './rule';

/** How many of each group, or of each region, are needed and how many there is room for; rooms may be Infinity. */
export interface Quotas {
  need: number[];
  room: number[];
}

/** What some rules ask for together of the groups or the regions of a pool; of two rules on one, the stricter counts. */
export function quotasOf(places: CandidatePool['groups'], rules: readonly Rule[], of: 'group' | 'region'): Quotas {
  const need = places.map(() => 0);
  const room = places.map(() => Infinity);
  for (const rule of rules) {
    if (rule.kind === 'GROUP_MIN' || rule.kind === 'GROUP_MAX') {
      if (of === 'group') tighten(places.indexOf(rule.group), rule.count, rule.kind === 'GROUP_MIN');
    } else if (rule.kind === 'REGION_MIN' || rule.kind === 'REGION_MAX') {
      if (of === 'region') tighten(places.indexOf(rule.region), rule.count, rule.kind === 'REGION_MIN');
    }
  }
  return { need, room };

  function tighten(place: number, count: number, isMin: boolean): void {
    if (isMin) need[place] = Math.max(need[place]!, count);
    else room[place] = Math.min(room[place]!, count);
  }
}

/** The quotas that are left once one of a place is seated. */
export function lessOne({ need, room }: Quotas, place: number): Quotas {
  return {
    need: need.with(place, Math.max(0, need[place]! - 1)),
    room: room.with(place, room[place]! - 1),
  };
}
