import { isActorType } from '../../store/model/node-type';
import { evidenceIds, tieId, valueId } from '../../store/model/record-ids';
import { clearanceOfTie, MAX_INSTANT } from '../../store/model/records';
import type { GraphRows, NodeRow, TieRow, TieRowWithId, ValueRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';
import { ChangeAction } from '../change-action';
import type { EvidenceAddition } from '../transaction/evidence.store';
import { listUndos, readChange } from '../transaction/feed.store';
import { rowOf, sameRow, withFormerNames } from '../transaction/node-row';
import { type NodeVersion, readNodeVersions, readTieVersions, type TieVersion } from '../transaction/versions.store';
import { changedProperties, type Difference, isRestricted, noDifference } from './difference';
import { findRecords } from './import.store';

/** The instants (ISO 8601, UTC) at which imports were undone, as far as they were looked up. */
class UndoneImports {
  private readonly lookedUp = new Set<string>([MAX_INSTANT]);
  private readonly undoneInstants = new Set<string>();

  constructor(private readonly read: Run) {}

  /**
   * Returns true where an import was undone at an instant that was looked up; an undo and its redo
   * cancel out.
   */
  has(at: string): boolean {
    return this.undoneInstants.has(at);
  }

  /** Looks up which of the instants at which records were closed are those of undone imports. */
  async lookUp(instants: readonly string[]): Promise<void> {
    const missing = [...new Set(instants)].filter((at) => !this.lookedUp.has(at));
    if (missing.length === 0) return;
    for (const at of missing) this.lookedUp.add(at);
    for (const { at, undid } of await listUndos(this.read, missing)) {
      if ((await readChange(this.read, undid))?.action === ChangeAction.IMPORT) this.undoneInstants.add(at);
    }
  }
}

type Version = NodeVersion | TieVersion;
/** The evidence that a record cites. */
type Cited = Omit<EvidenceAddition, 'reopened'>;

/** Compares rows with the graph. A blank optional cell keeps the stored value. */
export async function findDifference(read: Run, rows: GraphRows): Promise<Difference> {
  const comparison = new Comparison(read);
  await comparison.compareNodes(rows.nodes);
  await comparison.compareTies(rows.ties);
  await comparison.compareValues(rows.values);
  return comparison.difference;
}

/** Rows by the state of their records in the graph. */
interface SortedRows<Row, V> {
  added: Row[];
  /** The rows whose version an undone import had written. */
  reopened: { row: Row; version: V }[];
  current: { row: Row; version: V }[];
}

class Comparison {
  readonly difference = noDifference();
  private readonly undone: UndoneImports;

  constructor(private readonly read: Run) {
    this.undone = new UndoneImports(read);
  }

  async compareNodes(rows: readonly NodeRow[]): Promise<void> {
    const { added, reopened, current } = await this.sort(rows, ({ id }) => id, readNodeVersions);
    const { newNodes, changedNodes, shownOtherwise, reopened: known } = this.difference;
    newNodes.push(...added, ...reopened.map(({ row, version }) => withRestriction(row, version)));
    for (const { version } of reopened) known.nodes.set(version.id, version);
    for (const { row, version } of current) {
      const before = rowOf(version);
      const next = mergeRow(before, row);
      if (sameRow(before, next)) this.difference.same++;
      else changedNodes.push({ current: before, next });
      if (clearanceOfNode(before.properties) !== clearanceOfNode(next.properties)) shownOtherwise.push(version);
    }
    const cited = ({ id, properties, evidence }: NodeRow) => ({
      subject: { id, clearance: clearanceOfNode(properties) },
      evidence,
    });
    await this.compareEvidence(
      current.map(({ row }) => cited(row)),
      reopened.map(({ row, version }) => cited(withRestriction(row, version))),
    );
  }

  async compareTies(rows: readonly TieRow[]): Promise<void> {
    const withIds = rows.map((row) => ({ ...row, id: tieId(row) }));
    const { added, reopened, current } = await this.sort(withIds, ({ id }) => id, readTieVersions);
    const { newTies, changedTies, reopened: known } = this.difference;
    newTies.push(...added, ...reopened.map(({ row }) => row));
    for (const { version } of reopened) known.ties.set(version.id, version);
    for (const { row, version } of current) {
      const changed = changedProperties(version, row);
      if (changed) changedTies.push({ version, from: row.from, to: row.to, changed });
      else this.difference.same++;
    }
    const cited = ({ row, version }: { row: TieRowWithId; version: TieVersion }) => ({
      subject: { id: row.id, clearance: clearanceAfter(version, row), ends: [row.from, row.to] },
      evidence: row.evidence,
    });
    await this.compareEvidence(current.map(cited), reopened.map(cited));
  }

  async compareValues(rows: readonly ValueRow[]): Promise<void> {
    const { added, reopened, current } = await this.sort(rows, valueId, readNodeVersions);
    this.difference.newValues.push(...added, ...reopened.map(({ row }) => row));
    for (const { version } of reopened) this.difference.reopened.nodes.set(version.id, version);
    this.difference.same += current.length;
    const cited = ({ row }: { row: ValueRow }) => ({
      subject: { id: valueId(row), clearance: 0 },
      evidence: row.evidence,
    });
    await this.compareEvidence(current.map(cited), reopened.map(cited));
  }

  private async sort<Row, V extends Version>(
    rows: readonly Row[],
    idOf: (row: Row) => string,
    readVersions: (read: Run, ids: readonly string[]) => Promise<V[]>,
  ): Promise<SortedRows<Row, V>> {
    const newest = newestById(await inIdBatches(rows.map(idOf), (batch) => readVersions(this.read, batch)));
    await this.undone.lookUp([...newest.values()].map(({ properties }) => properties.knownTo));
    const sorted: SortedRows<Row, V> = { added: [], reopened: [], current: [] };
    for (const row of rows) {
      const version = newest.get(idOf(row));
      if (!version) sorted.added.push(row);
      else if (version.properties.knownTo === MAX_INSTANT) sorted.current.push({ row, version });
      else if (this.undone.has(version.properties.knownTo)) sorted.reopened.push({ row, version });
      else this.difference.withdrawn.push(version.id);
    }
    return sorted;
  }

  private async compareEvidence(citedByCurrent: readonly Cited[], citedByReopened: readonly Cited[]): Promise<void> {
    const { newEvidence, reopened } = this.difference;
    newEvidence.push(...(await this.additionsOf(citedByCurrent)));
    reopened.evidence.push(...(await this.additionsOf(citedByReopened)));
  }

  /** Returns the cited evidence that the records lack; separately withdrawn evidence remains so. */
  private async additionsOf(cited: readonly Cited[]): Promise<EvidenceAddition[]> {
    const ids = cited.map(({ subject, evidence }) => evidenceIds(subject.id, evidence));
    const records = await inIdBatches(ids.flat(), (batch) => findRecords(this.read, batch));
    await this.undone.lookUp(records.map(({ knownTo }) => knownTo));
    const undone = records.filter(({ knownTo }) => this.undone.has(knownTo)).map(({ id }) => id);
    const versions = newestById(await inIdBatches(undone, (batch) => readNodeVersions(this.read, batch)));
    const knownIds = new Set(records.map(({ id }) => id));
    return cited.flatMap(({ subject, evidence }, index) => {
      const added = evidence.filter((_, position) => !knownIds.has(ids[index]![position]!));
      const reopened = [...new Set(ids[index])].flatMap((id) => versions.get(id) ?? []);
      return added.length + reopened.length > 0 ? [{ subject, evidence: added, reopened }] : [];
    });
  }
}

/**
 * Returns the next version of a node: columns that every file has replace the current values;
 * optional ones may be blank.
 */
function mergeRow(current: NodeRow, row: NodeRow): NodeRow {
  // Only the optional columns contain dates of actors.
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

/** Returns the row of a reopened node, with an administrator’s restriction of it. */
function withRestriction(row: NodeRow, version: NodeVersion): NodeRow {
  if (!isRestricted(version)) return row;
  const { clearance, visibility, restricted } = rowOf(version).properties ?? {};
  return { ...row, properties: { ...row.properties, clearance, visibility, restricted } as NodeRow['properties'] };
}

/** Returns the clearance of a tie after the import: see changedProperties. */
function clearanceAfter(version: TieVersion, row: TieRowWithId): number {
  return isRestricted(version) ? version.properties.clearance : clearanceOfTie(row);
}

/** Returns the newest version of each record, from all versions, the newest first. */
function newestById<V extends { id: string }>(versions: readonly V[]): Map<string, V> {
  const newest = new Map<string, V>();
  for (const version of versions) if (!newest.has(version.id)) newest.set(version.id, version);
  return newest;
}
