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
      'Counts for dashboards, by one or two dimensions. What counts in a year is what held in it by its own beginning, so that no growth is only the date of a source. With a filter it counts what the list with the same filter has, derived ties aside. A row of 0 that is not `undated` is never there: no row means that nothing of it is on record, and `unknown` of that list says what is not known.',
  })
  tally(
    @Ctx() context: ReadContext,
    @Arg('of', () => TallySubject, { description: 'What to count.' }) of: TallySubject,
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
    @Arg('filter', () => TallyFilter, { nullable: true, description: 'Which of them; all where absent.' })
    filter?: TallyFilter,
  ) {
    return tally(context, { of, by, from, to, filter });
  }

  @FieldResolver(() => String, { description: 'The name to display.' })
  label(@Root() key: TallyKey, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return keyLabel(context, key, language);
  }
}
