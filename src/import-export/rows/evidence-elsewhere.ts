import type { EvidenceRow } from '../../model/rows';
import type { Row } from './row';

/** What evidence.csv says, by the id of the record that it speaks of. */
export class EvidenceElsewhere {
  private readonly entries = new Map<string, { row: Row; evidence: EvidenceRow[] }[]>();

  add(row: Row, evidence: EvidenceRow[]): void {
    const id = row.cell('of');
    const entry = { row, evidence };
    const there = this.entries.get(id);
    if (there) there.push(entry);
    else this.entries.set(id, [entry]);
  }

  /** The evidence of a record, in the order of the file; whoever takes it answers for the record. */
  take(id: string): EvidenceRow[] {
    const entries = this.entries.get(id) ?? [];
    this.entries.delete(id);
    return entries.flatMap(({ evidence }) => evidence);
  }

  /** Reports what nobody has taken. */
  rejectRest(): void {
    for (const { row } of [...this.entries.values()].flat()) {
      row.reject('of', 'the id of an actor, a partnership, an action, a tie or a value in this folder');
    }
  }
}
