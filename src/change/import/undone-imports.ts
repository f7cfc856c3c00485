import { encodeTime } from 'ulid';
import { MAX_INSTANT } from '../../store/model/records';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import { readChange } from '../transaction/feed.store';
import { listUndos } from './import.store';

/** Characters of a ULID that are its instant. */
const TIME_LENGTH = 10;

/** The instants (ISO 8601, UTC) at which imports were undone, as far as they were looked up. */
export class UndoneImports {
  private readonly lookedUp = new Set<string>([MAX_INSTANT]);
  private readonly found = new Set<string>();

  constructor(private readonly read: Run) {}

  /** Whether an import was undone at an instant that was looked up. An undo that was undone itself and done again is none. */
  has(at: string): boolean {
    return this.found.has(at);
  }

  /** Looks up which of some instants at which records were closed are undoings of imports. */
  async lookUp(instants: readonly string[]): Promise<void> {
    const missing = [...new Set(instants)].filter((at) => !this.lookedUp.has(at));
    if (missing.length === 0) return;
    for (const at of missing) this.lookedUp.add(at);
    const prefixes = missing.map((at) => `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`);
    for (const { at, detail } of await listUndos(this.read, prefixes)) {
      const { undid } = JSON.parse(detail) as { undid: string };
      if ((await readChange(this.read, undid))?.action === ChangeAction.IMPORT) this.found.add(at);
    }
  }
}
