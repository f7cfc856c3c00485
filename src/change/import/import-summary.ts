import { bilingual, type BilingualText } from '../../language/message';
import { clearanceOfTie } from '../../store/model/records';
import type { GraphRows, NodeRow, TieRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import { changeRecord } from '../transaction/change-record';
import { ChangeTransaction } from '../transaction/change-transaction';
import { appendChange, lockFeed } from '../transaction/feed.store';
import type { Difference } from './difference';

/** The maximum number of ids of withdrawn records in the report. */
const MAX_LISTED = 20;

/** Returns the summary in the history, which counts only records that all its viewers may see. */
export function summarizeImport(
  { newNodes, changedNodes, newTies, changedTies }: Difference,
  clearance: number,
): BilingualText {
  const visibleChanged = changedTies.filter(({ version }) => version.properties.clearance <= clearance);
  return bilingual('import.summary', {
    nodes: String(countNodes(newNodes, clearance)),
    ties: String(countTies(newTies, clearance)),
    changedNodes: String(
      countNodes(
        changedNodes.map(({ next }) => next),
        clearance,
      ),
    ),
    changedTies: String(visibleChanged.length),
  });
}

/** Returns the summary of the seed’s load in the history. Counts like summarizeImport. */
function summarizeLoad({ nodes, ties, values }: GraphRows, clearance: number): BilingualText {
  return bilingual('import.seed', {
    nodes: countNodes(nodes, clearance),
    ties: countTies(ties, clearance),
    values: values.length,
  });
}

/** Counts the nodes that a viewer with this clearance may see. */
function countNodes(rows: readonly NodeRow[], clearance: number): number {
  return rows.filter(({ properties }) => clearanceOfNode(properties) <= clearance).length;
}

/** Counts the ties that a viewer with this clearance may see. */
function countTies(rows: readonly TieRow[], clearance: number): number {
  return rows.filter((row) => clearanceOfTie(row) <= clearance).length;
}

/** Returns the command line’s report of an import, in English. */
export function reportImport(
  { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn }: Difference,
  dryRun: boolean,
): string {
  const count = (records: { length: number }) => records.length.toLocaleString('en');
  const listed = withdrawn.slice(0, MAX_LISTED).join(', ') + (withdrawn.length > MAX_LISTED ? ' ...' : '');
  return [
    dryRun ? 'This would be imported:' : 'Imported:',
    `${count(newNodes)} new nodes, ${count(changedNodes)} changed;`,
    `${count(newTies)} new ties, ${count(changedTies)} changed;`,
    `${count(newValues)} new values; more evidence for ${count(newEvidence)} records.`,
    `${same.toLocaleString('en')} records are here already as they are.`,
    ...(withdrawn.length > 0 ? [`Left withdrawn, since that was decided here: ${listed}.`] : []),
  ].join(' ');
}

/** The author of the load of the seed, and its key. */
export const SEED = 'SEED';

/**
 * Appends the load of the seed to the feed, as one change with the instant (ISO 8601, UTC) at which
 * its rows are recorded. Does so only once, since another process may have loaded the seed at the
 * same time.
 */
export async function recordLoad(run: Run, rows: GraphRows, at: string): Promise<void> {
  const { sequence, earlier } = await lockFeed(run, SEED);
  if (earlier) return;
  const transaction = new ChangeTransaction(run, at);
  transaction.touchRows(rows);
  const change = changeRecord(transaction, {
    sequence: sequence + 1,
    by: SEED,
    action: ChangeAction.IMPORT,
    key: SEED,
    asked: '',
    about: null,
    summary: summarizeLoad(rows, transaction.clearance),
  });
  await appendChange(run, { ...change, nodes: [], ties: [], isLoad: true }, transaction.touched);
}
