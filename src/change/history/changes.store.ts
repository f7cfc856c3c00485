import { ArgsType, Field, ID } from 'type-graphql';
import { findNode } from '../../graph/node/input-nodes';
import { loadListed } from '../../graph/node/node.loaders';
import { tieQuery } from '../../graph/tie/tie.store';
import type { ReadContext } from '../../store/loading/read-context';
import { storedId } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import { toConnection } from '../../store/paging/connection';
import { PageArgs, pageRequest, type Position } from '../../store/paging/page';
import { InstantScalar } from '../../store/scalars';

/** The subject of changes: a node, or a tie, which is found by a node at its end. */
export type ChangeSubject = { node: string; tie: string | null };

/** The first and last instant (ISO 8601, UTC) and the author of the changes; open where absent. */
interface ChangesFilter {
  from?: string | null;
  to?: string | null;
  by?: string | null;
}

interface ChangesRequest extends ChangesFilter {
  /** The id of the change to start after; empty for the beginning. */
  after: string;
  newestFirst: boolean;
  /** The subject; null for all changes. */
  of: ChangeSubject | null;
}

/** Lists ids of changes that the viewer may see, in the order of commits or the newest first. */
export function pageChanges(
  read: Run,
  { after, newestFirst, of, from, to, by }: ChangesRequest,
  limit: number,
): Promise<{ node: string; position: Position }[]> {
  const filter = { from, to, by };
  if (of) return read('change/history/page-changes-of-node', { ...subject(of), ...filter, after, newestFirst, limit });
  return read(newestFirst ? 'change/history/page-latest-changes' : 'change/history/page-changes', {
    ...filter,
    after,
    limit,
  });
}

/** Counts the changes that the viewer may see. */
async function countChanges(read: Run, node: ChangeSubject | null, { from, to, by }: ChangesFilter): Promise<number> {
  const rows = node
    ? read<{ total: number }>('change/history/count-changes-of-node', { ...subject(node), from, to, by })
    : read<{ total: number }>('change/history/count-changes', { from, to, by });
  return (await rows)[0]?.total ?? 0;
}

const subject = ({ node, tie }: ChangeSubject) => ({ node, tie, query: tie && tieQuery([tie]) });

/** Lists the ids of the nodes and ties that a change recorded and the viewer may see, by id. */
export function pageRecords(
  read: Run,
  request: { id: string; after: string; limit: number },
): Promise<{ node: string; position: Position }[]> {
  return read('change/history/page-records', request);
}

/** Counts these nodes and ties. */
export async function countRecords(read: Run, id: string): Promise<number> {
  return (await read<{ total: number }>('change/history/count-records', { id }))[0]?.total ?? 0;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only changes that touched this node or its ties, or this tie.' })
  node?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Only changes that were recorded at this instant or later.',
  })
  from?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Only changes that were recorded at this instant or earlier.',
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only changes by this author, as in `Change.by`: see `Viewer.recordedAs`.',
  })
  by?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True for the newest change first, instead of commit order.',
  })
  newestFirst: boolean;
}

/** Pages the visible changes. Throws InputError for an unknown node and a foreign cursor. */
export async function listChanges(context: ReadContext, args: ChangesArgs) {
  const { node, from, to, by, newestFirst } = args;
  const list = `changes/${node ?? ''}/${newestFirst ? 'newest' : 'oldest'}`;
  const request = pageRequest(list, args);
  const of = await changeSubject(context, node);
  const [after = ''] = request.after ?? [];
  const items = await pageChanges(
    context.read,
    { after: String(after), newestFirst, of, from, to, by },
    request.first + 1,
  );
  const nodes = await loadListed(context, items);
  return toConnection(request, { items, total: 0 }, nodes, () => countChanges(context.read, of, { from, to, by }));
}

/** Returns the node or tie with this id; null without an id. Throws InputError if it is unknown. */
export async function changeSubject(
  context: ReadContext,
  id: string | null | undefined,
): Promise<ChangeSubject | null> {
  if (typeof id !== 'string') return null;
  const node = await findNode(context, id, 'node');
  return 'from' in node && typeof node.from === 'string'
    ? { node: node.from, tie: id }
    : { node: storedId(id), tie: null };
}
