import type { SeatState, StakeholderGroup } from '../graphql/graphql';

interface Place {
  objective: { id: string };
  region: { id: string };
}

/** The counts of an objective in a region; null where nothing of the kind is on record. */
export interface Counted extends Place {
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
  groups: readonly StakeholderGroup[];
  /** The groups that only actors of elsewhere seat. */
  groupsFromElsewhere: readonly StakeholderGroup[];
  /** The number of partnerships that no source confirms. */
  unconfirmedPartnershipCount: number;
  /** The number of further partnerships that may belong here, since their record is incomplete. */
  unassignedCount: number;
}

/** A cell with the groups that are missing from complete lists. */
export interface Cell extends Counted {
  missing: readonly StakeholderGroup[];
}

interface Coverage {
  cells: readonly Counted[];
  gaps: readonly (Place & { missing: readonly StakeholderGroup[]; notOnRecord: readonly StakeholderGroup[] })[];
}

/** Returns the key of a cell, as in the address of its details. */
export function cellKey({ objective, region }: Place): string {
  return `${objective.id},${region.id}`;
}

/** Returns the cells with the groups that are known to be missing. */
export function cellsOf({ cells, gaps }: Coverage): Cell[] {
  const gapOf = new Map(gaps.map((gap) => [cellKey(gap), gap]));
  return cells.map((cell) => {
    const gap = gapOf.get(cellKey(cell));
    return { ...cell, missing: gap?.missing.filter((group) => !gap.notOnRecord.includes(group)) ?? [] };
  });
}

/** The state of a group's seats in all partnerships of a cell. */
export type SeatInCell = Exclude<SeatState, 'NOT_ON_RECORD'> | 'ELSEWHERE';

/** Returns the state of a group in a cell: seated, of elsewhere, missing, or not on record. */
export function seatIn({ groups, groupsFromElsewhere, missing }: Cell, group: StakeholderGroup): SeatInCell {
  if (groups.includes(group)) return 'SEATED';
  if (groupsFromElsewhere.includes(group)) return 'ELSEWHERE';
  return missing.includes(group) ? 'EMPTY' : 'UNKNOWN';
}

/** True where nothing at all is on record, which is not the same as zero. */
export function isAllUnknown({ memberCount, partnershipCount, actionCount }: Counted): boolean {
  return memberCount === null && partnershipCount === null && actionCount === null;
}

/** True where an active partnership is on record. */
export function hasPartnership({ partnershipCount }: Counted): boolean {
  return partnershipCount !== null;
}

/** Counts the cells with an active partnership by the state of a group, and those without. */
export function countSeats(cells: readonly Cell[], group: StakeholderGroup) {
  const withPartnership = cells.filter(hasPartnership);
  const count = (state: SeatInCell) => withPartnership.filter((cell) => seatIn(cell, group) === state).length;
  return {
    places: cells.length,
    withPartnership: withPartnership.length,
    seated: count('SEATED'),
    unknown: count('UNKNOWN'),
    noneOnRecord: cells.length - withPartnership.length,
    unassigned: mostUnassigned(cells),
  };
}

/** Returns the maximum of the partnerships that may belong to one of the cells. */
export function mostUnassigned(cells: readonly Counted[]): number {
  return Math.max(0, ...cells.map(({ unassignedCount }) => unassignedCount));
}
