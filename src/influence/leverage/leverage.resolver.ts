import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Ally } from '../allies/ally.type';
import type { InfluenceContext } from '../engine/influence-context';
import { findLeverage } from './find-leverage';

@Resolver()
export class LeverageResolver {
  @Query(() => [Ally], {
    nullable: true,
    description:
      'Companies that could influence one that lags behind on a criterion of The Code: its peers (same parent, association, country or line of business) that meet the criterion, by the score of the best path of at most five ties, highest first. Peers that cannot be reached are left out.',
  })
  codeLeverage(
    @Ctx() context: InfluenceContext,
    @Arg('company', () => ID, { description: 'The company. Unknown ids are BAD_USER_INPUT.' }) company: string,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6.' }) criterion: number,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'The maximum number of peers, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
    @Arg('includeUnknown', () => Boolean, {
      defaultValue: false,
      description:
        'Whether to add, after the peers that meet it, signatories for which no source says whether they do; the explanation says so.',
    })
    includeUnknown: boolean,
  ) {
    return findLeverage(context, { company, criterion, first, includeUnknown });
  }
}
