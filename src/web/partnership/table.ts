import type { PartnershipQuery, SeatRowFragment, SeatState, StakeholderGroup } from '../graphql/graphql';
import { GROUPS } from '../parts/seat';

export type PartnershipNode = Extract<NonNullable<PartnershipQuery['node']>, { __typename: 'Partnership' }>;

/** An organisation once, with all its roles. */
export interface Participant {
  node: SeatRowFragment['node'];
  seats: readonly SeatRowFragment[];
}

/** The chair of one group with its actors, and their roles. */
export interface Chair {
  group: StakeholderGroup;
  state: SeatState;
  names: readonly string[];
  seats: readonly Participant[];
  /** The reasons that its state is unknown; empty where it is known. */
  unknown: readonly { code: string; text: string }[];
}

export interface Table {
  /** Ten chairs in the order of the groups; an ended partnership keeps the seats of its time. */
  chairs: readonly Chair[];
  conveners: readonly SeatRowFragment['node'][];
  /** The funders and observers, which are participants without a seat. */
  withoutSeat: readonly Participant[];
  /** The participants that left while the partnership continues. */
  left: readonly Participant[];
  /** The number of all participants on record, those outside the lists above included. */
  totalCount: number;
}

/** Returns the chairs of a partnership, conveners first. */
export function tableOf({ isActive, seats, participants: { edges, totalCount } }: PartnershipNode): Table {
  const isOver = ({ tie, until }: SeatRowFragment) =>
    tie.status === 'ENDED' || (tie.status !== 'CURRENT' && until !== null);
  const current = [...edges].filter((edge) => !isActive || !isOver(edge)).sort((a, b) => rank(a) - rank(b));
  const participants = joined(current);
  const taken = participants.filter(({ seats: roles }) => roles.some(hasSeat));
  return {
    chairs: GROUPS.map((group) => {
      const ofGroup = taken.filter(({ node }) => node.group === group);
      const seat = seats.find((candidate) => candidate.group === group);
      return {
        group,
        state: ofGroup.length > 0 ? 'SEATED' : (seat?.state ?? 'NOT_ON_RECORD'),
        names: ofGroup.map(({ node }) => node.name),
        seats: ofGroup,
        unknown: seat?.unknown ?? [],
      };
    }),
    conveners: distinct(current.filter(({ role }) => role === 'CONVENER').map(({ node }) => node)),
    withoutSeat: participants.filter((one) => !taken.includes(one)),
    left: isActive ? joined(edges).filter(({ seats: roles }) => roles.every(isOver)) : [],
    totalCount,
  };
}

/** Joins the roles of each organisation, in the order of their first one. */
export function joined(edges: readonly SeatRowFragment[]): Participant[] {
  return distinct(edges.map(({ node }) => node)).map((node) => ({
    node,
    seats: edges.filter((edge) => edge.node.id === node.id),
  }));
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
