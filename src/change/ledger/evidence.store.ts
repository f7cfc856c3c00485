import { stableId, evidenceId, type EvidenceKey } from '../../model/record-ids';
import { mergeRecords } from '../../model/write-records';
import { evidenceRecord, sourceRecord, unique } from '../../model/records';
import type { EvidenceRow } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import { readNodeVersions } from './versions.store';

/** What evidence is about: a node or value, or a tie and its ends. */
export interface EvidenceSubject {
  id: string;
  clearance: number;
  ends?: readonly string[];
}

/**
 * The keys of the current evidence of some records: see evidenceId. The id of a piece of evidence differs from its key if
 * the same was withdrawn before.
 */
export async function currentEvidenceKeys(run: Run, of: readonly string[]): Promise<Set<string>> {
  return new Set((await run<EvidenceKey>('change/list-current-evidence', { of })).map(evidenceId));
}

/**
 * Adds the evidence that a record does not have yet; returns how many pieces were new. Withdrawn evidence is never
 * changed: if it is cited again, a new record is made.
 */
export async function addNewEvidence(
  run: Run,
  subject: EvidenceSubject,
  rows: readonly EvidenceRow[],
  at: string,
): Promise<number> {
  const current = await currentEvidenceKeys(run, [subject.id]);
  const added = unique(rows.map((row) => evidenceRecord(subject, row, at))).filter(({ id }) => !current.has(id));
  if (added.length === 0) return 0;
  const ids = added.map(({ id }) => id);
  const withdrawn = new Set((await readNodeVersions(run, ids)).map(({ id }) => id));
  const evidence = added.map((record) => {
    if (!withdrawn.has(record.id)) return record;
    const id = stableId('EVD', record.id, at);
    return { ...record, id, properties: { ...record.properties, id } };
  });
  const sources = rows.map(({ source }) => sourceRecord(source, at));
  await mergeRecords(run, { sources, nodes: [], places: [], ties: [], values: [], evidence });
  return added.length;
}
