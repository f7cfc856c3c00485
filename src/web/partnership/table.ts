import type { PartnershipQuery, SeatRowFragment, SeatState, StakeholderGroup } from '../graphql/graphql';
import { GROUPS } from '../parts/seat';

export type PartnershipNode = Extract<NonNullable<PartnershipQuery['node']>, { __typename: 'Partnership' }>;

/** The chair of one group with its actors, without duplicates, and their seats. */
export interface Chair {
  group: StakeholderGroup;
  state: SeatState;
  names: readonly string[];
  seats: readonly SeatRowFragment[];
  /** The reasons that its state is unknown; empty where it is known. */
  unknown: readonly { code: string; text: string }[];
}

export interface Table {
  /** Ten chairs in the order of the groups; an ended partnership keeps the seats of its time. */
  chairs: readonly Chair[];
  conveners: readonly SeatRowFragment['node'][];
  /** The funders and observers, which are participants without a seat. */
  withoutSeat: readonly SeatRowFragment[];
  /** The participants that left while the partnership continues. */
  left: readonly SeatRowFragment[];
  /** The number of all participants on record, those outside the lists above included. */
  totalCount: number;
}

/** Returns the chairs of a partnership, conveners first. */
export function tableOf({ isActive, seats, participants: { edges, totalCount } }: PartnershipNode): Table {
  const isOver = ({ tie, until }: SeatRowFragment) =>
    tie.status === 'ENDED' || (tie.status !== 'CURRENT' && until !== null);
  const current = [...edges].filter((edge) => !isActive || !isOver(edge)).sort((a, b) => rank(a) - rank(b));
  const taken = current.filter(hasSeat);
  return {
    chairs: GROUPS.map((group) => {
      const ofGroup = taken.filter(({ node }) => node.group === group);
      const seat = seats.find((candidate) => candidate.group === group);
      return {
        group,
        state: ofGroup.length > 0 ? 'SEATED' : (seat?.state ?? 'NOT_ON_RECORD'),
        names: distinct(ofGroup.map(({ node }) => node)).map(({ name }) => name),
        seats: ofGroup,
        unknown: seat?.unknown ?? [],
      };
    }),
    conveners: distinct(taken.filter(({ role }) => role === 'CONVENER').map(({ node }) => node)),
    withoutSeat: current.filter((edge) => !hasSeat(edge)),
    left: isActive ? edges.filter(isOver) : [],
    totalCount,
  };
}

const ROLES = ['CONVENER', 'SECRETARIAT', 'MEMBER', 'FUNDER', 'OBSERVER'];

function rank({ role }: SeatRowFragment): number {
  return ROLES.indexOf(role);
}

function hasSeat({ role }: SeatRowFragment): boolean {
  return role !== 'FUNDER' && role !== 'OBSERVER';
}

export function distinct<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
