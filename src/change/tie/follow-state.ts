import { isDeepStrictEqual } from 'node:util';
import { clearanceOfTie, tieRecord } from '../../store/model/records';
import type { TieRowWithId } from '../../store/model/rows';
import { dayBefore, firstDay } from '../../language/partial-date';
import { rejectInput } from '../input/validation-errors';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { ownPeriod, type TieVersion } from '../transaction/versions.store';
import { QUALIFIERS } from '../../store/model/qualifier';

type StateRow = TieRowWithId & { since?: string };

/** The effects of a new state on the recorded ties with a state between the same ends. */
export interface StateSuccession {
  /** A state with a later beginning than the new one, which is an error. */
  later: TieVersion | undefined;
  /** A state with the same content and beginning. */
  same: TieVersion | undefined;
  /** The states of the same day, which the new one replaces. */
  replaced: TieVersion[];
  /** The states of an earlier day, which end on the day before. */
  ended: { version: TieVersion; changed: { until: string } }[];
}

/**
 * Returns the effects of a new tie with a state, such as a position, on the `recorded` ties between
 * the two ends. Ties that more readers may see than the new one are unchanged, so that a
 * confidential state does not affect what others read. `today` is the day of the change.
 */
export function stateSuccession(recorded: readonly TieVersion[], row: StateRow, today: string): StateSuccession {
  const day = firstDay(row.since ?? today);
  const former = recorded.filter(
    (tie) =>
      tie.type === (row.type as string) &&
      tie.from === row.from &&
      tie.to === row.to &&
      tie.properties.clearance >= clearanceOfTie(row),
  );
  const replaced = former.filter((tie) => beginningOf(tie) === day);
  return {
    later: former.find((tie) => beginningOf(tie) > day),
    same: replaced.find((tie) => isSameState(tie, row)),
    replaced,
    ended: former
      .filter((tie) => beginningOf(tie) < day && ownPeriod(tie).to >= day)
      .map((version) => ({ version, changed: { until: dayBefore(day) } })),
  };
}

/** Writes the effects on the recorded ties. */
export async function writeSuccession(
  transaction: ChangeTransaction,
  { replaced, ended }: Pick<StateSuccession, 'replaced' | 'ended'>,
): Promise<void> {
  await transaction.closeTies(replaced, true);
  await transaction.reviseTies(ended);
}

/** Makes a tie succeed earlier states: see stateSuccession. Rejects an earlier or equal state. */
export async function followState(
  transaction: ChangeTransaction,
  recorded: readonly TieVersion[],
  row: StateRow,
): Promise<void> {
  const succession = stateSuccession(recorded, row, transaction.at.slice(0, 10));
  const { later, same } = succession;
  if (later) rejectInput('BAD_DATES.state', ['input', 'since'], { id: later.id, date: beginningOf(later) }, later.id);
  if (same) rejectInput('ALREADY_RECORDED.tie', ['input'], { id: same.id }, same.id);
  await writeSuccession(transaction, succession);
}

/** Returns the day from which a recorded tie is current, YYYY-MM-DD. */
export const beginningOf = ({ properties }: TieVersion) => properties['validFrom'] as string;

/** The properties of a tie with a state that a new state may change. */
const STATE = [
  'since',
  'until',
  'visibility',
  'stance',
  'ask',
  'stage',
  'through',
  'due',
  'answer',
  'heldBy',
  'note',
  ...QUALIFIERS,
] as const;

function isSameState({ properties }: TieVersion, row: TieRowWithId): boolean {
  const next: Record<string, unknown> = tieRecord(row, '').properties;
  return STATE.every((name) => isDeepStrictEqual(properties[name] ?? null, next[name] ?? null));
}
