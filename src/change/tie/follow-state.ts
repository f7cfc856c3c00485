import { isDeepStrictEqual } from 'node:util';
import { clearanceOfTie, tieRecord } from '../../store/model/records';
import type { TieRowWithId } from '../../store/model/rows';
import { dayBefore, firstDay } from '../../language/partial-date';
import { rejectInput } from '../input/validation-errors';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { ownPeriod, type TieVersion } from '../transaction/versions.store';
import { QUALIFIERS } from '../../store/model/qualifier';

type StateRow = TieRowWithId & { since?: string };

/** What becomes of the recorded ties with a state once another state between the same ends is recorded. */
export interface StateSuccession {
  /** One that holds from a later day than the new one, which is an error. */
  later: TieVersion | undefined;
  /** One that says the same from the same day. */
  same: TieVersion | undefined;
  /** Those of the same day, which the new one replaces. */
  replaced: TieVersion[];
  /** Those of an earlier day, which end on the day before. */
  ended: { version: TieVersion; changed: { until: string } }[];
}

/**
 * What a new tie with a state, such as a position, makes of the `recorded` ties between the two ends. Ties that more readers may
 * see than the new one stay as they are: what is said in confidence does not show in what others read. `today` is of the change.
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
    same: replaced.find((tie) => saysTheSame(tie, row)),
    replaced,
    ended: former
      .filter((tie) => beginningOf(tie) < day && ownPeriod(tie).to >= day)
      .map((version) => ({ version, changed: { until: dayBefore(day) } })),
  };
}

/** Writes what becomes of the recorded ties. */
export async function writeSuccession(
  transaction: ChangeTransaction,
  { replaced, ended }: Pick<StateSuccession, 'replaced' | 'ended'>,
): Promise<void> {
  await transaction.closeTies(replaced, true);
  await transaction.reviseTies(ended);
}

/** Makes room for a new tie with a state: see stateSuccession. Rejected where one holds from a later day, or says the same. */
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

/** The day from which a recorded tie holds, YYYY-MM-DD. */
export const beginningOf = ({ properties }: TieVersion) => properties['validFrom'] as string;

/** The properties of a tie with a state that a new one may say otherwise. */
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

function saysTheSame({ properties }: TieVersion, row: TieRowWithId): boolean {
  const next: Record<string, unknown> = tieRecord(row, '').properties;
  return STATE.every((name) => isDeepStrictEqual(properties[name] ?? null, next[name] ?? null));
}
