import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { InstrumentState } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType } from '../node/node.loaders';
import { tieConnection, TiesArgs } from '../tie/tie.loaders';
import { TieConnection } from '../tie/tie.type';
import { Instrument } from './framework.type';
import { type InstrumentDates, instrumentState } from './instrument-state';

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => [Instrument], { description: 'The instruments, by id. Not null: of an unknown kind none is on record.' })
  async instruments(
    @Ctx() context: ReadContext,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only these kinds, such as action_plan.' })
    kinds?: string[],
  ) {
    const all = await loadAllOfType(context, 'Instrument');
    return kinds ? (all as (NodeRecord & Instrument)[]).filter(({ kind }) => kinds.includes(kind)) : all;
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by the name of the other end.' })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => TiesArgs) args: TiesArgs) {
    return tieConnection(context, 'Instrument.ties', id, args);
  }

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
