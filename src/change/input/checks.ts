import { bilingual, textIn } from '../../language/message';
import { dateInPeriod, firstDay, isBefore, isInPeriod, PERIOD } from '../../language/partial-date';
import { MAX_AMOUNT, moneyProblem } from '../../store/model/currency';
import { personalDatum } from '../../store/model/personal-data';
import { MAX_QUALIFIER_LENGTH, missingQualifier } from '../../store/model/qualifier';
import {
  isWebAddress,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  nameProblem,
  type TextProblem,
  textProblem,
} from '../../store/model/text-check';
import { UserErrorCode, type ValidationErrors } from './validation-errors';

type Path = readonly string[];
type Optional<T> = T | null | undefined;

/** Checks that a name is not blank or confusable with another name, and checks its text. */
export function checkName(errors: ValidationErrors, path: Path, name: Optional<string>): void {
  if (typeof name !== 'string') return;
  if (name.trim() === '') errors.add('BAD_TEXT.name', path);
  addProblem(errors, path, nameProblem(name));
}

/** Checks that a title, if any, is not blank, and its text. */
export function checkTitle(errors: ValidationErrors, path: Path, title: Optional<string>): void {
  if (typeof title !== 'string') return;
  if (title.trim() === '') errors.add('BAD_TEXT.name', path);
  checkText(errors, path, title, MAX_NAME_LENGTH);
}

/** Checks the length of a text; rejects control characters, lone surrogates and personal data. */
export function checkText(
  errors: ValidationErrors,
  path: Path,
  text: Optional<string>,
  maxLength = MAX_TEXT_LENGTH,
): void {
  if (typeof text === 'string') addProblem(errors, path, textProblem(text, maxLength));
}

/**
 * Checks that an idempotency key is no e-mail address, since its hash is stored, and a guessed
 * address can be compared with that. A number in it is likely part of a random id.
 */
export function checkKey(errors: ValidationErrors, key: Optional<string>): void {
  if (typeof key !== 'string' || personalDatum(key) !== 'EMAIL') return;
  addProblem(errors, ['idempotencyKey'], {
    code: 'PERSONAL_DATA',
    ...bilingual('text.personalData', { datum: 'EMAIL' }),
  });
}

function addProblem(errors: ValidationErrors, path: Path, problem: TextProblem | undefined): void {
  if (!problem) return;
  const instead = bilingual('input.rewrite', (language) => ({ instead: textIn(problem, language) }));
  errors.addText(UserErrorCode[problem.code], path, instead);
}

/** Checks that an address is http or https and contains no user name. */
export function checkAddress(errors: ValidationErrors, path: Path, address: Optional<string>): void {
  if (address && !isWebAddress(address)) errors.add('BAD_ADDRESS', path);
}

/** Checks that both are from 1800 to 2200, and that `until` does not end before `since` begins. */
export function checkDates(
  errors: ValidationErrors,
  path: Path,
  { since, until }: { since?: string | null; until?: string | null },
): void {
  checkPeriod(errors, [...path, 'since'], since);
  checkPeriod(errors, [...path, 'until'], until);
  if (since && until && isBefore(until, since)) errors.add('BAD_DATES.order', [...path, 'until'], { since, until });
}

/** Checks that a date, if any, is from 1800 to 2200. */
export function checkPeriod(errors: ValidationErrors, path: Path, date: Optional<string>): void {
  if (date && !isInPeriod(date)) errors.add('BAD_DATES.period', path, { date, ...PERIOD });
}

/** Checks that a reported date is from 1800 to 2200 and has begun by `today`, an ISO day. */
export function checkReported(errors: ValidationErrors, path: Path, date: string, today: string): void {
  checkPeriod(errors, path, date);
  if (isInPeriod(date) && firstDay(date) > today)
    errors.add('BAD_DATES.future', path, (language) => ({ date: dateInPeriod(date, language) }));
}

/** Checks that no id is listed twice in a field of the input. */
export function checkListedOnce(errors: ValidationErrors, path: Path, ids: readonly string[]): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) errors.add('ALREADY_RECORDED.listed', [...path, String(index)], { id });
  });
}

/** Checks a sum of money: see moneyProblem. */
export function checkMoney(
  errors: ValidationErrors,
  path: Path,
  { amount, currency }: { amount?: number | null; currency?: string | null },
): void {
  const problem = moneyProblem(amount, currency);
  if (!problem) return;
  const at = [...path, problem.field];
  if (problem.what === 'range') errors.add('OUT_OF_RANGE.amount', at, { max: MAX_AMOUNT });
  else if (problem.what === 'unknown') errors.add('OUT_OF_RANGE.currency', at, { name: currency ?? '' });
  else errors.add(`INCOMPLETE.${problem.field}`, at);
}

/** Checks that a caveat is in both languages or in none, and its texts. */
export function checkQualifier(
  errors: ValidationErrors,
  path: Path,
  qualifier: { qualifierEn?: string | null; qualifierFr?: string | null },
): void {
  for (const field of ['qualifierEn', 'qualifierFr'] as const)
    checkText(errors, [...path, field], qualifier[field], MAX_QUALIFIER_LENGTH);
  const missing = missingQualifier(qualifier);
  if (missing) errors.add(`INCOMPLETE.${missing}`, [...path, missing]);
}

/** Checks the reason for a change, which the history shows. */
export function checkReason(errors: ValidationErrors, reason: string): void {
  const path = ['input', 'reason'];
  if (reason.trim() === '') errors.add('BAD_TEXT.reason', path);
  checkText(errors, path, reason, MAX_NAME_LENGTH);
}
