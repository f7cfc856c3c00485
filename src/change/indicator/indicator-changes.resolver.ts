import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Company } from '../../graph/actor/actor.type';
import { Indicator } from '../../graph/framework/framework.type';
import { dayBefore, firstDay } from '../../language/partial-date';
import { CriterionStatus } from '../../store/model/enums';
import { newId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { bestConfidence, evidenceRows } from '../evidence/evidence-rows';
import { checkDates } from '../input/checks';
import { requireInRegions } from '../authorize/coordinator-region';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { payloadType, toPayload } from '../payload.type';
import { tieSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { ownPeriod, readTiesBetween, type TieVersion } from '../transaction/versions.store';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { CriterionInput, IndicatorValueInput } from './indicator-input.type';
import { findCriterion } from './indicator.store';
import { recordValue } from './record-value';

const IndicatorPayload = payloadType('Indicator', 'indicator', () => Indicator);
const CompanyPayload = payloadType('Company', 'company', () => Company);

@Resolver()
export class IndicatorChangesResolver {
  @WriteMutation(
    () => IndicatorPayload,
    'Records a baseline, a target or a measured value of an indicator, for the network or for a country.',
  )
  recordIndicatorValue(
    @Arg('input', () => IndicatorValueInput, { description: 'The value.' }) input: IndicatorValueInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'indicator', recordValue(context, input, options));
  }

  @WriteMutation(() => CompanyPayload, 'Records a company’s status on a criterion of The Code.')
  recordCriterion(
    @Arg('input', () => CriterionInput, { description: 'The company’s status.' }) input: CriterionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'company', recordCriterion(context, input, options));
  }
}

/**
 * Records a company’s status on a criterion of The Code. Earlier statuses end the day before
 * `since`; those that began later are withdrawn.
 */
function recordCriterion(context: ChangeContext, input: CriterionInput, options: WriteOptions): Promise<ChangeOutcome> {
  const request = { action: ChangeAction.RECORD_CRITERION, options, input };
  return recordChange(context, request, async (transaction) => {
    const { run } = transaction;
    const { company, status, since } = input;
    const criterion = (await findCriterion(run, input.criterion)) ?? '';
    const errors = new ValidationErrors();
    await requireCurrentNodes(run, errors, [{ id: company, path: ['input', 'company'], types: ['Company'] }]);
    if (criterion === '') {
      errors.add('OUT_OF_RANGE.criterion', ['input', 'criterion'], { number: String(input.criterion) });
    }
    if (status === CriterionStatus.UNKNOWN) errors.add('OUT_OF_RANGE.status', ['input', 'status']);
    checkDates(errors, ['input'], { since });
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    await requireInRegions(run, context.viewer, [company], ['input']);
    const from = since ? firstDay(since) : context.standpoint.valid;
    const earlier = (await readTiesBetween(run, [TieType.ASSESSED_ON], company, criterion)).filter(
      (tie) => ownPeriod(tie).to >= from,
    );
    const existing = earlier.find((tie) => tie.properties.verb === status && ownPeriod(tie).from <= from);
    if (!existing && !since && earlier.length > 0) rejectInput('BAD_DATES.since', ['input', 'since']);
    const row = { id: `TIE-${newId()}`, type: TieType.ASSESSED_ON, from: company, to: criterion, verb: status };
    const summary = await tieSummary(run, 'change.tie.criterion', row, { status });
    if (existing) {
      const subject = { id: existing.id, clearance: existing.properties.clearance, ends: [company, criterion] };
      await transaction.addEvidence([subject], evidence);
    } else {
      await endEarlier(transaction, earlier, from);
      await transaction.add({
        ties: [{ ...row, ...(since && { since }), confidence: bestConfidence(evidence), evidence }],
      });
    }
    return { about: company, summary };
  });
}

async function endEarlier(transaction: ChangeTransaction, earlier: readonly TieVersion[], from: string): Promise<void> {
  const until = dayBefore(from);
  const begun = earlier.filter((tie) => ownPeriod(tie).from <= until);
  await transaction.reviseTies(begun.map((version) => ({ version, changed: { until } })));
  await transaction.closeTies(
    earlier.filter((tie) => !begun.includes(tie)),
    true,
  );
}
