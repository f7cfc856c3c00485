import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { keyLabel } from './tally-label';
import { tally } from './tally.store';
import { TallyFilter } from './tally-filter';
import { TallyDimension, TallySubject, TallyKey, TallyRow } from './tally.type';

@Resolver(() => TallyKey)
export class TallyResolver {
  @Query(() => [TallyRow], {
    nullable: true,
    description:
      'Counts for dashboards, by one or two dimensions. A record counts in a year in which it is current by its own beginning, so that no growth is only the date of a source. With a filter, the records of the list with the same filter count, without derived ties. A row of 0 exists only with an `undatedCount`: no row means that nothing is on record, and `unknown` of that list contains the gaps.',
  })
  tally(
    @Ctx() context: ReadContext,
    @Arg('of', () => TallySubject, { description: 'The records to count.' }) of: TallySubject,
    @Arg('by', () => [TallyDimension], { description: 'One dimension, or two different ones.' }) by: TallyDimension[],
    @Arg('from', () => Int, {
      nullable: true,
      description: 'With YEAR: the first year; by default nine years before the last.',
    })
    from?: number,
    @Arg('to', () => Int, {
      nullable: true,
      description: 'With YEAR: the last year; by default the year of the valid date.',
    })
    to?: number,
    @Arg('filter', () => TallyFilter, { nullable: true, description: 'The conditions; none where absent.' })
    filter?: TallyFilter,
  ) {
    return tally(context, { of, by, from, to, filter });
  }

  @FieldResolver(() => String, { description: 'The name to display.' })
  label(@Root() key: TallyKey, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return keyLabel(context, key, language);
  }
}
