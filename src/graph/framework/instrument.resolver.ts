import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { InstrumentState } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { Instrument } from './framework.type';
import { type InstrumentDates, instrumentState } from './instrument-state';

@Resolver(() => Instrument)
export class InstrumentResolver {
  @FieldResolver(() => InstrumentState, { description: 'Its state at the valid date.' })
  status(@Root() dates: InstrumentDates, @Ctx() { standpoint }: ReadContext): InstrumentState {
    return instrumentState(dates, standpoint.valid).state;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date of its status: of the proposal, of the adoption, or the first or last date of its period; null where unknown.',
  })
  statusOn(@Root() dates: InstrumentDates, @Ctx() { standpoint }: ReadContext): string | null {
    return instrumentState(dates, standpoint.valid).on;
  }
}
