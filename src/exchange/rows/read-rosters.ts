import { storedId } from '../../store/model/record-ids';
import { Extent, ROSTER_TYPES, RosterKind, rosterRow, rostersOfType, STATED_EXTENTS } from '../../store/model/roster';
import type { NodeRow } from '../../store/model/rows';
import { visibilityOfClearance } from '../../store/model/visibility';
import type { NodesKnown } from './id-registry';
import { choice, dateInPeriod, flag, number, text } from './read-cells';
import { evidenceOf } from './read-evidence';
import type { NodeContext } from './read-nodes';
import { type ImportRow, isBlank } from './row';

/** A row of rosters.csv, which has the visibility of its node; undefined where a required cell is missing. */
export function readRoster(row: ImportRow, context: NodeContext, known: NodesKnown): NodeRow | undefined {
  const { registry, evidenceFile } = context;
  const id = row.cell('id');
  registry.claim(row, id, 'RosterStatement');
  const node = storedId(row.cell('node'));
  const of = choice(row, 'of', Object.values(RosterKind));
  checkNode(row, node, of, known);
  const extent = choice(row, 'extent', STATED_EXTENTS);
  const reported = count(row);
  const atLeast = flag(row, 'at_least');
  if (atLeast && (reported === undefined || extent === Extent.COMPLETE)) {
    row.reject('at_least', 'nothing: a list with more than `reported` is PARTIAL');
  }
  const asOf = dateInPeriod(row, 'as_of');
  const note = text(row, 'note');
  // Sessions are announced.
  const isAhead = of === RosterKind.SESSIONS;
  const { evidence } = evidenceOf(row, id, evidenceFile, { isAhead });
  if (!of || !extent) return undefined;
  const visibility = visibilityOfClearance(known.clearanceOf(node));
  const statement = rosterRow({ id, node, of, extent, reported, atLeast, asOf, visibility });
  return { ...statement, properties: { ...statement.properties, ...(note && { note }) }, evidence };
}

/** Rejects a node that no row and no record has, or that has no such list. */
function checkNode(row: ImportRow, node: string, of: RosterKind | undefined, { isOfType }: NodesKnown): void {
  if (!isOfType(node, ROSTER_TYPES)) row.reject('node', 'the id of a node with lists in this folder or in the graph');
  else if (of) {
    const types = ROSTER_TYPES.filter((type) => rostersOfType(type).includes(of));
    if (!isOfType(node, types)) row.reject('of', 'a list that nodes of this type have');
  }
}

/** A whole number from 0, or undefined where the cell is blank. */
function count(row: ImportRow): number | undefined {
  if (isBlank(row.cell('reported'))) return undefined;
  const value = number(row, 'reported');
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return value;
  row.reject('reported', 'a whole number from 0');
  return undefined;
}
