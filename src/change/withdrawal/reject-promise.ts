import { TieType } from '../../store/model/tie-type';
import { rejectInput } from '../input/validation-errors';
import type { TieVersion } from '../transaction/versions.store';

/** Rejects to withdraw the tie that says who made a commitment, which is nothing without it. */
export function rejectPromise(tie: TieVersion | undefined): void {
  if (tie?.type === (TieType.PROMISED as string)) rejectInput('WRONG_KIND.promiseAlone', ['id'], { id: tie.to });
}
