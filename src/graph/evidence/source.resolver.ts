import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { NodeConnection } from '../node/node-connection.type';
import type { NodeRecord } from '../node/node-decoder';
import { PageArgs } from '../../store/paging/page-args';
import { findCitations } from './find-citations';
import { Source } from './evidence.type';

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => NodeConnection, {
    description:
      'The nodes and ties that rest on it, for which its evidence speaks or against: nodes by English name, then ties by that of the node that each is from. Those known at the standpoint, whatever their dates: see Tie.status. An indicator is here for its values.',
  })
  citedBy(@Root() { id }: NodeRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return findCitations(context, id, args);
  }
}
