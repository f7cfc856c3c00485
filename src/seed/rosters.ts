import { reportRow } from '../kinds/report';
import { ROSTER } from '../kinds/roster';
import { Extent, RosterKind } from '../store/model/roster';
import type { NodeRow } from '../store/model/rows';
import { Visibility } from '../store/model/visibility';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';
import { evidenceOf } from './sources';
import { keyedTable } from './tables';

const EXTENTS: Readonly<Record<string, Extent>> = { complete: Extent.COMPLETE, partial: Extent.PARTIAL };
const KINDS = Object.fromEntries(Object.values(RosterKind).map((kind) => [kind.toLowerCase(), kind]));

/** Reads rosters' completeness; undated ones of parties have dates of `tables/instruments.csv`. */
export function readRosters(facts: Facts, ids: Ids): NodeRow[] {
  const instruments = keyedTable('instruments', 'code');
  return facts.rosters.map((row) => {
    const node = row.ref('subject_code', ids.all);
    const kind = row.choice('what', KINDS);
    const asOf =
      row.date('as_of') ?? (kind === RosterKind.PARTIES ? instruments.get(node)?.date('roster_as_of') : undefined);
    const statement = reportRow(ROSTER, {
      id: `ROSTER-${node}-${kind}`,
      node,
      of: kind,
      extent: row.choice('extent', EXTENTS),
      reported: row.wholeNumber('reported'),
      atLeast: exceedsReported(row),
      asOf,
      note: row.optional('note'),
      visibility: Visibility.PUBLIC,
    });
    return { ...statement, evidence: evidenceOf(row) };
  });
}

/** Returns true where the note states more than the number: "more than 310", "over 300". */
function exceedsReported(row: FactRow): boolean {
  const reported = row.wholeNumber('reported');
  if (reported === undefined) return false;
  return new RegExp(`\\b(?:more than|over) ${String(reported)}\\b`).test(row.optional('note') ?? '');
}
