import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { lastDay } from '../../language/partial-date';
import { Unknown } from '../../language/unknown.type';
import type { ReadContext } from '../../store/loading/read-context';
import { OpportunityKind } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { requireOfType } from '../node/input-nodes';
import { loadHorizons } from './horizon.loaders';

@Resolver()
export class HorizonResolver {
  @Query(() => [Unknown], {
    description:
      'The ends of recorded calendars: BEYOND_HORIZON for each body with opportunities of one of the kinds, where the period has no end or ends after its calendar. Not null: where an id is unknown, BAD_USER_INPUT is the whole answer.',
  })
  async horizons(
    @Ctx() context: ReadContext,
    @Arg('from', () => PartialDateScalar, {
      nullable: true,
      description: 'The beginning of the period, which does not affect the result.',
    })
    _from?: string | null,
    @Arg('to', () => PartialDateScalar, {
      nullable: true,
      description: 'The last day of the period; none where absent.',
    })
    to?: string | null,
    @Arg('kinds', () => [OpportunityKind], { nullable: true, description: 'Kinds of opportunities; all where absent.' })
    kinds?: OpportunityKind[] | null,
    @Arg('countries', () => [ID], {
      nullable: true,
      description: 'Checked but without effect, since a calendar applies to all states of its body.',
    })
    countries?: string[] | null,
    @Arg('regions', () => [ID], { nullable: true, description: 'Checked like `countries`.' })
    regions?: string[] | null,
  ) {
    const [horizons] = await Promise.all([
      loadHorizons(context, kinds, to ? lastDay(to) : null),
      requireOfType(context, 'Country', countries, ['countries']),
      requireOfType(context, 'Region', regions, ['regions']),
    ]);
    return horizons;
  }
}
