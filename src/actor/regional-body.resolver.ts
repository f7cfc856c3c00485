import type { ReadContext } from '../loading/read-context';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CountryConnection } from '../country/country.type';
import type { NodeRecord } from '../node/node.store';
import { relatedConnection } from '../node/related';
import { PageArgs } from '../paging/page-args';
import { TieType } from '../model/tie-type';
import { RegionalBody } from './actor.type';

@Resolver(() => RegionalBody)
export class RegionalBodyResolver {
  @FieldResolver(() => CountryConnection, {
    description:
      'The states that belong to it at the valid date, by English name; those that are not known are missing.',
  })
  memberStates(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const roster = { types: [TieType.MEMBER_STATE_OF], direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'RegionalBody.memberStates', id, args, roster);
  }
}
