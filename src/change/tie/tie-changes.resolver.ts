import { Arg, Args, Ctx, ID, Resolver } from 'type-graphql';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { Tie } from '../../graph/tie/tie.type';
import { storedId } from '../../store/model/table-id';
import type { ChangeContext } from '../change-context';
import { EvidenceInput } from '../evidence/evidence-input.type';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { endTie } from './end-tie';
import { recordTie } from './record-tie';
import { retractTie } from './retract-tie';
import { TieInput } from './tie-input.type';

const TiePayload = payloadType('Tie', 'tie', () => Tie);

@Resolver()
export class TieChangesResolver {
  @WriteMutation(() => TiePayload, 'Records a tie between two nodes, with its evidence.')
  recordTie(
    @Arg('input', () => TieInput, { description: 'The tie.' }) input: TieInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(
      context,
      'tie',
      recordTie(context, { ...input, from: storedId(input.from), to: storedId(input.to) }, options),
    );
  }

  @WriteMutation(() => TiePayload, 'Records when a tie ended in the world.')
  endTie(
    @Arg('id', () => ID, { description: 'The tie.' }) id: string,
    @Arg('until', () => PartialDateScalar, { description: 'The tie was true until the last day of this date.' })
    until: string,
    @Arg('evidence', () => [EvidenceInput], { description: 'At least one source that supports this.' })
    evidence: EvidenceInput[],
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'tie', endTie(context, { id, until, evidence }, options));
  }

  @WriteMutation(
    () => TiePayload,
    'Withdraws a tie that was never true. It stays readable at an earlier `@asOf(known:)`.',
  )
  retractTie(
    @Arg('id', () => ID, { description: 'The tie.' }) id: string,
    @Arg('reason', () => String, { description: 'The reason, shown in the history; up to 300 characters.' })
    reason: string,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'tie', retractTie(context, id, reason, options));
  }
}
