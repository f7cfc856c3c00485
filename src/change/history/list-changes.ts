import { ArgsType, Field, ID } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { storedId } from '../../store/model/table-id';
import { findNode } from '../../graph/node/input-nodes';
import { loadListed } from '../../graph/node/node.loaders';
import { InstantScalar } from '../../store/scalars/instant.scalar';
import { toConnection } from '../../store/paging/connection';
import { PageArgs, pageRequest } from '../../store/paging/page-args';
import { type ChangeSubject, countChanges, pageChanges } from './changes.store';

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

  @Field(() => Boolean, { defaultValue: false, description: 'The newest change first, instead of commit order.' })
  newestFirst: boolean;
}

/** A page of the changes that the viewer may see. Throws InputError for an unknown node and a foreign cursor. */
export async function listChanges(context: ReadContext, args: ChangesArgs) {
  const { node, from, to, newestFirst } = args;
  const list = `changes/${node ?? ''}/${newestFirst ? 'newest' : 'oldest'}`;
  const request = pageRequest(list, args);
  const of = await changeSubject(context, node);
  const [after = ''] = request.after ?? [];
  const items = await pageChanges(context.read, { after: String(after), newestFirst, of, from, to }, request.first + 1);
  const nodes = await loadListed(context, items);
  return toConnection(request, { items, total: 0 }, nodes, () => countChanges(context.read, of, { from, to }));
}

/** The node or tie with this id; null without an id. Throws InputError if it is unknown. */
export async function changeSubject(
  context: ReadContext,
  id: string | null | undefined,
): Promise<ChangeSubject | null> {
  if (typeof id !== 'string') return null;
  const found = await findNode(context, id, 'node');
  return 'from' in found && typeof found.from === 'string'
    ? { node: found.from, tie: id }
    : { node: storedId(id), tie: null };
}
