import { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkReason } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import { readEnds, tieSummary } from '../transaction/change-summary';
import { requireCurrentTie } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readTieVersions } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';

/** Withdraws a tie that was never true. It stays readable at an earlier known instant. */
export function retractTie(
  context: ChangeContext,
  id: string,
  reason: string,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const readAhead = (run: Run) => readTieVersions(run, [id]);
  const request = { action: ChangeAction.RETRACT_TIE, options, input: [id, reason], readAhead };
  return recordChange(context, request, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    checkReason(errors, reason);
    const tie = await requireCurrentTie(run, errors, id);
    if (tie?.type === (TieType.PROMISED as string)) errors.add('WRONG_KIND.promise', ['id']);
    errors.throwIfAny();
    if (!tie) throw new Error(`No tie ${id}`);
    transaction.readAhead((ahead) => readEnds(ahead, tie));
    await requireInRegions(run, context.viewer, [tie.from, tie.to], ['id']);
    const summary = await tieSummary(run, 'change.tie.retracted', { ...tie.properties, ...tie }, { reason });
    await transaction.closeTies([tie], true);
    return { about: id, summary };
  });
}
