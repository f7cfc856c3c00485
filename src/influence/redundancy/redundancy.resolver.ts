import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { loadNodes } from '../../node/node.loaders';
import { Node } from '../../node/node.type';
import { InfluencePath } from '../paths/path.type';
import { explainRedundancy } from './explain-redundancy';
import { findRedundancy, findRoutes, type RedundancyRecord } from './find-redundancy';
import { RouteRedundancy } from './redundancy.type';

@Resolver(() => RouteRedundancy)
export class RouteRedundancyResolver {
  @Query(() => RouteRedundancy, {
    description:
      'How many ways to a target do not depend on each other, over current ties that conduct influence, and whose loss would cut them.',
  })
  routeRedundancy(
    @Arg('from', () => [ID], {
      description: 'Actors to start from, 1 to 100; several behave as one. Unknown ids are BAD_USER_INPUT.',
    })
    from: string[],
    @Arg('to', () => ID, { description: 'The actor to reach; not one of the starts.' }) to: string,
    @Ctx() context: InfluenceContext,
  ) {
    return findRedundancy(context, from, to);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'The routes of such a set, best first; of all largest sets, the one with the highest product of scores.',
  })
  routes(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: 'How many of them, 1 to 1,000: between two hubs there are thousands. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return findRoutes(context, record, first);
  }

  @FieldResolver(() => [Node], {
    description: 'A smallest set of nodes whose loss cuts every route but a direct tie, by id: whom not to depend on.',
  })
  cut(@Root() { cut }: RedundancyRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, cut);
  }

  @FieldResolver(() => String, { description: 'How safe the way to the target is, as a colleague would say it.' })
  explanation(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainRedundancy(context, record, lang ?? context.language);
  }
}
