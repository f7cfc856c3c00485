import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { Node } from '../../graph/node/node.type';
import type { RestsOnRecord } from '../../graph/tie/rests-on';
import { RestsOn } from '../../graph/tie/rests-on.type';
import type { InfluenceContext } from '../engine/influence-context';
import { InfluencePath } from '../paths/path.type';
import { describeRedundancy, redundancyRestsOn } from './describe-redundancy';
import { findRedundancy, findRoutes, type RedundancyRecord } from './find-redundancy';
import { loadCut } from './load-cut';
import { RouteRedundancy } from './redundancy.type';

@Resolver(() => RouteRedundancy)
export class RouteRedundancyResolver {
  @Query(() => RouteRedundancy, {
    nullable: true,
    description:
      'How many independent routes of influence lead to a target, over ties that hold, and the nodes whose loss would disconnect it.',
  })
  routeRedundancy(
    @Arg('from', () => [ID], {
      description:
        'The actors to start from, 1 to 100; several behave as one: no route passes through another of them. Unknown ids are BAD_USER_INPUT.',
    })
    from: string[],
    @Arg('to', () => ID, { description: 'The actor to reach; not one of the starts. Unknown ids are BAD_USER_INPUT.' })
    to: string,
    @Ctx() context: InfluenceContext,
  ) {
    return findRedundancy(context, from, to);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'The routes of a maximum set of disjoint routes; of all such sets the one with the highest product of scores (minimum-cost flow: Suurballe, 1974). By score, highest first; equal to within 1e-12: fewer steps, then node ids.',
  })
  routes(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description:
        'The maximum number of routes, 1 to 1,000; between two hubs there can be thousands. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return findRoutes(context, record, first);
  }

  @FieldResolver(() => [Node], {
    description:
      'A minimum node cut, by id: a smallest set of nodes whose loss disconnects every route but a direct tie. Of several that nearest the end with fewer neighbours.',
  })
  cut(@Root() { cut }: RedundancyRecord, @Ctx() context: InfluenceContext) {
    return loadCut(context, cut);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties of the best hundred routes, and their sources.' })
  restsOn(@Root() record: RedundancyRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return redundancyRestsOn(context, record);
  }

  @FieldResolver(() => String, {
    description:
      'How many routes lead to the target and on which nodes they depend, in words; says so where it rests on little.',
  })
  answer(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return describeRedundancy(context, record, lang ?? context.language);
  }
}
