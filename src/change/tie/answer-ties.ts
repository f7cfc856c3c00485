import { tieById } from '../../graph/tie/tie.loaders';
import type { Language } from '../../language/language';
import { bilingual, message } from '../../language/message';
import { formatWords } from '../../language/names';
import { MAX_NAME_LENGTH } from '../../store/model/text-check';
import type { EvidenceRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { addToTies } from '../evidence/add-to-ties';
import { type EvidenceInput, evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkReason, checkText } from '../input/checks';
import { recordsOfTie, requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { toPayload } from '../payload.type';
import type { ChangeSummary } from '../transaction/change-record';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { requireCurrentTies } from '../transaction/current';
import { subjectOf } from '../transaction/evidence.store';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { TieVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { MAX_TIES, type TieAnswersInput } from './answer-ties.type';

/** The outcome for one tie: it ended, never was true, or else is still true. */
interface TieAnswer {
  id: string;
  path: readonly string[];
  until?: string;
  isRetracted?: true;
}

interface TieAnswers {
  answers: readonly TieAnswer[];
  reason?: string | null | undefined;
  evidence: readonly EvidenceInput[];
}

/** Confirms ties by the same sources, as one change. */
export function confirmTies(
  context: ChangeContext,
  { ties, evidence }: { ties: string[]; evidence: EvidenceInput[] },
  options: WriteOptions,
) {
  const answers = ties.map((id, index) => ({ id, path: ['input', 'ties', String(index)] }));
  return answer(context, { answers, evidence }, options);
}

/** Records the outcomes of ties by the same sources, as one change. */
export function answerTies(context: ChangeContext, input: TieAnswersInput, options: WriteOptions) {
  const at = (...path: (string | number)[]) => ['input', ...path.map(String)];
  const answers = [
    ...input.confirmed.map((id, index) => ({ id, path: at('confirmed', index) })),
    ...input.ended.map(({ tie, until }, index) => ({ id: tie, until, path: at('ended', index) })),
    ...input.retracted.map((id, index) => ({ id, isRetracted: true as const, path: at('retracted', index) })),
  ];
  return answer(context, { answers, reason: input.reason, evidence: input.evidence }, options);
}

async function answer(context: ChangeContext, input: TieAnswers, options: WriteOptions) {
  const request = { action: ChangeAction.ANSWER_TIES, options, input: input };
  const outcome = recordChange(context, request, (transaction) => save(context, transaction, input));
  return answersPayload(context, input, outcome);
}

async function answersPayload(context: ChangeContext, { answers }: TieAnswers, outcome: Promise<ChangeOutcome>) {
  const payload = await toPayload(context, 'change', outcome);
  if (payload.userErrors.length > 0) return { ...payload, ties: [] };
  const ties = await context.loaders.get(tieById).loadMany(answers.map(({ id }) => id));
  return { ...payload, ties: ties.filter((tie) => tie !== null) };
}

async function save(
  { viewer }: ChangeContext,
  transaction: ChangeTransaction,
  { answers, reason, evidence }: TieAnswers,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  if (answers.length < 1 || answers.length > MAX_TIES) errors.add('OUT_OF_RANGE.ties', ['input'], { max: MAX_TIES });
  answers.forEach(({ id, path: answerPath }, index) => {
    if (answers.findIndex((earlier) => earlier.id === id) < index)
      errors.add('ALREADY_RECORDED.listed', answerPath, { id });
  });
  const ties = await requireCurrentTies(run, errors, answers);
  for (const one of answers) checkAnswer(errors, one, ties.get(one.id));
  if (answers.some(({ isRetracted }) => isRetracted)) checkReason(errors, reason ?? '');
  else checkText(errors, ['input', 'reason'], reason, MAX_NAME_LENGTH);
  const rows = await evidenceRows(run, errors, evidence, ['input', 'evidence']);
  errors.throwIfAny();
  const tiesOf = (matches: (one: TieAnswer) => boolean) => answers.filter(matches).map(({ id }) => ties.get(id)!);
  await Promise.all(
    answers.map(({ id, path: answerPath }) => requireInRegions(run, viewer, recordsOfTie(ties.get(id)!), answerPath)),
  );
  const confirmed = tiesOf(({ until, isRetracted }) => until === undefined && !isRetracted);
  const ended = answers.flatMap(({ id, until }) => (until === undefined ? [] : [{ version: ties.get(id)!, until }]));
  const retracted = tiesOf(({ isRetracted }) => isRetracted === true);
  const redated = ended.map(({ version, until }) => ({ version, changed: { until } }));
  await writeAnswers(transaction, { confirmed, redated, retracted }, rows);
  // Its counts include all these ties.
  transaction.hideBelow(Math.max(...[...ties.values()].map(({ properties }) => properties.clearance)));
  const counts = { confirmed: confirmed.length, ended: ended.length, retracted: retracted.length };
  const summary = bilingual('change.ties.answered', (language) => ({
    answers: countsText(counts, language),
    reason: retracted.length > 0 ? (reason ?? '') : 'none',
  }));
  return { about: null, summary };
}

function checkAnswer(
  errors: ValidationErrors,
  { path, until, isRetracted }: TieAnswer,
  tie: TieVersion | undefined,
): void {
  if (until !== undefined) checkDates(errors, path, { since: tie?.properties.since, until });
  if (isRetracted) checkRetraction(errors, path, tie);
}

/** Checks that a tie can be withdrawn by itself, which a PROMISED tie cannot. */
export function checkRetraction(errors: ValidationErrors, path: readonly string[], tie: TieVersion | undefined): void {
  if (tie?.type === (TieType.PROMISED as string)) errors.add('WRONG_KIND.promise', path);
}

/** A tie with a new beginning or end. */
export interface RedatedTie {
  version: TieVersion;
  changed: { since?: string; until?: string };
}

/** The outcomes of ties with the same evidence. */
interface AnsweredTies {
  confirmed: readonly TieVersion[];
  redated: readonly RedatedTie[];
  retracted: readonly TieVersion[];
}

/** Writes the outcomes of ties, with the evidence for those that are or were true. */
export async function writeAnswers(
  transaction: ChangeTransaction,
  { confirmed, redated, retracted }: AnsweredTies,
  evidence: EvidenceRow[],
): Promise<void> {
  await addToTies(transaction, confirmed, evidence);
  await redateTies(transaction, redated, evidence);
  await transaction.closeTies(retracted, true);
}

/** Writes the beginnings or ends of ties that are not yet on record, with the evidence for them. */
export async function redateTies(
  transaction: ChangeTransaction,
  redated: readonly RedatedTie[],
  evidence: EvidenceRow[],
): Promise<void> {
  await transaction.reviseTies(redated.filter((one) => !hasDates(one)));
  await transaction.addEvidence(
    redated.map(({ version }) => subjectOf(version)),
    evidence,
  );
}

/** Returns true where the dates of a tie are on record already. */
export function hasDates({ version: { properties }, changed: { since, until } }: RedatedTie): boolean {
  const isSame = (stated: string | undefined, recorded: unknown) => stated === undefined || stated === recorded;
  return isSame(since, properties.since) && isSame(until, properties.until);
}

/** Formats the counts that are not 0: "3 still true and 1 ended". */
export function countsText(counts: Readonly<Record<string, number>>, language: Language): string {
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => message(language, 'change.ties.count', { answer, count }));
  return formatWords(words, language, 'conjunction');
}
