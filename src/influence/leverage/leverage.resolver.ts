import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Ally } from '../allies/ally.type';
import { findLeverage } from './find-leverage';

@Resolver()
export class LeverageResolver {
  @Query(() => [Ally], {
    description:
      'From whom a company that lags behind could hear it: peers by parent, association, country or line of business that meet a criterion of The Code, by the best path to them of at most five ties. A peer that cannot be reached is left out.',
  })
  codeLeverage(
    @Ctx() context: InfluenceContext,
    @Arg('company', () => ID, { description: 'The company. Unknown ids are BAD_USER_INPUT.' }) company: string,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6.' }) criterion: number,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
    @Arg('includeUnknown', () => Boolean, {
      defaultValue: false,
      description:
        'Also, after those that meet it, signatories of whom no source says whether they do; the explanation says so.',
    })
    includeUnknown: boolean,
  ) {
    return findLeverage(context, { company, criterion, first, includeUnknown });
  }
}
