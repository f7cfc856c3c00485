import { Arg, Args, Ctx, Field, ID, InputType, Resolver } from 'type-graphql';
import { Tie } from '../../graph/tie/tie.type';
import { storedId } from '../../store/model/record-ids';
import { PartialDateScalar } from '../../store/scalars';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { EvidenceInput, evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkReason } from '../input/checks';
import { recordsOfTie, requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { payloadType, toPayload } from '../payload.type';
import { tieSummary } from '../transaction/change-summary';
import { requireCurrentTie } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { answerTies, checkRetraction, confirmTies, redateTies } from './answer-ties';
import { ConfirmTiesInput, MAX_TIES, TieAnswersInput, TiesPayload } from './answer-ties.type';
import { correctTie, TieCorrectionInput } from './correct-tie';
import { recordTie } from './record-tie';
import { TieInput } from './tie-input.type';

const TiePayload = payloadType('Tie', 'tie', () => Tie);

@InputType({ description: 'The end of a tie.' })
class EndTieInput {
  @Field(() => ID, { description: 'The tie.' })
  id: string;

  @Field(() => PartialDateScalar, { description: 'The tie was true until the last day of this date.' })
  until: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}

@InputType({ description: 'A tie that was never true.' })
class RetractTieInput {
  @Field(() => ID, { description: 'The tie.' })
  id: string;

  @Field(() => String, { description: 'The reason, shown in the history; up to 300 characters.' })
  reason: string;
}

@Resolver()
export class TieChangesResolver {
  @WriteMutation(
    () => TiePayload,
    'Records a tie between two nodes, with its evidence. A coordinator needs one of them in their regions, and for COVERS the one that covers the country.',
  )
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

  @WriteMutation(
    () => TiePayload,
    'Corrects the statements about a tie: its dates, its remark, its caveat or its money. The earlier version stays readable at an earlier `@asOf(known:)`. A coordinator needs an end of it in their regions.',
  )
  correctTie(
    @Arg('input', () => TieCorrectionInput, { description: 'The correction.' }) input: TieCorrectionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'tie', correctTie(context, input, options));
  }

  @WriteMutation(() => TiePayload, 'Records the end of a tie.')
  endTie(
    @Arg('input', () => EndTieInput, { description: 'The tie and its end.' }) input: EndTieInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'tie', endTie(context, input, options));
  }

  @WriteMutation(
    () => TiePayload,
    'Withdraws a tie that was never true. It stays readable at an earlier `@asOf(known:)`.',
  )
  retractTie(
    @Arg('input', () => RetractTieInput, { description: 'The tie and the reason.' }) input: RetractTieInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'tie', retractTie(context, input, options));
  }

  @WriteMutation(
    () => TiesPayload,
    `Confirms ties by the same sources, up to ${String(MAX_TIES)} of them as one change, or none. A coordinator needs an end of each in their regions.`,
  )
  confirmTies(
    @Arg('input', () => ConfirmTiesInput, { description: 'The ties and the sources.' }) input: ConfirmTiesInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return confirmTies(context, input, options);
  }

  @WriteMutation(
    () => TiesPayload,
    'Records the outcomes of several ties by the same sources, such as the answer of an organisation: which are still true, which ended and which never were true, as one change, or none. A coordinator needs an end of each in their regions.',
  )
  answerTies(
    @Arg('input', () => TieAnswersInput, { description: 'The ties and their outcomes.' }) input: TieAnswersInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return answerTies(context, input, options);
  }
}

/** Withdraws a tie that was never true. It stays readable at an earlier known instant. */
function retractTie(context: ChangeContext, input: RetractTieInput, options: WriteOptions): Promise<ChangeOutcome> {
  const { id, reason } = input;
  return recordChange(context, { action: ChangeAction.RETRACT_TIE, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    const tie = await requireCurrentTie(run, errors, id);
    checkRetraction(errors, ['input', 'id'], tie);
    errors.throwIfAny();
    if (!tie) throw new Error(`No tie ${id}`);
    await requireInRegions(run, context.viewer, recordsOfTie(tie), ['input', 'id']);
    const summary = await tieSummary(run, 'change.tie.retracted', { ...tie.properties, ...tie }, { reason });
    await transaction.closeTies([tie], true);
    return { about: id, summary };
  });
}

/** Records the end of a tie, or corrects it. */
function endTie(context: ChangeContext, input: EndTieInput, options: WriteOptions): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.END_TIE, options, input }, async (transaction) => {
    const { run } = transaction;
    const { id, until } = input;
    const errors = new ValidationErrors();
    const tie = await requireCurrentTie(run, errors, id);
    const since = tie?.properties.since;
    checkDates(errors, ['input'], { since, until });
    const evidence = await evidenceRows(run, errors, input.evidence, ['input', 'evidence']);
    errors.throwIfAny();
    if (!tie) throw new Error(`No tie ${id}`);
    await requireInRegions(run, context.viewer, recordsOfTie(tie), ['input', 'id']);
    const summary = await tieSummary(run, 'change.tie.ended', { ...tie.properties, ...tie }, { until });
    await redateTies(transaction, [{ version: tie, changed: { until } }], evidence);
    return { about: id, summary };
  });
}
