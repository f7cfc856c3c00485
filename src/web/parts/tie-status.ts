import { label } from '../language/text';
import { hasStatus, type TieState } from './recorded-days';

/** Returns the status of a tie in words; empty where none is shown. */
export function statusText(tie: TieState): string {
  return hasStatus(tie) ? label('STATUS', tie.status) : '';
}
