import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import {
  loadPartnershipCounts,
  nodeIdOf,
  PartnershipCondition,
  type PartnershipCount as CountRecord,
} from './partnership-counts';
import { type PartnershipFilter, PartnershipFilterType } from './partnership.type';

registerEnumType(PartnershipCondition, {
  name: 'PartnershipCondition',
  description: 'A condition of PartnershipFilter.',
  valuesConfig: {
    GROUPS_ALL: { description: 'groupsAll: a value is a StakeholderGroup.' },
    MIN_GROUPS: { description: 'minGroups: a value is a number.' },
    MULTI_STAKEHOLDER: { description: 'isMultiStakeholder: true or false.' },
    OBJECTIVES: { description: 'objectives: a value is an id.' },
    COUNTRIES: { description: 'countries: a value is an id.' },
    REGIONS: { description: 'regions: a value is the id of a seat block or a named region.' },
    MANIFESTATIONS: { description: 'manifestations: a value is the id of a form of exploitation.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'The number of partnerships that would match a filter with a value of a condition.',
})
class PartnershipCount {
  @Field(() => PartnershipCondition, { description: 'The condition.' })
  condition: PartnershipCondition;

  @Field(() => String, { description: 'The value: an id, a StakeholderGroup, a number, true or false.' })
  value: string;

  @Field(() => Int, { description: 'The number of partnerships.' })
  count: number;
}

@Resolver(() => PartnershipCount)
export class PartnershipCountResolver {
  @Query(() => [PartnershipCount], {
    nullable: true,
    description:
      'The possible changes of a filter of partnerships: for each value of each condition, the number of partnerships that would match with this value instead of the current ones, and for groupsAll in addition to them. Values that no partnership matching the text, the participants, statuses and includeEnded has are omitted.',
  })
  partnershipCounts(
    @Ctx() context: ReadContext,
    @Arg('filter', () => PartnershipFilterType, { nullable: true, description: 'The filter; none where absent.' })
    filter?: PartnershipFilter,
  ): Promise<CountRecord[]> {
    return loadPartnershipCounts(context, filter ?? {});
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The node whose id the value is; null for other values.' })
  node(@Root() count: CountRecord, @Ctx() context: ReadContext) {
    return loadNode(context, nodeIdOf(count));
  }
}
