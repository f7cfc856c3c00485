import { StakeholderGroup } from '../../store/model/actor-kind';
import { PartnershipRole, roleOf, SEAT_TYPES } from '../../graph/partnership/seat';
import type { InitiativeSeats, SeatRow } from '../../graph/partnership/partnership.store';

/** An initiative that loses a stakeholder group, or all who convene it. */
export interface Weakened {
  initiative: string;
  /** The groups in which only actors that leave have a seat, in the order of the enumeration. */
  lostGroups: StakeholderGroup[];
  lostConvener: boolean;
}

/** Keeps the seats; funders and observers are participants without a seat. */
export function seatedIn(initiatives: readonly InitiativeSeats[]): InitiativeSeats[] {
  return initiatives.map(({ initiative, seats }) => ({
    initiative,
    seats: seats.filter(({ type }) => SEAT_TYPES.includes(type)),
  }));
}

/** Returns the initiatives that are weakened when some actors leave, in their order. */
export function weakenedBy(leaving: readonly string[], initiatives: readonly InitiativeSeats[]): Weakened[] {
  return seatedIn(initiatives)
    .map(({ initiative, seats }) => {
      const staying = seats.filter(({ actor }) => !leaving.includes(actor));
      const lostGroups = Object.values(StakeholderGroup).filter(
        (group) => hasGroup(seats, group) && !hasGroup(staying, group),
      );
      return { initiative, lostGroups, lostConvener: hasConvener(seats) && !hasConvener(staying) };
    })
    .filter(({ lostGroups, lostConvener }) => lostGroups.length > 0 || lostConvener);
}

function hasGroup(seats: readonly SeatRow[], group: StakeholderGroup): boolean {
  return seats.some((seat) => seat.group === group);
}

function hasConvener(seats: readonly SeatRow[]): boolean {
  return seats.some(({ type }) => roleOf(type) === PartnershipRole.CONVENER);
}
