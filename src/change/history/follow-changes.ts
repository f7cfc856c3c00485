import type { ChangeContext } from '../change-context';
import { NotSignedIn } from '../../access/tokens';
import { knownNow } from '../../neo4j/standpoint';
import { InputError } from '../../errors';
import { loadListed, loadNodeOfType } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node.store';
import { pageChanges } from './changes.store';
import { changesOf } from './list-changes';

/** Changes that are read at a time; the next are read when these were taken. */
const PAGE = 100;
/** Milliseconds that reading a page may take, and what is asked of each change on it. */
const CHANGE_MS = 20_000;

export interface Following {
  after?: string | null;
  node?: string | null;
}

/**
 * Each change that the reader may see, from the one after `after` (else from now), in the order of commits, as it is
 * committed by whichever process. Nothing is kept for a reader who is slow: the next page is read when they took the
 * last. Ends when the reader leaves. Throws InputError for unknown ids, and NotSignedIn when the sign-in is over.
 */
export async function* followChanges(context: ChangeContext, { after, node }: Following): AsyncGenerator<NodeRecord> {
  const { changeWatcher, viewer, signal } = context;
  let at = await moveToNow(context);
  const of = await changesOf(context, node);
  let position = typeof after === 'string' ? await known(context, after) : await lastOf(context);
  while (!signal.aborted) {
    const items = await pageChanges(context.read, { after: position, newestFirst: false, of }, PAGE);
    for (const change of await loadListed(context, items)) {
      requireSignedIn(viewer);
      // A reader may take a page as slowly as they can: each change has its time.
      context.deadline = Date.now() + CHANGE_MS;
      yield change;
      position = change.id;
    }
    if (items.length < PAGE) await changeWatcher.after(at, signal, viewer.until);
    requireSignedIn(viewer);
    if (!signal.aborted) at = await moveToNow(context);
  }
}

/** Stands at the last change, with time enough to read a page. */
async function moveToNow(context: ChangeContext): Promise<string | null> {
  context.deadline = Date.now() + CHANGE_MS;
  const head = await context.changeWatcher.now();
  const now = new Date().toISOString();
  context.standpoint.valid = now.slice(0, 10);
  context.standpoint.known = knownNow(now, head);
  context.loaders.clear();
  return head.at;
}

async function known(context: ChangeContext, id: string): Promise<string> {
  if (await loadNodeOfType(context, 'Change', id)) return id;
  throw new InputError(`There is no change ${id}.`, ['after']);
}

async function lastOf(context: ChangeContext): Promise<string> {
  const [last] = await pageChanges(context.read, { after: '', newestFirst: true, of: null }, 1);
  return last?.node ?? '';
}

function requireSignedIn({ until }: ChangeContext['viewer']): void {
  if (until !== null && Date.now() >= until) throw new NotSignedIn('This token has expired.');
}
