import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { Unknown } from '../../language/unknown.type';
import { keyLabel } from './tally-label';
import { tally, type TallyRecord } from './tally.store';
import { loadTallyUnknown } from './tally-unknown';
import { TallyFilter } from './tally-filter';
import { Tally, TallyDimension, TallyKey, TallyPer, TallySubject } from './tally.type';

@Resolver(() => Tally)
export class TallyResolver {
  @Query(() => Tally, {
    nullable: true,
    description:
      'Counts for dashboards, by one or two dimensions. A record counts in a year in which it is current by its own beginning, so that no growth is only the date of a source. With a filter, the records of the list with the same filter count, without derived ties.',
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
    @Arg('per', () => TallyPer, { nullable: true, description: 'The divisor of the ratios; none where absent.' })
    per?: TallyPer,
  ) {
    return tally(context, { of, by, from, to, filter, per });
  }

  @FieldResolver(() => Int, {
    description: 'The number of records in the rows, undated ones included, each once.',
  })
  async total(@Root() { whole }: TallyRecord) {
    return (await whole()).count;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The number of these that no source confirms, as in the rows.',
  })
  async unconfirmedCount(@Root() { whole, hasStatus }: TallyRecord) {
    return hasStatus ? (await whole()).unconfirmed : null;
  }

  @FieldResolver(() => [Unknown], {
    description:
      'The gaps: NOT_ON_RECORD for a place or an objective that counted records lack, and for partnerships by group those whose list is not complete; with `per`, NONE_IN_PLACE for places with members and without a row.',
  })
  unknown(@Root() record: TallyRecord, @Ctx() context: ReadContext) {
    return loadTallyUnknown(context, record);
  }
}

@Resolver(() => TallyKey)
export class TallyKeyResolver {
  @FieldResolver(() => String, { description: 'The name to display.' })
  label(@Root() key: TallyKey, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return keyLabel(context, key, language);
  }
}
