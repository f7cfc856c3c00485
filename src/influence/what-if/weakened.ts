import { StakeholderGroup } from '../../store/model/actor-kind';
import { PartnershipRole, roleOf } from '../../graph/partnership/seat';
import type { InitiativeSeats, SeatRow } from '../../graph/partnership/partnership.store';

/** An initiative that loses a stakeholder group, or all who convene it. */
export interface Weakened {
  initiative: string;
  /** The groups of which only those who leave are seated, in the order of the enumeration. */
  lostGroups: StakeholderGroup[];
  lostConvener: boolean;
}

/** The initiatives that are weakened when some actors leave, in their order. */
export function weakenedBy(leaving: readonly string[], initiatives: readonly InitiativeSeats[]): Weakened[] {
  return initiatives
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
