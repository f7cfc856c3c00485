import type { ProjectedTie } from '../../../../src/influence/projection/projection';
import type { FeedChange, InfluenceSource } from '../../../../src/influence/projection/influence-source';
import type { Revision } from '../../../../src/store/neo4j/client';
import { nodeRow, STILL_KNOWN, tieRow } from '../rows';

export type Step =
  'write' | 'writeMany' | 'writeExternally' | 'beginImport' | 'importPart' | 'endImport' | 'cancelImport';
const NODES = ['a', 'b', 'c'];
const START = Date.parse('2024-01-01T00:00:00.000Z');

/**
 * A graph that changes while the worker reads it: each step is a transaction, and steps can run
 * between any two reads.
 */
export class ChangingGraph implements InfluenceSource {
  ties: ProjectedTie[] = [tieRow('t0', 'a', 'b'), tieRow('t1', 'b', 'c')];
  readonly changes: FeedChange[] = [];
  /** Steps to run while the worker reads, one after each read. */
  concurrent: Step[] = [];
  /**
   * The kinds of writes since the last question. Never both: an external write among the
   * transactions of an import is not noticed.
   */
  private readonly writtenSince = new Set<'external' | 'import'>();
  private transactions = 40;
  private clock = START;
  private at: string | null = null;
  private importing: string | null = null;
  private imported: string[] = [];

  constructor(private readonly isNumbered: boolean) {}

  do(step: Step): void {
    if (this.importing === null) {
      if (step === 'write') this.change(this.instant(), [this.next()], false);
      if (step === 'writeMany') this.change(this.instant(), [this.next(), this.next()], false);
      if (step === 'writeExternally' && !this.writtenSince.has('import')) this.writeExternally();
      if (step === 'beginImport' && !this.writtenSince.has('external'))
        this.importing = new Date(++this.clock + 2_000).toISOString();
    } else {
      if (step === 'importPart') this.imported.push(this.write(this.next(), this.importing));
      if (step === 'endImport') this.change(this.importing, this.imported.splice(0), true);
      if (step === 'cancelImport') this.cancelImport(this.importing);
      if (step === 'endImport' || step === 'cancelImport') this.importing = null;
      this.writtenSince.add('import');
    }
    this.transactions++;
  }

  /**
   * Returns the head for a question. As with Neo4j, its revision can be newer than the rest of it:
   * `between` runs before it is read.
   */
  ask(between: Step | null = null): Revision {
    const head = this.head();
    this.writtenSince.clear();
    if (between) this.do(between);
    return { ...head, revision: this.revision() };
  }

  private head(): Revision {
    const { at, importing } = this;
    return { at, importing, sequence: this.changes.length, revision: this.revision() };
  }

  includeBookmarks = () => Promise.resolve();
  readHead = () => this.runRead(() => this.head());
  listChangesAfter = (at: string | null) =>
    this.runRead(() => this.changes.filter((change) => at === null || change.at > at));

  readAll: InfluenceSource['readAll'] = async (into) => {
    for (const id of NODES) into.node(nodeRow(id));
    await this.runRead(() => undefined);
    for (const tie of this.ties) into.tie(tie);
  };

  readTouched: InfluenceSource['readTouched'] = async ({ ties }, into) => {
    await this.runRead(() => undefined);
    for (const tie of this.ties) if (ties.has(tie.id)) into.tie(tie);
  };

  private async runRead<T>(read: () => T): Promise<T> {
    await Promise.resolve();
    const result = read();
    const step = this.concurrent.shift();
    if (step) this.do(step);
    return result;
  }

  private revision(): string {
    if (!this.isNumbered) return `r${this.transactions}`;
    const number = Buffer.from([0xc9, this.transactions >> 8, this.transactions & 0xff, 0x90]);
    return `FB:${Buffer.concat([Buffer.from([0x91, 0xcc, 0x10]), Buffer.alloc(16), number]).toString('base64')}`;
  }

  private instant(): string {
    this.clock += 1_000;
    return new Date(this.clock).toISOString();
  }

  /** Returns the id of the tie to write next: every third time a new one. */
  private next(): string {
    return this.transactions % 3 === 0 ? `t${this.ties.length}` : this.ties[this.transactions % this.ties.length]!.id;
  }

  private change(at: string, ids: string[], isImport: boolean): void {
    const ties = isImport ? ids : ids.map((id) => this.write(id, at));
    this.changes.push({ at, sequence: this.changes.length + 1, isImport, size: ties.length, nodes: [], ties });
    this.at = at;
    this.clock = Date.parse(at);
  }

  /** Writes a new version of a tie. */
  private write(id: string, at: string): string {
    this.close(id, at);
    this.ties = this.ties.filter((tie) => tie.id !== id || tie.knownFrom < at);
    this.ties.push(tieRow(id, 'a', 'c', { knownFrom: at, strength: (Date.parse(at) % 97) / 97 + 0.001 }));
    return id;
  }

  private writeExternally(): void {
    this.writtenSince.add('external');
    this.close(this.next(), this.instant());
  }

  private close(id: string, at: string): void {
    this.ties = this.ties.map((tie) => (tie.id === id && tie.knownTo === STILL_KNOWN ? { ...tie, knownTo: at } : tie));
  }

  private cancelImport(at: string): void {
    this.imported = [];
    this.ties = this.ties.filter((tie) => tie.knownFrom !== at);
    this.ties = this.ties.map((tie) => (tie.knownTo === at ? { ...tie, knownTo: STILL_KNOWN } : tie));
  }
}
