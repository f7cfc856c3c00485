import { randomUUID } from 'node:crypto';
import type { GraphRows, NodeRow } from '../../model/rows';
import type { GraphClient } from '../../neo4j/client';
import { ChangeAction } from '../change-action';
import { changeRecord } from '../change-record';
import { appendChange } from '../history/feed.store';
import { Ledger } from '../ledger/ledger';
import { type Difference, difference } from './difference';
import { openImport, waitForOthers } from './import-lock';
import { summarizeImport } from './say-import';

/** Rows a transaction: large enough to be quick, small enough for a server with a heap of 512 MB. */
const BATCH = 2_000;

export interface ImportOptions {
  graph: GraphClient;
  rows: GraphRows;
  /** Says what would change, and changes nothing. */
  dryRun: boolean;
  say: (line: string) => void;
  /** Told of every step: how many records are written, of how many. */
  progress: (done: number, total: number) => void;
}

/**
 * Writes what the rows say that the graph does not, as one change: all of it is there, or nothing. Readers stand before
 * it until it is whole, and what an import that was cut short left behind is taken back by the next.
 */
export async function importRows({ graph, rows, dryRun, say, progress }: ImportOptions): Promise<Difference> {
  await waitForOthers(graph, say);
  const { at } = await graph.readHead();
  const found = await difference((statement, parameters) => graph.read(statement, parameters), rows);
  if (dryRun || isNothing(found)) return found;
  const gate = await openImport(graph, at);
  // Somebody wrote meanwhile: what there is to import may be another.
  if (!gate) return importRows({ graph, rows, dryRun, say, progress });
  const ledger = new Ledger(gate.run, gate.at);
  await write(ledger, found, progress);
  await gate.close(async (run) => {
    const change = changeRecord(ledger, {
      sequence: gate.sequence,
      by: 'IMPORT',
      action: ChangeAction.IMPORT,
      key: randomUUID(),
      asked: '',
      draft: { about: null, summary: summarizeImport(found, ledger.clearance) },
    });
    await appendChange(run, change, ledger.touched);
  });
  return found;
}

function isNothing({ newNodes, changedNodes, newTies, changedTies, newValues, newEvidence }: Difference): boolean {
  return [newNodes, changedNodes, newTies, changedTies, newValues, newEvidence].every(({ length }) => length === 0);
}

async function write(ledger: Ledger, found: Difference, progress: ImportOptions['progress']): Promise<void> {
  const steps: [readonly unknown[], (some: never[]) => Promise<unknown>][] = [
    [found.newNodes, (nodes: NodeRow[]) => ledger.add({ nodes: nodes.map((row) => ({ ...row, parent: undefined })) })],
    [found.newNodes.filter(({ parent }) => parent !== undefined), (nodes: NodeRow[]) => ledger.place(nodes)],
    [found.changedNodes, (nodes: NodeRow[]) => ledger.revise(...nodes)],
    [found.newTies, (ties: Difference['newTies']) => ledger.add({ ties })],
    [found.changedTies, (ties: Difference['changedTies']) => ledger.reviseTies(ties)],
    [found.newValues, (values: Difference['newValues']) => ledger.add({ values })],
    [found.newEvidence, (given: Difference['newEvidence']) => ledger.addEvidenceOf(given)],
  ];
  const total = steps.reduce((sum, [rows]) => sum + rows.length, 0);
  let done = 0;
  progress(done, total);
  for (const [rows, step] of steps) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const some = rows.slice(start, start + BATCH);
      await step(some as never[]);
      progress((done += some.length), total);
    }
  }
}
