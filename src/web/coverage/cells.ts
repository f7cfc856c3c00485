import type { SeatState, StakeholderGroup } from '../graphql/graphql';

interface Place {
  objective: { id: string };
  region: { id: string };
}

/** What is known of an objective in a region; a count is null where nothing of its kind is on record. */
export interface Counted extends Place {
  members: number | null;
  partnerships: number | null;
  actions: number | null;
  groups: readonly StakeholderGroup[];
  /** How many more partnerships could belong there for all that is on record. */
  unassigned: number;
}

/** With the groups that complete lists do not name. */
export interface Cell extends Counted {
  missing: readonly StakeholderGroup[];
}

interface Coverage {
  cells: readonly Counted[];
  gaps: readonly (Place & { missing: readonly StakeholderGroup[]; notOnRecord: readonly StakeholderGroup[] })[];
}

/** Names a cell, as in the address of its details. */
export function cellKey({ objective, region }: Place): string {
  return `${objective.id},${region.id}`;
}

/** The cells with the groups that are known to be missing. */
export function cellsOf({ cells, gaps }: Coverage): Cell[] {
  const gapOf = new Map(gaps.map((gap) => [cellKey(gap), gap]));
  return cells.map((cell) => {
    const gap = gapOf.get(cellKey(cell));
    return { ...cell, missing: gap?.missing.filter((group) => !gap.notOnRecord.includes(group)) ?? [] };
  });
}

/** What is known of the seats of a group in all partnerships of a cell. */
export type SeatInCell = Exclude<SeatState, 'NOT_ON_RECORD'>;

/** Whether a group is seated in the partnerships of a cell, is known not to be, or is not on record. */
export function seatIn({ groups, missing }: Cell, group: StakeholderGroup): SeatInCell {
  if (groups.includes(group)) return 'SEATED';
  return missing.includes(group) ? 'EMPTY' : 'UNKNOWN';
}

/** Whether nothing at all is on record, which is not the same as zero. */
export function isAllUnknown({ members, partnerships, actions }: Counted): boolean {
  return members === null && partnerships === null && actions === null;
}

/** Whether a partnership under way is on record there. */
export function hasPartnership({ partnerships }: Counted): boolean {
  return partnerships !== null;
}

/** In how many cells with a partnership under way a group is seated, and how many cells have none on record. */
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

/** The most partnerships that could belong to one of the cells for all that is on record. */
export function mostUnassigned(cells: readonly Counted[]): number {
  return Math.max(0, ...cells.map(({ unassigned }) => unassigned));
}
