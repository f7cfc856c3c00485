import { bilingual, message } from '../../language/message';
import { nameIn } from '../../language/names';
import { isBefore } from '../../language/partial-date';
import { CommitmentStatus } from '../../store/model/enums';
import { newId } from '../../store/model/record-ids';
import { followUpRow } from '../../store/model/reports';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkReported, checkText } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import { namesOf } from '../transaction/change-summary';
import { currentNodes, requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import { listFollowUps } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { FollowUpInput } from './commitment-input.type';

/** Records a report of what became of a commitment. Who may see the commitment may see it. */
export function recordFollowUp(
  context: ChangeContext,
  input: FollowUpInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const { commitment } = input;
  return recordChange(context, { action: ChangeAction.RECORD_FOLLOW_UP, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    const reference = { id: commitment, path: ['input', 'commitment'], types: ['Commitment'] };
    const node = (await requireCurrentNodes(run, errors, [reference])).get(commitment);
    checkReport(errors, input, node, context.standpoint.valid);
    checkText(errors, ['input', 'note'], input.note);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    if (!node) throw new Error(`No commitment ${commitment}`);
    await requireInRegions(run, context.viewer, [commitment], ['input', 'commitment']);
    await rejectSame(run, input);
    const clearance = clearanceOfNode(node.properties);
    const row = followUpRow({ ...input, id: `FOLLOWUP-${newId()}`, visibility: visibilityOfClearance(clearance) });
    await transaction.add({ nodes: [{ ...row, evidence }] });
    transaction.addToHistory(commitment, clearance);
    const name = namesOf(node);
    const summary = bilingual('change.followUp.recorded', (language) => ({
      status: message(language, `label.STATUS.${input.status}`),
      asOf: input.asOf,
      name: nameIn(name, language),
    }));
    return { about: commitment, summary };
  });
}

function checkReport(
  errors: ValidationErrors,
  { status, asOf }: FollowUpInput,
  commitment: NodeVersion | undefined,
  today: string,
): void {
  const madeOn = commitment?.properties['since'] as string | null | undefined;
  const path = ['input', 'asOf'];
  checkReported(errors, path, asOf, today);
  if (madeOn && isBefore(asOf, madeOn)) errors.add('BAD_DATES.followUp', path, { asOf, madeOn });
  if (status === CommitmentStatus.UNKNOWN) errors.add('OUT_OF_RANGE.followUp', ['input', 'status']);
}

/** Rejects a report of the same status for the same date. */
async function rejectSame(run: Run, { commitment, status, asOf }: FollowUpInput): Promise<void> {
  const recorded = await currentNodes(run, await listFollowUps(run, commitment));
  const same = [...recorded.values()].find(
    ({ properties }) => properties['status'] === status && properties['asOf'] === asOf,
  );
  if (same) rejectInput('ALREADY_RECORDED.followUp', ['input'], { id: same.id }, commitment);
}
