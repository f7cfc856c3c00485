import { firstDay, lastDay } from '../../language/partial-date';
import { TieType } from './tie-type';
import { byCodeUnit } from '../../language/text';

/** Types that only say or record something: such a tie goes on after one of its ends has run out. */
export const RECORDING_TYPES: readonly TieType[] = [
  ...[TieType.ABOUT, TieType.CITES, TieType.REFERS_TO, TieType.COVERS, TieType.INFORMS, TieType.ISSUED],
  ...[TieType.ADMINISTERS, TieType.SUCCEEDS, TieType.HONOURS, TieType.ENDORSES, TieType.ATTENDED],
  ...[TieType.PROMISED, TieType.MADE_AT, TieType.ORGANISED_BY, TieType.MADE_FOR, TieType.OCCASION_OF],
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
