import { isInPeriod, PERIOD } from '../../store/model/period';
import type { NodeRow } from '../../store/model/rows';
import { firstDay, lastDay } from '../../language/partial-date';
import { checkMoney } from '../input/checks';
import type { ValidationErrors } from '../input/validation-errors';
import type { NodeVersion } from '../transaction/versions.store';
import type { CommitmentInput } from './commitment-input.type';

/** Checks the objectives, the dates and the money of the next version of a commitment with these follow-ups. */
export function checkCommitment(
  errors: ValidationErrors,
  { objectives }: CommitmentInput,
  { since, properties }: NodeRow,
  followUps: readonly NodeVersion[],
): void {
  objectives.forEach((id, index) => {
    const path = ['input', 'objectives', String(index)];
    if (objectives.indexOf(id) !== index) errors.add('ALREADY_RECORDED.listed', path, { id });
  });
  const { due, amount, currency } = (properties ?? {}) as { due?: string; amount?: number; currency?: string };
  for (const [name, date] of Object.entries({ madeOn: since, due })) {
    if (date && !isInPeriod(date)) errors.add('BAD_DATES.period', ['input', name], { date, ...PERIOD });
  }
  if (since && due && isBefore(due, since)) errors.add('BAD_DATES.due', ['input', 'due'], { due, madeOn: since });
  const [early] = followUps
    .map(({ properties: { asOf } }) => String(asOf))
    .filter((asOf) => since && isBefore(asOf, since));
  if (since && early) errors.add('BAD_DATES.madeOn', ['input', 'madeOn'], { asOf: early, madeOn: since });
  checkMoney(errors, ['input'], { amount, currency });
}

/** Whether all of a partial date is before another one begins. */
export function isBefore(date: string, other: string): boolean {
  return lastDay(date) < firstDay(other);
}
