import { deriveTies, refreshLastConfirmed, mergeStatements } from '../../store/model/write-records';
import { tieId, valueId } from '../../store/model/record-ids';
import {
  clearanceOfTie,
  evidenceRecord,
  MAX_INSTANT,
  NO_RECORDS,
  sourceRecords,
  toRecords,
  unique,
} from '../../store/model/records';
import type { EvidenceRow, GraphRows, NodeRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { alignEvidence, type EvidenceAddition, newEvidence, type EvidenceSubject } from './evidence.store';
import { rowOf, sameRow } from './node-row';
import { TouchedRecords } from './touched-records';
import { dateTies, dateTiesOfNodes } from './tie-dates.store';
import { closeNodes, closeTies, openTies, supersedeNodes, type NodeVersion, type TieVersion } from './versions.store';

/** The number of nodes or ties per statement, which fits a server with a heap of 512 MB. */
const DERIVED_AT_ONCE = 2_000;

/**
 * Writes the records of one change, in its transaction and at its instant. Records are append-only:
 * a version is closed at the instant at which the next one opens, so that the versions opened and
 * closed at an instant are the effect of its change.
 */
export class ChangeTransaction extends TouchedRecords {
  /** The ends of ties whose dates may follow from this change, which touches them all. */
  private readonly tiesToDate = new Map<string, readonly string[]>();
  /** The nodes whose end, or the lapse of whose ties, may have changed. */
  private readonly nodesToDate = new Set<string>();
  /** The clearance of records whose visibility may have changed: their evidence follows it. */
  private readonly clearanceOf = new Map<string, number>();

  constructor(
    readonly run: Run,
    /** The change’s instant, ISO 8601 in UTC; later than those of all earlier changes. */
    readonly at: string,
  ) {
    super();
  }

  /** Adds new nodes, ties and values with their evidence. */
  async add({ nodes = [], ties = [], values = [] }: Partial<GraphRows>): Promise<void> {
    const records = toRecords({ nodes, ties, values }, this.at);
    await this.write(mergeStatements(this.run, records));
    this.touchRows({ nodes, ties, values });
    // A recorded source may have a date that the row does not repeat.
    const isUndated = ({ asOf, source }: EvidenceRow) => !asOf && !source.published;
    for (const tie of ties.filter(({ evidence }) => evidence.some(isUndated))) {
      this.tiesToDate.set(tieId(tie), [tie.from, tie.to]);
    }
  }

  /** Marks the records of rows as touched. */
  touchRows({ nodes, ties, values }: GraphRows): void {
    for (const { id, properties } of nodes) this.touchNode(id, clearanceOfNode(properties));
    for (const tie of ties) this.touchTie(tieId(tie), [tie.from, tie.to], clearanceOfTie(tie));
    for (const value of values) {
      this.touchNode(valueId(value));
      this.addToHistory(value.indicator, 0);
      if (value.country !== undefined) this.addToHistory(value.country, 0);
    }
  }

  /** Adds a node, or a next version where the row differs from `current`; and new evidence. */
  async saveNode(current: NodeVersion | undefined, row: NodeRow): Promise<void> {
    if (!current) return this.add({ nodes: [row] });
    const before = rowOf(current);
    if (!sameRow(before, row)) await this.reviseNodes(row);
    if (!haveSameEnd(before, row)) this.dateTiesOf([row.id]);
    await this.addEvidence([{ id: row.id, clearance: clearanceOfNode(row.properties) }], row.evidence);
  }

  /** Connects new nodes to their country, region and parent, which may be new themselves. */
  async placeNodes(rows: readonly NodeRow[]): Promise<void> {
    const { places } = this.recordsOf(rows);
    await this.write(mergeStatements(this.run, { ...NO_RECORDS, places }));
  }

  /** Opens the next versions of nodes. Ignores the rows’ evidence. */
  async reviseNodes(...rows: NodeRow[]): Promise<void> {
    const { nodes, places } = this.recordsOf(rows);
    const placesOf = new Map<string, typeof places>();
    for (const place of places) placesOf.set(place.id, [...(placesOf.get(place.id) ?? []), place]);
    const versions = nodes.map((node) => ({ ...node, places: placesOf.get(node.id) ?? [] }));
    await this.write([() => supersedeNodes(this.run, versions, this.at)]);
    for (const { id, properties } of rows) this.touchNodeVersion(id, properties);
  }

  /** Dates the ties of nodes whose end, or the lapse of whose ties, may have changed. */
  dateTiesOf(nodes: readonly string[]): void {
    for (const id of nodes) this.nodesToDate.add(id);
  }

  /** Reopens closed versions of nodes, unchanged. */
  async reopenNodes(versions: readonly NodeVersion[]): Promise<void> {
    await this.reopen(versions);
    for (const { id, properties } of versions) this.touchNodeVersion(id, properties);
    // A merged node has no current ties except those that are moved back to it.
    this.dateTiesOf(versions.filter(({ properties }) => !properties.mergedInto).map(({ id }) => id));
  }

  /** Reopens closed evidence. Does not touch its subjects. */
  async reopenEvidence(versions: readonly NodeVersion[]): Promise<void> {
    await this.reopen(versions);
  }

  /** Closes nodes; `mergedInto` is the id of the node that replaces one, if any. */
  async closeNodes(rows: readonly { id: string; mergedInto: string | null; clearance?: number }[]): Promise<void> {
    await this.write([() => closeNodes(this.run, rows, this.at)]);
    for (const { id, clearance } of rows) this.touchNode(id, clearance);
  }

  /** Opens the next versions of ties: copies with other ends or properties. Closes current ones. */
  async reviseTies(
    changes: readonly { version: TieVersion; from?: string; to?: string; changed?: Record<string, unknown> }[],
  ): Promise<void> {
    const current = changes.filter(({ version }) => version.properties.knownTo === MAX_INSTANT);
    await this.writeClosed(current.map(({ version }) => version));
    // A viewer who does not see the next version does not see that it replaces another.
    this.touchTies(current.map(({ version, changed }) => withProperties(version, changed)));
    const next = changes.map(({ version, from = version.from, to = version.to, changed }) => ({
      ...version,
      from,
      to,
      properties: {
        ...version.properties,
        retractedAt: null,
        ...changed,
        knownFrom: this.at,
        knownTo: MAX_INSTANT,
      },
    }));
    await this.write([() => openTies(this.run, next)]);
    this.touchTies(next);
    for (const { id, from, to } of next) this.tiesToDate.set(id, [from, to]);
    for (const [index, { id, properties }] of next.entries()) {
      const { version, changed } = changes[index]!;
      if (changed && 'clearance' in changed) this.clearanceOf.set(id, properties.clearance);
      // A reopened version may have another clearance than the one that it replaces.
      else if (version.properties.knownTo !== MAX_INSTANT) this.clearanceOf.set(id, properties.clearance);
    }
  }

  /** Closes ties; `retracted` if no next version of them opens. */
  async closeTies(versions: readonly TieVersion[], retracted = false): Promise<void> {
    await this.writeClosed(versions, retracted);
    this.touchTies(versions);
  }

  touchTies(versions: readonly TieVersion[]): void {
    for (const { id, from, to, properties } of versions) this.touchTie(id, [from, to], properties.clearance);
  }

  /** Marks ties as touched whose evidence was closed or reopened. */
  touchTiesOfEvidence(versions: readonly TieVersion[]): void {
    this.touchTies(versions);
    for (const { id, from, to } of versions) this.tiesToDate.set(id, [from, to]);
  }

  /**
   * Derives the consequences of the writes: the ties of authorities to their governments, which the
   * change lists when it is appended; the dates of ties; and `lastConfirmed` of initiatives. Call
   * it once, after all else.
   */
  async derive(): Promise<void> {
    const ids = this.touched.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += DERIVED_AT_ONCE) {
      await this.write([() => deriveTies(this.run, ids.slice(start, start + DERIVED_AT_ONCE), this.at)]);
    }
    await this.dateTies();
    await this.write(alignEvidence(this.run, this.clearanceOf, this.at));
    const touched = this.touched.map(({ id }) => id);
    await this.write([() => refreshLastConfirmed(this.run, touched)]);
  }

  private async dateTies(): Promise<void> {
    const rows = [...this.tiesToDate].map(([id, [from, to]]) => ({ id, from, to }));
    for (let start = 0; start < rows.length; start += DERIVED_AT_ONCE) {
      await this.write([() => dateTies(this.run, rows.slice(start, start + DERIVED_AT_ONCE), this.at)]);
    }
    if (this.nodesToDate.size === 0) return;
    const dated = await dateTiesOfNodes(this.run, [...this.nodesToDate], this.at);
    for (const { id, from, to, clearance } of dated) this.touchTie(id, [from, to], clearance);
  }

  /** Adds missing evidence to existing records; returns the ids of the changed ones. */
  async addEvidence(subjects: readonly EvidenceSubject[], rows: readonly EvidenceRow[]): Promise<Set<string>> {
    const { sources, evidence } = await newEvidence(this.run, subjects, rows, this.at);
    const gained = new Set(evidence.map(({ properties }) => properties.of));
    if (gained.size === 0) return gained;
    await this.write(mergeStatements(this.run, { ...NO_RECORDS, sources, evidence }));
    for (const subject of subjects) if (gained.has(subject.id)) this.touchSubject(subject);
    return gained;
  }

  /** Adds evidence known to be new to existing records, and reopens closed evidence of theirs. */
  async addEvidenceToAll(additions: readonly EvidenceAddition[]): Promise<void> {
    const evidence = additions.flatMap(({ subject, evidence: rows }) =>
      rows.map((row) => evidenceRecord(subject, row, this.at)),
    );
    const records = { ...NO_RECORDS, sources: sourceRecords(additions, this.at), evidence: unique(evidence) };
    await this.write(mergeStatements(this.run, records));
    await this.reopenEvidence(additions.flatMap(({ reopened }) => reopened));
    for (const { subject, reopened } of additions) {
      this.touchSubject(subject);
      // The record may have another clearance by now.
      if (reopened.length > 0) this.clearanceOf.set(subject.id, subject.clearance);
    }
  }

  /** Runs writing statements one after the other. */
  protected async write(statements: readonly (() => Promise<unknown>)[]): Promise<void> {
    for (const run of statements) await run();
  }

  private async writeClosed(versions: readonly TieVersion[], retracted = false): Promise<void> {
    const rows = versions.map(({ id, properties }) => ({ id, knownFrom: properties.knownFrom, retracted }));
    await this.write([() => closeTies(this.run, rows, this.at)]);
  }

  private touchNodeVersion(id: string, properties: Record<string, unknown> = {}): void {
    const clearance = clearanceOfNode(properties);
    this.touchNode(id, clearance);
    if (properties['clearance'] !== undefined) this.clearanceOf.set(id, clearance);
  }

  private async reopen(versions: readonly NodeVersion[]): Promise<void> {
    const rows = versions.map(({ id, properties, places }) => {
      const next = { ...properties, knownFrom: this.at, knownTo: MAX_INSTANT, pastOf: null, mergedInto: null };
      return { id, places, properties: next };
    });
    if (rows.length > 0) await this.write([() => supersedeNodes(this.run, rows, this.at)]);
  }

  private recordsOf(rows: readonly NodeRow[]) {
    return toRecords({ nodes: rows.map((row) => ({ ...row, evidence: [] })), ties: [], values: [] }, this.at);
  }

  private touchSubject({ id, ends, clearance }: EvidenceSubject): void {
    if (ends) {
      this.touchTie(id, ends, clearance);
      this.tiesToDate.set(id, ends);
    } else this.touchNode(id, clearance);
  }
}

function withProperties(version: TieVersion, changed: Record<string, unknown> = {}): TieVersion {
  return { ...version, properties: { ...version.properties, ...changed } };
}

/** Returns true where two versions of a node have the same end and conditions of lapse. */
function haveSameEnd(first: NodeRow, second: NodeRow): boolean {
  return (
    first.since === second.since && first.until === second.until && first.properties?.kind === second.properties?.kind
  );
}
