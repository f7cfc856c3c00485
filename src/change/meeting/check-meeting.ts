import { isInPeriod, PERIOD } from '../../store/model/period';
import type { NodeRow } from '../../store/model/rows';
import { firstDay, lastDay } from '../../language/partial-date';
import { checkText } from '../input/checks';
import type { ValidationErrors } from '../input/validation-errors';
import type { MeetingInput } from './meeting-input.type';

/** Checks the ends, the texts and the dates of the next version of a meeting; `today` is an ISO day. */
export function checkMeeting(errors: ValidationErrors, input: MeetingInput, row: NodeRow, today: string): void {
  checkText(errors, ['input', 'outcome'], input.outcome);
  checkText(errors, ['input', 'nextStep'], input.nextStep);
  if (input.with.length === 0) errors.add('INCOMPLETE.with', ['input', 'with']);
  for (const name of ['with', 'about'] as const) {
    input[name].forEach((id, index, ids) => {
      const path = ['input', name, String(index)];
      if (ids.indexOf(id) !== index) errors.add('ALREADY_RECORDED.listed', path, { id });
      else if (name === 'with' && id === input.by) errors.add('SELF_TIE.meeting', path);
    });
  }
  const { on } = input;
  const { nextStep, nextDue } = (row.properties ?? {}) as { nextStep?: string; nextDue?: string };
  for (const [name, date] of Object.entries({ on, nextDue })) {
    if (date && !isInPeriod(date)) errors.add('BAD_DATES.period', ['input', name], { date, ...PERIOD });
  }
  if (isInPeriod(on) && firstDay(on) > today) errors.add('BAD_DATES.future', ['input', 'on'], { date: on });
  if (!nextDue) return;
  if (!nextStep) errors.add('INCOMPLETE.nextStep', ['input', 'nextStep']);
  if (lastDay(nextDue) < firstDay(on)) errors.add('BAD_DATES.nextDue', ['input', 'nextDue'], { nextDue, on });
}
