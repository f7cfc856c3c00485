import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Company } from '../../graph/actor/actor.type';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { Ally } from '../allies/ally.type';
import type { InfluenceContext } from '../engine/influence-context';
import { findLeverage, findLeverageOf } from './find-leverage';

const DESCRIPTION =
  'Who can tell a company that lags behind on a criterion of The Code: first the local representatives of its country, then its peers (same parent, association, country or line of business) that are known to meet the criterion; each by the score of the best path of influence to the company of at most four steps, highest first. Who has no path to it comes last, with a score of 0.';

@Resolver()
export class LeverageResolver {
  @Query(() => [Ally], {
    nullable: true,
    description: DESCRIPTION,
  })
  codeLeverage(
    @Ctx() context: InfluenceContext,
    @Arg('company', () => ID, { description: 'The company. Unknown ids are BAD_USER_INPUT.' }) company: string,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6.' }) criterion: number,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'How many, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
    @Arg('includeUnknown', () => Boolean, {
      defaultValue: false,
      description:
        'Whether to add, after the peers that meet it, signatories for which no source says whether they do; the explanation says so.',
    })
    includeUnknown: boolean,
  ) {
    return findLeverageOf(context, { company, criterion, first, includeUnknown });
  }
}

@Resolver(() => Company)
export class CompanyLeverageResolver {
  @FieldResolver(() => [Ally], { nullable: true, description: `${DESCRIPTION} See also Query.codeLeverage.` })
  codeLeverage(
    @Root() { id }: NodeRecord,
    @Ctx() context: InfluenceContext,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6. BAD_USER_INPUT outside it.' })
    criterion: number,
    @Arg('first', () => Int, {
      defaultValue: 3,
      description: 'How many, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return findLeverage(context, { company: id, criterion, first, includeUnknown: false });
  }
}
