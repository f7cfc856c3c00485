import { isDeepStrictEqual } from 'node:util';
import { clearanceOfTie, tieRecord } from '../../model/records';
import type { TieRow } from '../../model/rows';
import { dayBefore, firstDay } from '../../scalars/partial-date';
import { rejectInput } from '../input/validation-errors';
import type { Ledger } from '../ledger/ledger';
import { ownPeriod, type TieVersion } from '../ledger/versions.store';

/**
 * Makes room for a tie with a state, such as a position, among the `recorded` ties between the two ends: one that holds from an
 * earlier day ends the day before, one from the same day is retracted. Rejected where a recorded one holds from a later day.
 * Ties that more readers may see than the new one stay as they are: what is said in confidence does not show in what others read.
 */
export async function followState(
  ledger: Ledger,
  recorded: readonly TieVersion[],
  row: TieRow & { id: string; since?: string },
): Promise<void> {
  const day = firstDay(row.since ?? ledger.at.slice(0, 10));
  const former = recorded.filter(
    (tie) => tie.type === row.type && tie.from === row.from && tie.properties.clearance >= clearanceOfTie(row),
  );
  const later = former.find((tie) => beginningOf(tie) > day);
  if (later) {
    rejectInput('BAD_DATES.state', ['input', 'since'], { id: later.id, date: beginningOf(later) }, later.id);
  }
  const ofSameDay = former.filter((tie) => beginningOf(tie) === day);
  const same = ofSameDay.find((tie) => saysTheSame(tie, row));
  if (same) rejectInput('ALREADY_RECORDED.tie', ['input'], { id: same.id }, same.id);
  await ledger.closeTies(ofSameDay, true);
  await ledger.reviseTies(
    former
      .filter((tie) => beginningOf(tie) < day && ownPeriod(tie).to >= day)
      .map((version) => ({ version, changed: { until: dayBefore(day) } })),
  );
}

/** The day from which a recorded tie holds, YYYY-MM-DD. */
const beginningOf = ({ properties }: TieVersion) => properties['validFrom'] as string;

const STATE = ['since', 'until', 'visibility', 'stance', 'ask', 'stage', 'answer', 'heldBy', 'note'] as const;

function saysTheSame({ properties }: TieVersion, row: TieRow & { id: string }): boolean {
  const next: Record<string, unknown> = tieRecord(row, '').properties;
  return STATE.every((name) => isDeepStrictEqual(properties[name] ?? null, next[name] ?? null));
}
