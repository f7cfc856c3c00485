import { encodeTime } from 'ulid';
import type { Run } from '../../neo4j/client';
import { ChangeAction } from '../change-action';
import { readChange } from '../ledger/feed.store';

/** Characters of a ULID that are its instant. */
const TIME_LENGTH = 10;

/** Those of some instants (ISO 8601, UTC) at which an import was undone. */
export async function findUndoneImports(read: Run, instants: Iterable<string>): Promise<Set<string>> {
  const prefixes = [...new Set(instants)].map((at) => `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`);
  if (prefixes.length === 0) return new Set();
  const found = new Set<string>();
  for (const { at, detail } of await read<{ at: string; detail: string }>('change/list-undos', { prefixes })) {
    const { undid } = JSON.parse(detail) as { undid: string };
    if ((await readChange(read, undid))?.action === ChangeAction.IMPORT) found.add(at);
  }
  return found;
}
