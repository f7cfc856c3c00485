import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { InputError, NotSignedIn } from '../../errors';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadListed, loadNodeOfType } from '../../graph/node/node.loaders';
import { message } from '../../language/message';
import { quote } from '../../language/text';
import type { SeenRevision } from '../../store/neo4j/change-watcher';
import { knownNow } from '../../store/neo4j/standpoint';
import type { ChangeContext } from '../change-context';
import { Change } from '../payload.type';
import { type ChangeSubject, changeSubject, pageChanges } from './changes.store';

/** The number of changes per page; the next page is read once these are consumed. */
const PAGE_SIZE = 100;
/** The deadline for reading a page, and for resolving each change on it, in milliseconds. */
const DEADLINE_MS = 20_000;

/** The arguments of the subscription. */
interface FollowArgs {
  after?: string | null;
  node?: string | null;
}

/**
 * Yields the changes that the viewer may see, from the one after `after` or else from now, in the
 * order of commits, from any process. Reads no further than the client consumes, so that a slow
 * client uses no memory. Ends when the client disconnects. Throws InputError for unknown ids, and
 * NotSignedIn when the token expires.
 */
async function* followChanges(context: ChangeContext, { after, node }: FollowArgs): AsyncGenerator<NodeRecord> {
  const { changeWatcher, viewer, signal } = context;
  let seen = await changeWatcher.now();
  advanceTo(context, seen);
  const subject = await changeSubject(context, node);
  let position = typeof after === 'string' ? await requireChange(context, after) : await latestChange(context);
  while (!signal.aborted) {
    const changes = await changesAfter(context, position, subject);
    for (const change of changes) {
      requireSignedIn(viewer);
      // The client may have taken any time for the previous change.
      context.deadline = Date.now() + DEADLINE_MS;
      yield change;
      position = change.id;
    }
    if (changes.length < PAGE_SIZE) seen = await changeWatcher.after(seen.head.at, signal, viewer.until);
    requireSignedIn(viewer);
    advanceTo(context, seen);
  }
}

/** Moves the standpoint to a revision, the same for all viewers of it, and extends the deadline. */
function advanceTo(context: ChangeContext, { head, seenAt }: SeenRevision): void {
  context.deadline = Date.now() + DEADLINE_MS;
  context.standpoint.valid = seenAt.slice(0, 10);
  context.standpoint.known = knownNow(seenAt, head);
  context.head = () => Promise.resolve(head);
  context.loaders.clear();
}

/** Reads the next page of changes, shared by subscriptions that received the same changes. */
function changesAfter(context: ChangeContext, position: string, subject: ChangeSubject | null): Promise<NodeRecord[]> {
  return context.shareWork(`changes ${JSON.stringify([position, subject])}`, async (shared) =>
    loadListed(shared, await pageChanges(shared.read, { after: position, newestFirst: false, of: subject }, PAGE_SIZE)),
  );
}

async function requireChange(context: ChangeContext, id: string): Promise<string> {
  if (await loadNodeOfType(context, 'Change', id)) return id;
  throw new InputError(message(context.language, 'input.NOT_FOUND.change', { id: quote(id) }), ['after']);
}

function latestChange(context: ChangeContext): Promise<string> {
  return context.shareWork('latest change', async ({ read }) => {
    const [latest] = await pageChanges(read, { after: '', newestFirst: true, of: null }, 1);
    return latest?.node ?? '';
  });
}

function requireSignedIn({ until }: ChangeContext['viewer']): void {
  if (until !== null && Date.now() >= until) throw new NotSignedIn('This token has expired.');
}

@Resolver()
export class ChangesSubscription {
  @Subscription(() => Change, {
    description:
      'Each change that the viewer may see, as any replica commits it, in order. A client that reads too slowly is disconnected; it resumes with the id of the last change it received. Not null: an unknown id ends the subscription before its first change.',
    subscribe: ({ args, context }) => followChanges(context as ChangeContext, args as FollowArgs),
  })
  changes(
    @Root() change: Change,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'The change to start after; by default, the first is the next one.',
    })
    _after?: string | null,
    @Arg('node', () => ID, {
      nullable: true,
      description: 'Only changes that touch this node or its ties, or this tie.',
    })
    _node?: string | null,
  ): Change {
    return change;
  }
}
