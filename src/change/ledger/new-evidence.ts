import { mergeRecords } from '../../model/write-records';
import { evidenceRecord, sourceRecord, unique } from '../../model/records';
import { stableId } from '../../model/record-ids';
import type { EvidenceRow } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import { currentEvidenceKeys } from './evidence.store';
import { readNodeVersions } from './versions.store';

/**
 * Records the evidence that does not stand yet; says how many that was. Evidence that was withdrawn keeps its own record,
 * and what says the same again is another.
 */
export async function newEvidence(
  run: Run,
  of: { id: string; clearance: number },
  rows: readonly EvidenceRow[],
  at: string,
): Promise<number> {
  const stands = await currentEvidenceKeys(run, [of.id]);
  const given = unique(rows.map((row) => evidenceRecord(of, row, at))).filter(({ id }) => !stands.has(id));
  if (given.length === 0) return 0;
  const held = await readNodeVersions(
    run,
    given.map(({ id }) => id),
  );
  const withdrawn = new Set(held.map(({ id }) => id));
  const evidence = given.map((record) => {
    if (!withdrawn.has(record.id)) return record;
    const id = stableId('EVD', record.id, at);
    return { ...record, id, properties: { ...record.properties, id } };
  });
  const sources = rows.map(({ source }) => sourceRecord(source, at));
  await mergeRecords(run, { sources, nodes: [], places: [], ties: [], values: [], evidence });
  return given.length;
}
