import { firstDay, lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';
import { TieType } from './tie-type';
import { TIE_TYPES } from './tie-types';

/**
 * Calendar years after its last confirmation in which a tie is CURRENT, and after which an
 * initiative that can lapse has lapsed.
 */
export const CONFIRMED_YEARS = 5;

const MEMBERSHIP_CONFIRMED_YEARS = 10;
const HALF_LIFE_YEARS = 10;
const MEMBERSHIP_HALF_LIFE_YEARS = 20;

/** True where a tie of this type needs no confirmation: it is CURRENT until it ends. */
export function isStandingFact(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'STANDING_FACT';
}

/** True where a tie of this type lasts: its freshness falls half as fast as that of other ties. */
export function isMembership(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MEMBERSHIP';
}

/** True where a tie of this type without an end conducts no influence once it is UNCONFIRMED. */
export function isMoney(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MONEY';
}

/**
 * Returns the calendar years after its last confirmation in which a tie of this type is CURRENT:
 * see the fragment confirmedYears.
 */
export function confirmedYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_CONFIRMED_YEARS : CONFIRMED_YEARS;
}

/**
 * Returns the half-life of the freshness of a tie of this type, in years; for a standing fact, from
 * its end on.
 */
export function halfLifeYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_HALF_LIFE_YEARS : HALF_LIFE_YEARS;
}

/** Documentary types: the tie survives when one of its ends lapses. */
export const RECORDING_TYPES: readonly TieType[] = [
  TieType.ABOUT,
  TieType.CITES,
  TieType.REFERS_TO,
  TieType.COVERS,
  TieType.INFORMS,
  TieType.ISSUED,
  TieType.ADMINISTERS,
  TieType.SUCCEEDS,
  TieType.HONOURS,
  TieType.ENDORSES,
  TieType.ATTENDED,
  TieType.PROMISED,
  TieType.MADE_AT,
  TieType.ORGANISED_BY,
  TieType.MADE_FOR,
  TieType.OCCASION_OF,
];

interface Recorded {
  since?: string;
  /** YYYY-MM-DD. */
  recordedOn: string;
  /** The days of its evidence, as precise as in the sources. */
  days: readonly string[];
}

/**
 * Returns the beginning and the last confirmation of a new tie, as they are stored. The fragment
 * datesOf does so for stored ties.
 */
export function datesOfNewTie({ since, recordedOn, days }: Recorded) {
  const [earliest] = days.map(firstDay).sort();
  const [newest] = [...days].sort((a, b) => byCodeUnit(lastDay(b), lastDay(a)) || byCodeUnit(b, a));
  return {
    validFrom: since === undefined ? (earliest ?? recordedOn) : firstDay(since),
    confirmed: newest,
    confirmedTo: newest && lastDay(newest),
  };
}
