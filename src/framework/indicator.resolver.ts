import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { evidenceOf } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node.store';
import { valuesOf } from './framework.loaders';
import type { ValueRecord } from './framework.store';
import { Indicator, IndicatorValue } from './framework.type';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => [IndicatorValue], { description: 'Its reported values, by date; empty where none is known.' })
  async values(
    @Root() { id }: NodeRecord,
    @Ctx() context: Context,
    @Arg('from', () => Int, { nullable: true, description: 'From this year on.' }) from?: number,
    @Arg('to', () => Int, { nullable: true, description: 'Up to this year.' }) to?: number,
  ): Promise<ValueRecord[]> {
    const values = await context.loaders.get(valuesOf).load(id);
    return values.filter(({ year }) => year >= (from ?? year) && year <= (to ?? year));
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Boolean, {
    description: 'True where it was counted from the graph, false where a source reports it.',
  })
  derived(): boolean {
    return false;
  }

  @FieldResolver(() => [Evidence], { description: 'On what sources it stands.' })
  evidence(@Root() { id }: ValueRecord, @Ctx() context: Context) {
    return context.loaders.get(evidenceOf).load(id);
  }
}
