import { isDeepStrictEqual } from 'node:util';
import { evidenceIds, tieId, valueId } from '../../model/record-ids';
import { clearanceOfTie, MAX_INSTANT, tieRecord } from '../../model/records';
import type { EvidenceRow, GraphRows, NodeRow, TieRow, ValueRow } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import { inIdBatches } from '../../neo4j/id-batches';
import { ACTOR_TYPES } from '../../node/require';
import type { Cited } from '../ledger/ledger';
import { rowOf, sameRow, withFormerNames } from '../ledger/node-row';
import { readNodeVersions, readTieVersions, type TieVersion } from '../ledger/versions.store';
import { findIds } from './import.store';

/** What an import would change. */
export interface Difference {
  newNodes: NodeRow[];
  changedNodes: NodeRow[];
  newTies: (TieRow & { id: string })[];
  changedTies: { version: TieVersion; from: string; to: string; changed: Record<string, unknown> }[];
  newValues: ValueRow[];
  /** Evidence that is new, of nodes, ties and values that are there. */
  newEvidence: { of: Cited; evidence: EvidenceRow[] }[];
  /** What stands as the rows have it. */
  same: number;
  /** What was withdrawn or merged here: rows do not bring it back. */
  withdrawn: string[];
}

/** What the rows say that the graph does not. A row’s blank optional cell leaves what stands. */
export async function difference(read: Run, rows: GraphRows): Promise<Difference> {
  const found: Difference = {
    ...{ newNodes: [], changedNodes: [], newTies: [], changedTies: [], newValues: [], newEvidence: [] },
    ...{ same: 0, withdrawn: [] },
  };
  await compareNodes(read, rows.nodes, found);
  await compareTies(read, rows.ties, found);
  await compareValues(read, rows.values, found);
  return found;
}

async function compareNodes(read: Run, rows: readonly NodeRow[], found: Difference): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const stands = newestById(await inIdBatches(ids, (some) => readNodeVersions(read, some)));
  const there: NodeRow[] = [];
  for (const row of rows) {
    const version = stands.get(row.id);
    if (!version) found.newNodes.push(row);
    else if (version.properties.knownTo !== MAX_INSTANT) found.withdrawn.push(row.id);
    else {
      there.push(row);
      const known = rowOf(version);
      const next = onto(known, row);
      if (sameRow(known, next)) found.same++;
      else found.changedNodes.push(next);
    }
  }
  await addNewEvidence(
    read,
    there.map(({ id, evidence }) => ({ of: { id, clearance: 0 }, evidence })),
    found,
  );
}

/** A row over what stands: what the format always has is the row’s, what it may leave out stays. */
function onto(stands: NodeRow, row: NodeRow): NodeRow {
  return {
    ...row,
    otherNames: withFormerNames(stands, row),
    region: row.region ?? stands.region,
    // Actors have no dates of their own but in the optional columns.
    since: ACTOR_TYPES.includes(row.type) ? (row.since ?? stands.since) : row.since,
    until: ACTOR_TYPES.includes(row.type) ? (row.until ?? stands.until) : row.until,
    properties: { ...stands.properties, ...row.properties },
  };
}

async function compareTies(read: Run, rows: readonly TieRow[], found: Difference): Promise<void> {
  const given = rows.map((row) => ({ ...row, id: tieId(row) }));
  const stands = newestById(
    await inIdBatches(
      given.map(({ id }) => id),
      (ids) => readTieVersions(read, ids),
    ),
  );
  const there: (TieRow & { id: string })[] = [];
  for (const row of given) {
    const version = stands.get(row.id);
    if (!version) found.newTies.push(row);
    else if (version.properties.knownTo !== MAX_INSTANT) found.withdrawn.push(row.id);
    else {
      there.push(row);
      const changed = changeOf(version, row);
      if (changed) found.changedTies.push({ version, from: row.from, to: row.to, changed });
      else found.same++;
    }
  }
  await addNewEvidence(
    read,
    there.map((row) => ({
      of: { id: row.id, clearance: clearanceOfTie(row), ends: [row.from, row.to] },
      evidence: row.evidence,
    })),
    found,
  );
}

/** What an optional cell of a tie leaves as it stands where it is blank. */
const OPTIONAL = ['verb', 'phrases', 'note'] as const;
const SAID = ['since', 'until', 'strength', 'confidence', 'visibility', 'contested', ...OPTIONAL] as const;

function changeOf({ properties, from, to }: TieVersion, row: TieRow & { id: string }): Record<string, unknown> | null {
  const next = tieRecord(row, '').properties as Record<string, unknown>;
  const kept = (name: string) =>
    (OPTIONAL.some((one) => one === name) && next[name] === undefined) ||
    (name === 'contested' && row.contested === undefined);
  const differs = SAID.some((name) => !kept(name) && !isDeepStrictEqual(next[name] ?? null, properties[name] ?? null));
  if (!differs && from === row.from && to === row.to) return null;
  const said = [...SAID, 'clearance', 'validFrom', 'validTo'].filter((name) => !kept(name));
  return Object.fromEntries(said.map((name) => [name, next[name] ?? null]));
}

async function compareValues(read: Run, rows: readonly ValueRow[], found: Difference): Promise<void> {
  const held = new Set(await inIdBatches(rows.map(valueId), (ids) => findIds(read, ids)));
  const there = rows.filter((row) => held.has(valueId(row)));
  found.newValues.push(...rows.filter((row) => !held.has(valueId(row))));
  found.same += there.length;
  await addNewEvidence(
    read,
    there.map((row) => ({ of: { id: valueId(row), clearance: 0 }, evidence: row.evidence })),
    found,
  );
}

async function addNewEvidence(read: Run, given: Difference['newEvidence'], found: Difference): Promise<void> {
  const ids = given.map(({ of, evidence }) => evidenceIds(of.id, evidence));
  const held = new Set(await inIdBatches(ids.flat(), (some) => findIds(read, some)));
  given.forEach(({ of, evidence }, place) => {
    const added = evidence.filter((_, at) => !held.has(ids[place]![at]!));
    if (added.length > 0) found.newEvidence.push({ of, evidence: added });
  });
}

/** The newest version of each record, from all of them, the newest first. */
function newestById<V extends { id: string }>(versions: readonly V[]): Map<string, V> {
  const newest = new Map<string, V>();
  for (const version of versions) if (!newest.has(version.id)) newest.set(version.id, version);
  return newest;
}
