import { CLEARANCE, clearanceOfNode, type Visibility, visibilityOfClearance } from '../../store/model/visibility';
import type { ValidationErrors } from '../input/validation-errors';
import type { NodeVersion } from '../transaction/versions.store';

/** Checks that a tie of this visibility is not visible to more readers than its ends. */
export function checkVisibility(
  errors: ValidationErrors,
  visibility: Visibility,
  ends: readonly (NodeVersion | undefined)[],
): void {
  for (const end of ends) {
    const clearance = clearanceOfNode(end?.properties);
    if (!end || clearance <= CLEARANCE[visibility]) continue;
    const values = { id: end.id, visibility: visibilityOfClearance(clearance) };
    errors.add('TOO_VISIBLE.tie', ['input', 'visibility'], values);
    return;
  }
}
