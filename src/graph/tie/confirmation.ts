import { firstDay, lastDay, yearsAfter } from '../../language/partial-date';
import type { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import type { TieRecord } from './tie-decoder';

/** Calendar years after a confirmation in which a tie is CURRENT and no initiative has lapsed. */
export const CONFIRMED_YEARS = 5;

const MEMBERSHIP_CONFIRMED_YEARS = 10;
const HALF_LIFE_YEARS = 10;
const MEMBERSHIP_HALF_LIFE_YEARS = 20;

/** True where a tie of this type does not fade: it needs no new confirmation. */
export function isStandingFact(type: TieType): boolean {
  const { ageing } = TIE_TYPES[type];
  return ageing === 'STANDING_FACT' || isListedFact(type) || isRecordedDay(type);
}

/** True where it is UNCONFIRMED unless its evidence has a day or its list is complete. */
export function isListedFact(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'LISTED_FACT';
}

/** True where a tie of this type records a day: it never ends, and no status is shown. */
export function isRecordedDay(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'RECORDED_DAY';
}

/** True where a tie of this type lasts: its freshness falls half as fast as that of other ties. */
export function isMembership(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MEMBERSHIP';
}

/** True where a tie of this type without an end conducts no influence once it is UNCONFIRMED. */
export function isMoney(type: TieType): boolean {
  return TIE_TYPES[type].ageing === 'MONEY';
}

/** Returns the confirmed calendar years of a tie of this type: see the fragment confirmed-years. */
export function confirmedYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_CONFIRMED_YEARS : CONFIRMED_YEARS;
}

/** Returns the half-life of a tie's freshness in years; for a standing fact, from its end on. */
export function halfLifeYears(type: TieType): number {
  return isMembership(type) ? MEMBERSHIP_HALF_LIFE_YEARS : HALF_LIFE_YEARS;
}

type Confirmed = Pick<TieRecord, 'type' | 'since' | 'validFrom' | 'confirmedTo' | 'derived'>;

/**
 * Returns the last day, YYYY-MM-DD, on which a tie is CURRENT without a new confirmation: five
 * calendar years (a membership: ten) after the later of its newest evidence and its beginning. Null
 * where neither has a day, and for a tie that needs no confirmation.
 */
export function confirmedUntilOf(tie: Confirmed): string | null {
  if (needsNoConfirmation(tie)) return null;
  const { since, validFrom, confirmedTo } = tie;
  const days = [...(since ? [validFrom] : []), ...(confirmedTo ? [confirmedTo] : [])].sort();
  const last = days.at(-1);
  return last === undefined ? null : yearsAfter(last, confirmedYears(tie.type));
}

/** Returns true for ties that need no confirmation: derived ones and standing facts. */
export function needsNoConfirmation({ derived, type }: Pick<TieRecord, 'derived' | 'type'>): boolean {
  return (derived ?? false) || isStandingFact(type);
}

/** Returns the later partial date of a tie's newest evidence and beginning. */
export function lastConfirmation(
  since: string | null | undefined,
  confirmed: string | null | undefined,
): { from: 'evidence' | 'since' | 'none'; date: string | null } {
  if (confirmed && (!since || lastDay(confirmed) > firstDay(since))) return { from: 'evidence', date: confirmed };
  return since ? { from: 'since', date: since } : { from: 'none', date: null };
}
