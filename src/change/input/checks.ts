import { firstDay, lastDay } from '../../scalars/partial-date';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, textProblem, isWebAddress } from '../../model/text-check';
import { type ValidationErrors, UserErrorCode } from '../input-rejected';

type Path = readonly string[];
type Given<T> = T | null | undefined;

/** A name: not blank, one line, and nothing that is a person’s. */
export function checkName(mistakes: ValidationErrors, path: Path, name: Given<string>): void {
  if (typeof name !== 'string') return;
  if (name.trim() === '') {
    mistakes.add(UserErrorCode.BAD_TEXT, path, { en: 'A name is needed.', fr: 'Il faut un nom.' });
  }
  checkText(mistakes, path, name, MAX_NAME_LENGTH);
}

/** Free text: nothing that the graph could not give back as it was given, and nothing that is a person’s. */
export function checkText(mistakes: ValidationErrors, path: Path, text: Given<string>, most = MAX_TEXT_LENGTH): void {
  const problem = typeof text === 'string' ? textProblem(text, most) : undefined;
  if (!problem) return;
  const said = { en: `Write ${problem.en}.`, fr: `Écrivez ${problem.fr}.` };
  mistakes.add(UserErrorCode[problem.code], path, said);
}

/** An address that a reader can open, with no name or password in it. */
export function checkAddress(mistakes: ValidationErrors, path: Path, address: Given<URL>): void {
  if (!address || isWebAddress(address.href)) return;
  mistakes.add(UserErrorCode.BAD_ADDRESS, path, {
    en: 'Write an http or https address, without a user name or an e-mail address in it.',
    fr: 'Indiquez une adresse http ou https, sans nom d’utilisateur ni adresse électronique.',
  });
}

/** Until may not end before since begins. */
export function checkDates(
  mistakes: ValidationErrors,
  path: Path,
  { since, until }: { since?: string | null; until?: string | null },
): void {
  if (!since || !until || lastDay(until) >= firstDay(since)) return;
  mistakes.add(UserErrorCode.BAD_DATES, [...path, 'until'], {
    en: `It ends in ${until}, before it begins in ${since}.`,
    fr: `La fin (${until}) précède le début (${since}).`,
  });
}

/** Why something is done, in one line for whoever reads the history. */
export function checkReason(mistakes: ValidationErrors, reason: string): void {
  if (reason.trim() === '') {
    mistakes.add(UserErrorCode.BAD_TEXT, ['reason'], { en: 'Say why.', fr: 'Dites pourquoi.' });
  }
  checkText(mistakes, ['reason'], reason, MAX_NAME_LENGTH);
}
