import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Country } from '../country/country.type';
import { Evidence } from '../evidence/evidence.type';
import type { Language } from '../../language/language';
import type { DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';
import { loadNode } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { DERIVED_INDICATORS } from './derived-indicators.store';
import { Indicator, IndicatorValue, IndicatorStanding, ValuePart } from './framework.type';
import {
  basisOf,
  isDerived,
  isLowerBound,
  loadValueEvidence,
  loadValues,
  partsOf,
  standingOf,
  unknownOf,
  type AnyValue,
} from './framework.loaders';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => [IndicatorValue], {
    description:
      'Its values, of the network and of countries, by date: baselines, targets and measured values that sources report and, if it is derived, one of the network for each year up to the valid date in which a counted record is current by its own beginning. A missing year is unknown, not 0. A target is listed from its recording, any other value from its date.',
  })
  values(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('from', () => Int, { nullable: true, description: 'The first year.' }) from?: number,
    @Arg('to', () => Int, { nullable: true, description: 'The last year.' }) to?: number,
  ): Promise<AnyValue[]> {
    return loadValues(context, id, { from, to });
  }

  @FieldResolver(() => IndicatorStanding, { description: 'The kind of its values: derived, reported or unknown.' })
  async standing(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<IndicatorStanding> {
    return standingOf(await loadValues(context, id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the statement that counts it from the graph; null if it is only reported.',
  })
  derivedBy(@Root() { id }: NodeRecord): string | null {
    return DERIVED_INDICATORS.get(id)?.statement ?? null;
  }

  @FieldResolver(() => [Unknown], {
    description:
      'The kinds of values that no source reports, and for a derived indicator that no record can be counted.',
  })
  async unknown(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<DataGap[]> {
    return unknownOf(context, id, await loadValues(context, id));
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Indicator, { description: 'The indicator of which it is a value.' })
  indicator(@Root() { indicator }: AnyValue, @Ctx() context: ReadContext) {
    return loadNode(context, indicator);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country to which it applies; null for a value of the network as a whole.',
  })
  country(@Root() value: AnyValue, @Ctx() context: ReadContext) {
    return loadNode(context, isDerived(value) ? null : (value.country ?? null));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The number of further records that would count in the year of a derived value but have no date of beginning, from the year of their earliest evidence. Null for a reported value.',
  })
  undatedCount(@Root() value: AnyValue): number | null {
    return isDerived(value) ? value.undated : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The number of the counted records that were confirmed in the five calendar years (memberships: ten) before the end of the year or the valid date. Null for a reported value.',
  })
  confirmedCount(@Root() value: AnyValue): number | null {
    return isDerived(value) ? value.confirmed : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'True where it was counted from the graph, false where a source reports it.',
  })
  isDerived(@Root() value: AnyValue): boolean {
    return isDerived(value);
  }

  @FieldResolver(() => [ValuePart], {
    description:
      'The number of each kind, where it counts several; an actor of both kinds counts in each. Empty for all other values.',
  })
  parts(@Root() value: AnyValue): ValuePart[] {
    return partsOf(value);
  }

  @FieldResolver(() => Boolean, {
    description: 'True where its source states a lower bound, as in "over 300 members".',
  })
  isMinimum(@Root() value: AnyValue): boolean {
    return isLowerBound(value);
  }

  @FieldResolver(() => String, {
    description:
      'The basis of the count: the source’s words for a reported value, the name of the statement and what it counts for a derived one.',
  })
  basis(@Root() value: AnyValue, @Lang() language: Language): string {
    return basisOf(value, language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'Its evidence, newest first; for a derived value, the evidence of the ties that were counted.',
  })
  evidence(
    @Root() value: AnyValue,
    @Ctx() context: ReadContext,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'The maximum number of items, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return loadValueEvidence(context, value, first);
  }
}
