import { firstDay, lastDay } from '../../language/partial-date';
import { InstrumentState } from '../../store/model/enums';

/** The stored dates of a document. */
export interface InstrumentDates {
  adopted?: string | null;
  /** The date of a proposal that was not adopted. */
  proposed?: string | null;
  periodFrom?: string | null;
  periodUntil?: string | null;
}

/** Returns the state of a document on a day, and the date from which it has that state. */
export function instrumentState(dates: InstrumentDates, day: string): { state: InstrumentState; on: string | null } {
  const { adopted, proposed, periodFrom, periodUntil } = dates;
  const hasPassed = (date: string | null | undefined): date is string => Boolean(date) && firstDay(date!) <= day;
  if (hasPassed(proposed)) return { state: InstrumentState.PROPOSED, on: proposed };
  if (periodUntil && lastDay(periodUntil) < day) return { state: InstrumentState.LAPSED, on: periodUntil };
  if (hasPassed(periodFrom)) return { state: InstrumentState.IN_FORCE, on: periodFrom };
  if (hasPassed(adopted)) return { state: InstrumentState.ADOPTED, on: adopted };
  const isDated = [adopted, proposed, periodFrom].some(Boolean);
  return { state: isDated ? InstrumentState.UNKNOWN : InstrumentState.ADOPTED, on: null };
}
