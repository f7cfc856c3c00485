import { firstDay, lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';
import { TieType } from './tie-type';
import { TIE_TYPES } from './tie-types';

/** For how many calendar years after the day that counts a tie is CURRENT, and an initiative that runs out goes on. */
export const CONFIRMED_YEARS = 5;

const MEMBERSHIP_CONFIRMED_YEARS = 10;
const HALF_LIFE_YEARS = 10;
const MEMBERSHIP_HALF_LIFE_YEARS = 20;

/** Whether a tie of this type does not fade: it is CURRENT as long as it holds, and nobody needs to confirm it. */
export function isStandingFact(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'STANDING_FACT';
}

/** Whether a tie of this type lasts: a membership fades half as fast as other ties. */
export function isMembership(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MEMBERSHIP';
}

/** Whether a tie of this type that has no end of its own conducts nothing once it is UNCONFIRMED. */
export function isMoney(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MONEY';
}

/** For how many calendar years a tie of this type that fades is CURRENT: see the fragment confirmedYears. */
export function confirmedYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_CONFIRMED_YEARS : CONFIRMED_YEARS;
}

/** The years in which the freshness of a tie of this type falls by half; of a standing fact, once it has ended. */
export function halfLifeYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_HALF_LIFE_YEARS : HALF_LIFE_YEARS;
}

/** Types that only say or record something: such a tie goes on after one of its ends has run out. */
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
  /** The days of the evidence for it, as precise as their sources give them. */
  days: readonly string[];
}

/** From when a new tie holds and by what it is confirmed, as it is stored. The fragment datesOf says the same of stored ties. */
export function datesOfNewTie({ since, recordedOn, days }: Recorded) {
  const [earliest] = days.map(firstDay).sort();
  const [newest] = [...days].sort((a, b) => byCodeUnit(lastDay(b), lastDay(a)) || byCodeUnit(b, a));
  return {
    validFrom: since === undefined ? (earliest ?? recordedOn) : firstDay(since),
    confirmed: newest,
    confirmedTo: newest && lastDay(newest),
  };
}
