import { stableId, evidenceId, type EvidenceKey } from '../../store/model/record-ids';
import { evidenceRecord, sourceRecords, unique } from '../../store/model/records';
import type { EvidenceRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import type { NodeVersion, TieVersion } from './versions.store';

/** The subject of evidence: a node or value, or a tie and its ends. */
export interface EvidenceSubject {
  id: string;
  clearance: number;
  ends?: readonly string[];
}

/** Returns a tie as the subject of evidence. */
export function subjectOf({ id, from, to, properties: { clearance } }: TieVersion): EvidenceSubject {
  return { id, clearance, ends: [from, to] };
}

/** The evidence to add to one record. */
export interface EvidenceAddition {
  subject: EvidenceSubject;
  evidence: readonly EvidenceRow[];
  /** The closed evidence of the record to reopen. */
  reopened: readonly NodeVersion[];
}

interface StoredEvidence extends EvidenceKey {
  id: string;
  /** True where it is not withdrawn. */
  current: boolean;
}

/** Reads the evidence of some records, withdrawn evidence included. */
function readEvidence(run: Run, subjects: readonly string[]): Promise<StoredEvidence[]> {
  return subjects.length === 0 ? Promise.resolve([]) : run('change/evidence/list-evidence', { of: subjects });
}

/**
 * Returns the keys of the current evidence of some records: see evidenceId. The id of a piece of
 * evidence differs from its key if the same was withdrawn before.
 */
export async function currentEvidenceKeys(run: Run, subjects: readonly string[]): Promise<Set<string>> {
  return new Set((await readEvidence(run, subjects)).filter(({ current }) => current).map(evidenceId));
}

/** The number of records per statement that aligns evidence. */
const ALIGNED_AT_ONCE = 2_000;

/** Returns statements that give evidence its record’s clearance, in a next version if needed. */
export function alignEvidence(
  run: Run,
  clearanceOf: ReadonlyMap<string, number>,
  at: string,
): (() => Promise<unknown>)[] {
  const rows = [...clearanceOf].map(([id, clearance]) => ({ id, clearance }));
  const batches = Array.from({ length: Math.ceil(rows.length / ALIGNED_AT_ONCE) }, (_, index) =>
    rows.slice(index * ALIGNED_AT_ONCE, (index + 1) * ALIGNED_AT_ONCE),
  );
  return batches.map((batch) => () => run('change/evidence/align-evidence', { rows: batch, at }));
}

/**
 * Returns the evidence among some rows that each record lacks, and the sources of all rows.
 * Withdrawn evidence is never changed: if it is cited again, a new record is made.
 */
export async function newEvidence(
  run: Run,
  subjects: readonly EvidenceSubject[],
  rows: readonly EvidenceRow[],
  at: string,
) {
  const stored = await readEvidence(
    run,
    subjects.map(({ id }) => id),
  );
  const current = new Set(stored.filter((piece) => piece.current).map(evidenceId));
  const withdrawn = new Set(stored.map(({ id }) => id));
  const evidence = unique(subjects.flatMap((subject) => rows.map((row) => evidenceRecord(subject, row, at))))
    .filter(({ id }) => !current.has(id))
    .map((record) => {
      if (!withdrawn.has(record.id)) return record;
      const id = stableId('EVD', record.id, at);
      return { ...record, id, properties: { ...record.properties, id } };
    });
  return { sources: sourceRecords([{ evidence: rows }], at), evidence };
}
