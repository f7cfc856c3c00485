import { clearanceOfNode } from '../../store/model/visibility';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { namesOf, nodeSummary } from '../transaction/change-summary';
import { requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';

/** Withdraws a picture; its versions stay readable at earlier known instants. */
export function removePicture(context: ChangeContext, id: string, options: WriteOptions): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.REMOVE_PICTURE, options, input: id }, async (transaction) => {
    const errors = new ValidationErrors();
    const nodes = await requireCurrentNodes(transaction.run, errors, [
      { id, path: ['input', 'id'], types: ['Picture'] },
    ]);
    errors.throwIfAny();
    await requireInRegions(transaction.run, context.viewer, [id], ['input', 'id']);
    const picture = nodes.get(id)!;
    await transaction.closeNodes([{ id, mergedInto: null, clearance: clearanceOfNode(picture.properties) }]);
    return { about: id, summary: nodeSummary('change.picture.removed', namesOf(picture)) };
  });
}
