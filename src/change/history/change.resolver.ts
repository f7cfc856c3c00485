import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { textIn } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import { findNodeOrNull } from '../../graph/node/input-nodes';
import { NodeConnection } from '../../graph/node/node-connection.type';
import { Node } from '../../graph/node/node.type';
import { PageArgs } from '../../store/paging/page-args';
import { type ChangeRecord, summaryOf } from '../transaction/change-record';
import { Change, ChangeConnection } from './change.type';
import { ChangesArgs, listChanges } from './list-changes';
import { listRecords } from './records-of-change';

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
      'The node or tie that was changed, at this request’s standpoint; null if it does not exist there, or if many were.',
  })
  node(@Root() { about }: ChangeRecord, @Ctx() context: ReadContext) {
    return typeof about === 'string' ? findNodeOrNull(context, about) : null;
  }

  @FieldResolver(() => NodeConnection, {
    description:
      'The nodes and ties that it recorded, changed or withdrew, by id: of an import or the load of the seed its rows. Only those that the viewer may see at this request’s standpoint; a value of an indicator is found by its indicator.',
  })
  records(@Root() { id }: ChangeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return listRecords(context, id, args);
  }

  @FieldResolver(() => String, { description: 'What was changed, as a short text.' })
  summary(
    @Root() change: ChangeRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return textIn(summaryOf(change), lang ?? context.language);
  }
}
