import { evidenceIds, tieId, valueId } from '../../model/record-ids';
import { clearanceOfTie, MAX_INSTANT } from '../../model/records';
import type { EvidenceRow, GraphRows, NodeRow, TieRow, ValueRow } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import { inIdBatches } from '../../neo4j/id-batches';
import { isActorType } from '../../model/node-type';
import { clearanceOfNode } from '../../model/visibility';
import type { EvidenceSubject } from '../ledger/evidence.store';
import { rowOf, sameRow, withFormerNames } from '../ledger/node-row';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from '../ledger/versions.store';
import { findIds } from './import.store';
import { changedProperties } from './tie-properties';
import { findUndoneImports } from './undone-imports';

type TieRowWithId = TieRow & { id: string };

/** A node of which an import would write the next version. */
export interface ChangedNode {
  current: NodeRow;
  next: NodeRow;
}

/** A tie of which an import would write the next version. */
export interface ChangedTie {
  version: TieVersion;
  from: string;
  to: string;
  /** The properties of the next version that the rows decide. */
  changed: Record<string, unknown>;
}

/** What an import would write. */
export interface Difference {
  newNodes: NodeRow[];
  changedNodes: ChangedNode[];
  /** The current versions of those changed nodes whose visibility changes: ties that are not in the rows follow them. */
  shownOtherwise: NodeVersion[];
  newTies: TieRowWithId[];
  changedTies: ChangedTie[];
  newValues: ValueRow[];
  /** New evidence of existing nodes, ties and values. */
  newEvidence: { subject: EvidenceSubject; evidence: EvidenceRow[] }[];
  /** The closed versions of those new records that an earlier import had written and that went when it was undone, by id. */
  undone: { nodes: Map<string, NodeVersion>; ties: Map<string, TieVersion>; evidence: Map<string, NodeVersion> };
  /** The number of records that are the same in the graph. */
  same: number;
  /** The ids of records that were withdrawn or merged in the graph: an import does not restore them. */
  withdrawn: string[];
}

export function noDifference(): Difference {
  return {
    ...{ newNodes: [], changedNodes: [], shownOtherwise: [], newTies: [], changedTies: [], newValues: [] },
    ...{ newEvidence: [], same: 0, withdrawn: [] },
    undone: { nodes: new Map(), ties: new Map(), evidence: new Map() },
  };
}

/** Whether an import would write nothing. */
export function isEmpty({ newNodes, changedNodes, newTies, changedTies, newValues, newEvidence }: Difference): boolean {
  return [newNodes, changedNodes, newTies, changedTies, newValues, newEvidence].every(({ length }) => length === 0);
}

/** Whether a tie that was open ends. */
export function isEnded({ version, changed }: ChangedTie): boolean {
  return !version.properties.until && Boolean(changed['until']);
}

/** Compares rows with the graph. An optional cell that is blank keeps the stored value. */
export async function findDifference(read: Run, rows: GraphRows): Promise<Difference> {
  const difference = noDifference();
  await compareNodes(read, rows.nodes, difference);
  await compareTies(read, rows.ties, difference);
  await compareValues(read, rows.values, difference);
  return difference;
}

async function compareNodes(read: Run, rows: readonly NodeRow[], difference: Difference): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const newest = newestById(await inIdBatches(ids, (batch) => readNodeVersions(read, batch)));
  const isUndone = await findUndone(read, newest);
  const existing: NodeRow[] = [];
  const undone: NodeRow[] = [];
  for (const row of rows) {
    const version = newest.get(row.id);
    if (!version) difference.newNodes.push(row);
    else if (isUndone(version)) {
      difference.newNodes.push(row);
      difference.undone.nodes.set(row.id, version);
      undone.push(row);
    } else if (isClosed(version)) difference.withdrawn.push(row.id);
    else {
      existing.push(row);
      const current = rowOf(version);
      const next = mergeRow(current, row);
      if (sameRow(current, next)) difference.same++;
      else difference.changedNodes.push({ current, next });
      if (clearanceOfNode(current.properties) !== clearanceOfNode(next.properties))
        difference.shownOtherwise.push(version);
    }
  }
  const cited = ({ id, properties, evidence }: NodeRow) => ({
    subject: { id, clearance: clearanceOfNode(properties) },
    evidence,
  });
  await compareEvidence(read, existing.map(cited), difference);
  await compareUndoneEvidence(read, undone.map(cited), difference);
}

/** The next version of a node: columns that every file has replace the current values; optional ones may be blank. */
function mergeRow(current: NodeRow, row: NodeRow): NodeRow {
  // Only the optional columns have dates of actors.
  const isActor = isActorType(row.type);
  return {
    ...row,
    ...withFormerNames(current, row),
    region: row.region ?? current.region,
    since: isActor ? (row.since ?? current.since) : row.since,
    until: isActor ? (row.until ?? current.until) : row.until,
    properties: { ...current.properties, ...row.properties },
  };
}

async function compareTies(read: Run, rows: readonly TieRow[], difference: Difference): Promise<void> {
  const withIds = rows.map((row) => ({ ...row, id: tieId(row) }));
  const ids = withIds.map(({ id }) => id);
  const newest = newestById(await inIdBatches(ids, (batch) => readTieVersions(read, batch)));
  const isUndone = await findUndone(read, newest);
  const existing: TieRowWithId[] = [];
  const undone: TieRowWithId[] = [];
  for (const row of withIds) {
    const version = newest.get(row.id);
    if (!version) difference.newTies.push(row);
    else if (isUndone(version)) {
      difference.newTies.push(row);
      difference.undone.ties.set(row.id, version);
      undone.push(row);
    } else if (isClosed(version)) difference.withdrawn.push(row.id);
    else {
      existing.push(row);
      const changed = changedProperties(version, row);
      if (changed) difference.changedTies.push({ version, from: row.from, to: row.to, changed });
      else difference.same++;
    }
  }
  await compareEvidence(
    read,
    existing.map((row) => ({
      subject: { id: row.id, clearance: clearanceAfter(newest.get(row.id)!, row), ends: [row.from, row.to] },
      evidence: row.evidence,
    })),
    difference,
  );
  await compareUndoneEvidence(
    read,
    undone.map((row) => ({
      subject: { id: row.id, clearance: clearanceOfTie(row), ends: [row.from, row.to] },
      evidence: row.evidence,
    })),
    difference,
  );
}

/** The clearance of a tie after the import: see changedProperties. */
function clearanceAfter({ properties }: TieVersion, row: TieRowWithId): number {
  return properties.restricted === true ? properties.clearance : clearanceOfTie(row);
}

async function compareValues(read: Run, rows: readonly ValueRow[], difference: Difference): Promise<void> {
  const newest = newestById(await inIdBatches(rows.map(valueId), (batch) => readNodeVersions(read, batch)));
  const isUndone = await findUndone(read, newest);
  const existing: ValueRow[] = [];
  const undone: ValueRow[] = [];
  for (const row of rows) {
    const version = newest.get(valueId(row));
    if (version && !isUndone(version)) existing.push(row);
    else difference.newValues.push(row);
    if (version && isUndone(version)) {
      difference.undone.nodes.set(version.id, version);
      undone.push(row);
    }
  }
  difference.same += existing.length;
  const cited = (row: ValueRow) => ({ subject: { id: valueId(row), clearance: 0 }, evidence: row.evidence });
  await compareEvidence(read, existing.map(cited), difference);
  await compareUndoneEvidence(read, undone.map(cited), difference);
}

/** The evidence that records whose import was undone cite again; and what else they cite. */
async function compareUndoneEvidence(
  read: Run,
  cited: Difference['newEvidence'],
  difference: Difference,
): Promise<void> {
  const ids = cited.flatMap(({ subject, evidence }) => evidenceIds(subject.id, evidence));
  const newest = newestById(await inIdBatches(ids, (batch) => readNodeVersions(read, batch)));
  const isUndone = await findUndone(read, newest);
  for (const [id, version] of newest) if (isUndone(version)) difference.undone.evidence.set(id, version);
  await compareEvidence(read, cited, difference);
}

/** Of the newest versions of records: whether one went when an import was undone. */
async function findUndone<V extends TieVersion | NodeVersion>(
  read: Run,
  newest: ReadonlyMap<string, V>,
): Promise<(version: V) => boolean> {
  const closed = [...newest.values()].filter(isClosed).map(({ properties }) => properties.knownTo);
  const instants = await findUndoneImports(read, closed);
  return ({ properties }) => instants.has(properties.knownTo);
}

function isClosed({ properties }: TieVersion | NodeVersion): boolean {
  return properties.knownTo !== MAX_INSTANT;
}

async function compareEvidence(read: Run, cited: Difference['newEvidence'], difference: Difference): Promise<void> {
  const ids = cited.map(({ subject, evidence }) => evidenceIds(subject.id, evidence));
  const found = new Set(await inIdBatches(ids.flat(), (batch) => findIds(read, batch)));
  cited.forEach(({ subject, evidence }, index) => {
    const added = evidence.filter((_, position) => !found.has(ids[index]![position]!));
    if (added.length > 0) difference.newEvidence.push({ subject, evidence: added });
  });
}

/** The newest version of each record, from all versions, the newest first. */
function newestById<V extends { id: string }>(versions: readonly V[]): Map<string, V> {
  const newest = new Map<string, V>();
  for (const version of versions) if (!newest.has(version.id)) newest.set(version.id, version);
  return newest;
}
