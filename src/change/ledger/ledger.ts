import { mergeRecords } from '../../model/write-records';
import { valueId } from '../../model/record-ids';
import { evidenceRecord, sourceRecord, MAX_INSTANT, toRecords, unique } from '../../model/records';
import type { EvidenceRow, GraphRows, NodeRow } from '../../model/rows';
import type { Run } from '../../neo4j/client';
import type { Touched } from '../history/feed.store';
import { supersedeNodes } from '../version.store';
import { newEvidence } from './new-evidence';
import { closeNodes, closeTies, openTies, type NodeVersion, type TieVersion } from './versions.store';

/** What evidence is for: a node, or a tie with its ends. */
export interface Cited {
  id: string;
  clearance: number;
  ends?: readonly string[];
}

const NOTHING = { sources: [], nodes: [], places: [], ties: [], values: [], evidence: [] };

/**
 * What one change records, in its own transaction and at its own instant. Nothing is overwritten: a version is closed at
 * the instant and the next one opens at it, so that what a change did is what opened or closed at its instant.
 */
export class Ledger {
  private readonly nodeIds = new Set<string>();
  private readonly tieIds = new Set<string>();
  private readonly clearances = new Map<string, number>();
  private least = Infinity;

  constructor(
    readonly run: Run,
    /** ISO 8601, UTC; later than every change before. */
    readonly at: string,
  ) {}

  get isEmpty(): boolean {
    return this.clearances.size === 0;
  }

  get touchedNodes(): string[] {
    return [...this.nodeIds];
  }

  get touchedTies(): string[] {
    return [...this.tieIds];
  }

  get touched(): Touched[] {
    return [...this.clearances].map(([id, clearance]) => ({ id, clearance }));
  }

  /** What a reader needs to see of this change that it happened. */
  get clearance(): number {
    return this.isEmpty ? 0 : this.least;
  }

  /** Records nodes, ties and values that are new, with their evidence. */
  async add({ nodes = [], ties = [], values = [] }: Partial<GraphRows>): Promise<void> {
    const records = toRecords({ nodes, ties, values }, this.at);
    await mergeRecords(this.run, records);
    for (const { id } of nodes) this.touchNode(id);
    for (const tie of records.ties) this.touchTie(tie.id, [tie.from, tie.to], tie.properties.clearance);
    for (const value of values) {
      this.touchNode(valueId(value));
      this.touch(value.indicator, 0);
    }
  }

  /** Says of new nodes what they are part of, which may be new itself. */
  async place(rows: readonly NodeRow[]): Promise<void> {
    const { places } = toRecords(
      { nodes: rows.map((row) => ({ ...row, evidence: [] })), ties: [], values: [] },
      this.at,
    );
    await mergeRecords(this.run, { ...NOTHING, places });
  }

  /** Records the next versions of nodes; evidence is another matter. */
  async revise(...rows: NodeRow[]): Promise<void> {
    const bare = rows.map((row) => ({ ...row, evidence: [] }));
    const { nodes, places } = toRecords({ nodes: bare, ties: [], values: [] }, this.at);
    const placesOf = new Map<string, typeof places>();
    for (const place of places) placesOf.set(place.id, [...(placesOf.get(place.id) ?? []), place]);
    const versions = nodes.map((node) => ({ ...node, places: placesOf.get(node.id) ?? [] }));
    await supersedeNodes(this.run, versions, this.at);
    for (const { id } of rows) this.touchNode(id);
  }

  /** Lets versions of nodes hold again, as they were. */
  async reopenNodes(versions: readonly NodeVersion[]): Promise<void> {
    await this.openAgain(versions);
    for (const { id } of versions) this.touchNode(id);
  }

  /** Lets evidence hold again; it is told of what it is for. */
  async reopenEvidence(versions: readonly NodeVersion[]): Promise<void> {
    await this.openAgain(versions);
  }

  /** Closes nodes, each merged into another or into none. */
  async closeNodes(rows: readonly { id: string; mergedInto: string | null }[]): Promise<void> {
    await closeNodes(this.run, rows, this.at);
    for (const { id } of rows) this.touchNode(id);
  }

  /** Records the next version of each tie: as it was, but for what is changed. */
  async reviseTies(
    changes: readonly { version: TieVersion; from?: string; to?: string; changed?: Record<string, unknown> }[],
  ): Promise<void> {
    const standing = changes.filter(({ version }) => version.properties.knownTo === MAX_INSTANT);
    await this.closeTies(standing.map(({ version }) => version));
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
    await openTies(this.run, next);
    for (const { id, from, to, properties } of next) this.touchTie(id, [from, to], properties.clearance);
  }

  /** Closes ties: withdrawn where `retracted`, else for a next version of them. */
  async closeTies(versions: readonly TieVersion[], retracted = false): Promise<void> {
    const rows = versions.map(({ id, properties }) => ({ id, knownFrom: properties.knownFrom, retracted }));
    await closeTies(this.run, rows, this.at);
    for (const { id, from, to, properties } of versions) this.touchTie(id, [from, to], properties.clearance);
  }

  /** Adds to what is already recorded of a node or a tie the evidence that it does not have. Says how many were new. */
  async addEvidence(of: Cited, rows: readonly EvidenceRow[]): Promise<number> {
    const added = await newEvidence(this.run, of, rows, this.at);
    if (added > 0) this.touchCited(of);
    return added;
  }

  /** Adds evidence of records that are there, which is known to be new. */
  async addEvidenceOf(given: readonly { of: Cited; evidence: EvidenceRow[] }[]): Promise<void> {
    const evidence = given.flatMap(({ of, evidence: rows }) => rows.map((row) => evidenceRecord(of, row, this.at)));
    const sources = given.flatMap(({ evidence: rows }) => rows.map(({ source }) => sourceRecord(source, this.at)));
    await mergeRecords(this.run, { ...NOTHING, sources: unique(sources), evidence: unique(evidence) });
    for (const { of } of given) this.touchCited(of);
  }

  private async openAgain(versions: readonly NodeVersion[]): Promise<void> {
    const rows = versions.map(({ id, properties, places }) => {
      const next = { ...properties, knownFrom: this.at, knownTo: MAX_INSTANT, pastOf: null, mergedInto: null };
      return { id, places, properties: next };
    });
    if (rows.length > 0) await supersedeNodes(this.run, rows, this.at);
  }

  private touchCited({ id, ends, clearance }: Cited): void {
    if (ends) this.touchTie(id, ends, clearance);
    else this.touchNode(id);
  }

  private touchNode(id: string): void {
    this.nodeIds.add(id);
    this.touch(id, 0);
  }

  private touchTie(id: string, ends: readonly string[], clearance: number): void {
    this.tieIds.add(id);
    for (const end of ends) this.touch(end, clearance);
  }

  /** Counts records as touched of which no version shows it. */
  touchRecords(nodes: readonly string[], ties: readonly TieVersion[]): void {
    for (const id of nodes) this.touchNode(id);
    for (const { id, from, to, properties } of ties) this.touchTie(id, [from, to], properties.clearance);
  }

  touch(id: string, clearance: number): void {
    this.clearances.set(id, Math.min(clearance, this.clearances.get(id) ?? Infinity));
    this.least = Math.min(this.least, clearance);
  }
}
