import type { ProjectedTie } from '../../../../src/influence/projection/projection';
import type { AskedHead } from '../../../../src/influence/engine/messages';
import type { FollowedChange, InfluenceSource } from '../../../../src/influence/projection/source';
import { nodeRow, STILL, tieRow } from '../rows';

export type Step = 'write' | 'many' | 'outside' | 'begin' | 'part' | 'end' | 'takeBack';
const NODES = ['a', 'b', 'c'];
const START = Date.parse('2024-01-01T00:00:00.000Z');

/** A graph as the worker may meet it: each step is a transaction, and steps may fall between any two reads. */
export class ChangingGraph implements InfluenceSource {
  ties: ProjectedTie[] = [tieRow('t0', 'a', 'b'), tieRow('t1', 'b', 'c')];
  readonly changes: FollowedChange[] = [];
  /** Steps that happen while the worker reads, one at each read. */
  meanwhile: Step[] = [];
  whole = 0;
  /** Of which kinds what was written since the last question is: a write from outside can hide in an import. */
  readonly since = new Set<'outside' | 'import'>();
  private transactions = 40;
  private clock = START;
  private at: string | null = null;
  private importing: string | null = null;
  private imported: string[] = [];

  constructor(private readonly isNumbered: boolean) {}

  do(step: Step): void {
    if (this.importing === null) {
      if (step === 'write') this.change(this.instant(), [this.next()], false);
      if (step === 'many') this.change(this.instant(), [this.next(), this.next()], false);
      if (step === 'outside' && !this.since.has('import')) this.writeOutside();
      if (step === 'begin' && !this.since.has('outside')) this.importing = new Date(++this.clock + 2_000).toISOString();
    } else {
      if (step === 'part') this.imported.push(this.write(this.next(), this.importing));
      if (step === 'end') this.change(this.importing, this.imported.splice(0), true);
      if (step === 'takeBack') this.takeBack(this.importing);
      if (step === 'end' || step === 'takeBack') this.importing = null;
      this.since.add('import');
    }
    this.transactions++;
  }

  /** The revision may be of a moment after the rest was read, as Neo4j's is. */
  ask(between: Step | null = null): AskedHead {
    const head = this.head();
    this.since.clear();
    if (between) this.do(between);
    return { ...head, revision: this.revision() };
  }

  private head(): AskedHead & { sequence: number } {
    const { at, importing } = this;
    return { at, importing, sequence: this.changes.length, revision: this.revision() };
  }

  see = () => Promise.resolve();
  place = () => this.reading(() => this.head());
  changesAfter = (at: string | null) =>
    this.reading(() => this.changes.filter((change) => at === null || change.at > at));

  read: InfluenceSource['read'] = async (into) => {
    this.whole++;
    for (const id of NODES) into.node(nodeRow(id));
    await this.reading(() => undefined);
    for (const tie of this.ties) into.tie(tie);
  };

  readTouched: InfluenceSource['readTouched'] = async ({ ties }, into) => {
    await this.reading(() => undefined);
    for (const tie of this.ties) if (ties.has(tie.id)) into.tie(tie);
  };

  private async reading<T>(read: () => T): Promise<T> {
    await Promise.resolve();
    const found = read();
    const step = this.meanwhile.shift();
    if (step) this.do(step);
    return found;
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

  /** Every third is a new tie, the others are there. */
  private next(): string {
    return this.transactions % 3 === 0 ? `t${this.ties.length}` : this.ties[this.transactions % this.ties.length]!.id;
  }

  private change(at: string, ids: string[], isImport: boolean): void {
    const ties = isImport ? ids : ids.map((id) => this.write(id, at));
    this.changes.push({ at, sequence: this.changes.length + 1, isImport, size: ties.length, nodes: [], ties });
    this.at = at;
    this.clock = Date.parse(at);
  }

  /** Opens the next version of a tie. */
  private write(id: string, at: string): string {
    this.close(id, at);
    this.ties = this.ties.filter((tie) => tie.id !== id || tie.knownFrom < at);
    this.ties.push(tieRow(id, 'a', 'c', { knownFrom: at, strength: (Date.parse(at) % 97) / 97 + 0.001 }));
    return id;
  }

  private writeOutside(): void {
    this.since.add('outside');
    this.close(this.next(), this.instant());
  }

  private close(id: string, at: string): void {
    this.ties = this.ties.map((tie) => (tie.id === id && tie.knownTo === STILL ? { ...tie, knownTo: at } : tie));
  }

  private takeBack(at: string): void {
    this.imported = [];
    this.ties = this.ties.filter((tie) => tie.knownFrom !== at);
    this.ties = this.ties.map((tie) => (tie.knownTo === at ? { ...tie, knownTo: STILL } : tie));
  }
}
