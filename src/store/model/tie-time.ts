import { firstDay, lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';
import { TieType } from './tie-type';

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

/** Returns the beginning and last confirmation of a new tie; dates-of does so for stored ties. */
export function datesOfNewTie({ since, recordedOn, days }: Recorded) {
  const [earliest] = days.map(firstDay).sort();
  const [newest] = [...days].sort((a, b) => byCodeUnit(lastDay(b), lastDay(a)) || byCodeUnit(b, a));
  return {
    validFrom: since === undefined ? (earliest ?? recordedOn) : firstDay(since),
    confirmed: newest,
    confirmedTo: newest && lastDay(newest),
  };
}
