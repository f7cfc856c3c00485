import { NotSignedIn } from '../../access/tokens';
import { InputError } from '../../errors';
import { quote } from '../../language/quote';
import { knownNow } from '../../neo4j/standpoint';
import { loadListed, loadNodeOfType } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node-decoder';
import type { ChangeContext } from '../change-context';
import { pageChanges } from './changes.store';
import { changeSubject } from './list-changes';

/** Changes read at a time; the next page is read once these are consumed. */
const PAGE_SIZE = 100;
/** Milliseconds for reading a page, and for resolving each change on it. */
const DEADLINE_MS = 20_000;

/** The arguments of the subscription. */
export interface FollowArgs {
  after?: string | null;
  node?: string | null;
}

/**
 * Yields the changes that the viewer may see from the one after `after`, else from now on, in the order of commits,
 * whichever process commits them. Reads no further than the client consumes, so a slow client holds no memory. Ends when
 * the client disconnects. Throws InputError for unknown ids, and NotSignedIn when the token expires.
 */
export async function* followChanges(context: ChangeContext, { after, node }: FollowArgs): AsyncGenerator<NodeRecord> {
  const { changeWatcher, viewer, signal } = context;
  let at = await advanceToNow(context);
  const of = await changeSubject(context, node);
  let position = typeof after === 'string' ? await requireChange(context, after) : await latestChange(context);
  while (!signal.aborted) {
    const items = await pageChanges(context.read, { after: position, newestFirst: false, of }, PAGE_SIZE);
    for (const change of await loadListed(context, items)) {
      requireSignedIn(viewer);
      // The client may have taken any time for the change before.
      context.deadline = Date.now() + DEADLINE_MS;
      yield change;
      position = change.id;
    }
    if (items.length < PAGE_SIZE) await changeWatcher.after(at, signal, viewer.until);
    requireSignedIn(viewer);
    if (!signal.aborted) at = await advanceToNow(context);
  }
}

/** Moves the standpoint to the latest change and extends the deadline; returns the change’s instant. */
async function advanceToNow(context: ChangeContext): Promise<string | null> {
  context.deadline = Date.now() + DEADLINE_MS;
  const head = await context.changeWatcher.now();
  const now = new Date().toISOString();
  context.standpoint.valid = now.slice(0, 10);
  context.standpoint.known = knownNow(now, head);
  context.loaders.clear();
  return head.at;
}

async function requireChange(context: ChangeContext, id: string): Promise<string> {
  if (await loadNodeOfType(context, 'Change', id)) return id;
  throw new InputError(`There is no change ${quote(id)}.`, ['after']);
}

async function latestChange(context: ChangeContext): Promise<string> {
  const [latest] = await pageChanges(context.read, { after: '', newestFirst: true, of: null }, 1);
  return latest?.node ?? '';
}

function requireSignedIn({ until }: ChangeContext['viewer']): void {
  if (until !== null && Date.now() >= until) throw new NotSignedIn('This token has expired.');
}
