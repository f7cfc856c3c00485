import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { findNodeOrNull } from '../../graph/node/input-nodes';
import { Node, NodeConnection } from '../../graph/node/node.type';
import type { NodeRecord } from '../../graph/node/node-decoder';
import type { TieRecord } from '../../graph/tie/tie-decoder';
import type { Language } from '../../language/language';
import { textIn } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, toConnection } from '../../store/paging/connection';
import { PageArgs, pageRequest } from '../../store/paging/page';
import { ChangeAction } from '../change-action';
import { type ChangeRecord, summaryOf } from '../transaction/change-record';
import { Change, ChangeConnection } from '../payload.type';
import { ChangesArgs, countRecords, listChanges, pageRecords } from './changes.store';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      'The history: changes that the viewer may see, up to the known instant, in the order of commits. An import is one change, and so is the load of the seed: their rows are in `records`.',
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: ReadContext) {
    return listChanges(context, args);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'The changed node or tie, at this request’s standpoint; null if it does not exist there, or if many were changed.',
  })
  node(@Root() { about }: ChangeRecord, @Ctx() context: ReadContext) {
    return typeof about === 'string' ? findNodeOrNull(context, about) : null;
  }

  @FieldResolver(() => NodeConnection, {
    description:
      'The nodes and ties that it recorded, changed or withdrew, by id; for an import or the load of the seed, its rows. Only records that the viewer may see at this request’s standpoint; a value of an indicator is represented by its indicator.',
  })
  records(@Root() { id }: ChangeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return listRecords(context, id, args);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The id of the change that an UNDO reverted; null for other changes.',
  })
  undid(@Root() { action, detail }: ChangeRecord): string | null {
    if (action !== (ChangeAction.UNDO as string) || !detail) return null;
    return (JSON.parse(detail) as { undid: string }).undid;
  }

  @FieldResolver(() => String, { description: 'A short text about the change.' })
  summary(@Root() change: ChangeRecord, @Lang() language: Language): string {
    return textIn(summaryOf(change), language);
  }
}

/** Pages the nodes and ties of a change that the viewer may see at the standpoint, by id. */
async function listRecords(
  context: ReadContext,
  id: string,
  args: PageArgs,
): Promise<Connection<NodeRecord | TieRecord | null>> {
  const request = pageRequest(`Change.records/${id}`, args);
  const [after = ''] = request.after ?? [];
  const items = await pageRecords(context.read, { id, after: String(after), limit: request.first + 1 });
  const records = await Promise.all(items.map(({ node }) => findNodeOrNull(context, node)));
  return toConnection(request, { items, total: 0 }, records, () => countRecords(context.read, id));
}
