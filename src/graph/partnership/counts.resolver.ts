import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { PartnershipCount } from './counts.type';
import { loadPartnershipCounts } from './load-counts';
import { nodeIdOf, type PartnershipCount as CountRecord } from './partnership-counts';
import { PartnershipFilter } from './partnership.type';

@Resolver(() => PartnershipCount)
export class PartnershipCountResolver {
  @Query(() => [PartnershipCount], {
    nullable: true,
    description:
      'What a filter of partnerships can be changed to: for each value of each condition how many partnerships it would leave with this value in place of those that it names there, and of groupsAll beside them. Of values that no partnership has which fits the text, the participants and includeEnded there is none.',
  })
  partnershipCounts(
    @Ctx() context: ReadContext,
    @Arg('filter', () => PartnershipFilter, { nullable: true, description: 'The filter; none where absent.' })
    filter?: PartnershipFilter,
  ): Promise<CountRecord[]> {
    return loadPartnershipCounts(context, filter ?? {});
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What the value is the id of; null for other values.' })
  node(@Root() count: CountRecord, @Ctx() context: ReadContext) {
    return loadNode(context, nodeIdOf(count));
  }
}
