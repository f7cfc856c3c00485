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
}

/** With the groups that no source seats, and those of which that cannot be told. */
export interface Cell extends Counted {
  missing: readonly StakeholderGroup[];
  cannotTell: readonly StakeholderGroup[];
}

interface Coverage {
  cells: readonly Counted[];
  gaps: readonly (Place & { missing: readonly StakeholderGroup[]; unknown: readonly StakeholderGroup[] })[];
}

/** Names a cell, as in the address of its details. */
export function cellKey({ objective, region }: Place): string {
  return `${objective.id},${region.id}`;
}

/** The cells with their empty seats. */
export function cellsOf({ cells, gaps }: Coverage): Cell[] {
  const gapOf = new Map(gaps.map((gap) => [cellKey(gap), gap]));
  return cells.map((cell) => {
    const gap = gapOf.get(cellKey(cell));
    return { ...cell, missing: gap?.missing ?? [], cannotTell: gap?.unknown ?? [] };
  });
}

/** Whether a group is seated in the partnerships of a cell. */
export function seatIn({ groups, missing }: Cell, group: StakeholderGroup): SeatState {
  if (groups.includes(group)) return 'SEATED';
  return missing.includes(group) ? 'EMPTY' : 'UNKNOWN';
}

/** Whether nothing at all is on record, which is not the same as zero. */
export function isAllUnknown({ members, partnerships, actions }: Counted): boolean {
  return members === null && partnerships === null && actions === null;
}

/** Whether there is a table at which a seat can be filled or empty. */
export function hasPartnership({ partnerships }: Counted): boolean {
  return partnerships !== null && partnerships > 0;
}

/** In how many cells with a partnership under way a group is seated, and how many cells have none under way or none on record. */
export function countSeats(cells: readonly Cell[], group: StakeholderGroup) {
  const withPartnership = cells.filter(hasPartnership);
  const count = (state: SeatState) => withPartnership.filter((cell) => seatIn(cell, group) === state).length;
  return {
    places: cells.length,
    withPartnership: withPartnership.length,
    seated: count('SEATED'),
    unknown: count('UNKNOWN'),
    noneUnderWay: cells.filter(({ partnerships }) => partnerships === 0).length,
    noneOnRecord: cells.filter(({ partnerships }) => partnerships === null).length,
  };
}
