import type { ReadContext } from '../loading/read-context';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadAllOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import { relatedConnection } from '../node/related';
import { PageArgs } from '../paging/page-args';
import { CountryConnection, Region } from './country.type';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], { description: 'The regions as the network draws them.' })
  regions(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Region');
  }

  @FieldResolver(() => CountryConnection, { description: 'Its countries, by English name.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const within = { types: ['IN_REGION'], direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'Region.countries', id, args, within);
  }
}
