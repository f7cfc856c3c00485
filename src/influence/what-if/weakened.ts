import { StakeholderGroup } from '../../store/model/actor-kind';
import { PartnershipRole, roleOf, SEAT_TYPES } from '../../graph/partnership/seat';
import type { InitiativeSeats, SeatRow } from '../../graph/partnership/partnership.store';

/** The part in an initiative that an actor leaves. */
export enum ReplacedRole {
  CONVENER = 'CONVENER',
  SECRETARIAT = 'SECRETARIAT',
  SEAT = 'SEAT',
}

/** A part that is left, by the group of who had it. */
export interface Loss {
  role: ReplacedRole;
  group: StakeholderGroup | null;
}

/** An initiative that loses a convener, a secretariat or the last seat of a group. */
export interface Weakened {
  initiative: string;
  /** The groups in which only actors that leave have a seat, in the order of the enumeration. */
  lostGroups: StakeholderGroup[];
  /** True where all who convene it leave. */
  lostConvener: boolean;
  /** The lost parts, each once: conveners, secretariats, then the groups of `lostGroups`. */
  losses: Loss[];
  /** The seats of who stays. */
  staying: SeatRow[];
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
      const lostIn = (role: ReplacedRole) => {
        const left = seats.filter((seat) => leaving.includes(seat.actor) && hasRole(seat, role));
        return [...new Set(left.map(({ group }) => group))].map((group) => ({ role, group }));
      };
      return {
        initiative,
        lostGroups,
        lostConvener: seats.some(isConvener) && !staying.some(isConvener),
        losses: [
          ...lostIn(ReplacedRole.CONVENER),
          ...lostIn(ReplacedRole.SECRETARIAT),
          ...lostGroups.map((group) => ({ role: ReplacedRole.SEAT, group })),
        ],
        staying,
      };
    })
    .filter(({ losses }) => losses.length > 0);
}

/** An actor that has a part in an initiative already. */
export interface Insider {
  actor: string;
  reason: 'CONVENES' | 'HOSTS' | 'SITS';
}

/** Lists who convenes or hosts it too, then who of the same group has a seat; each actor once. */
export function insidersFor({ role, group }: Loss, staying: readonly SeatRow[]): Insider[] {
  const reasonOf = new Map<string, Insider['reason']>();
  const add = (seats: readonly SeatRow[], reason: Insider['reason']) => {
    for (const { actor } of seats) if (!reasonOf.has(actor)) reasonOf.set(actor, reason);
  };
  if (role !== ReplacedRole.SEAT) {
    add(staying.filter(isConvener), 'CONVENES');
    add(
      staying.filter((seat) => hasRole(seat, ReplacedRole.SECRETARIAT)),
      'HOSTS',
    );
  }
  if (group) add(staying.filter(isOfGroup(group)), 'SITS');
  return [...reasonOf].map(([actor, reason]) => ({ actor, reason }));
}

function isOfGroup(group: StakeholderGroup) {
  return (seat: SeatRow) => seat.group === group;
}

function hasGroup(seats: readonly SeatRow[], group: StakeholderGroup): boolean {
  return seats.some(isOfGroup(group));
}

function isConvener(seat: SeatRow): boolean {
  return hasRole(seat, ReplacedRole.CONVENER);
}

function hasRole({ type }: SeatRow, role: ReplacedRole): boolean {
  return roleOf(type) === (PartnershipRole as Record<string, PartnershipRole>)[role];
}
