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
import { recordsOfTie, requireInRegions } from '../input/regions';
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

/** What became of a tie: it ended, never was true, or else is still true. */
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
  /** Where in the arguments they are. */
  path: readonly string[];
}

/** Confirms ties by the same sources, as one change. */
export function confirmTies(
  context: ChangeContext,
  { ties, evidence }: { ties: string[]; evidence: EvidenceInput[] },
  options: WriteOptions,
) {
  const answers = ties.map((id, index) => ({ id, path: ['ties', String(index)] }));
  return answer(context, { answers, evidence, path: [] }, options);
}

/** Records what became of ties by the same sources, as one change. */
export function answerTies(context: ChangeContext, input: TieAnswersInput, options: WriteOptions) {
  const at = (...path: (string | number)[]) => ['input', ...path.map(String)];
  const answers = [
    ...input.confirmed.map((id, index) => ({ id, path: at('confirmed', index) })),
    ...input.ended.map(({ tie, until }, index) => ({ id: tie, until, path: at('ended', index) })),
    ...input.retracted.map((id, index) => ({ id, isRetracted: true as const, path: at('retracted', index) })),
  ];
  return answer(context, { answers, reason: input.reason, evidence: input.evidence, path: ['input'] }, options);
}

async function answer(context: ChangeContext, asked: TieAnswers, options: WriteOptions) {
  const request = { action: ChangeAction.ANSWER_TIES, options, input: asked };
  const outcome = recordChange(context, request, (transaction) => save(context, transaction, asked));
  return answersPayload(context, asked, outcome);
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
  { answers, reason, evidence, path }: TieAnswers,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  if (answers.length < 1 || answers.length > MAX_TIES) errors.add('OUT_OF_RANGE.ties', path, { max: MAX_TIES });
  answers.forEach(({ id, path: own }, index) => {
    if (answers.findIndex((other) => other.id === id) < index) errors.add('ALREADY_RECORDED.listed', own, { id });
  });
  const ties = await requireCurrentTies(run, errors, answers);
  for (const one of answers) checkAnswer(errors, one, ties.get(one.id));
  if (answers.some(({ isRetracted }) => isRetracted)) checkReason(errors, reason ?? '', [...path, 'reason']);
  else checkText(errors, [...path, 'reason'], reason, MAX_NAME_LENGTH);
  const rows = await evidenceRows(run, errors, evidence, [...path, 'evidence']);
  errors.throwIfAny();
  const tiesOf = (fits: (one: TieAnswer) => boolean) => answers.filter(fits).map(({ id }) => ties.get(id)!);
  await Promise.all(
    answers.map(({ id, path: own }) => requireInRegions(run, viewer, recordsOfTie(ties.get(id)!), own)),
  );
  const confirmed = tiesOf(({ until, isRetracted }) => until === undefined && !isRetracted);
  const ended = answers.flatMap(({ id, until }) => (until === undefined ? [] : [{ version: ties.get(id)!, until }]));
  const retracted = tiesOf(({ isRetracted }) => isRetracted === true);
  const redated = ended.map(({ version, until }) => ({ version, changed: { until } }));
  await writeAnswers(transaction, { confirmed, redated, retracted }, rows);
  // Its counts are of all these ties.
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

/** Checks that a tie can be withdrawn by itself, which a promise cannot. */
export function checkRetraction(errors: ValidationErrors, path: readonly string[], tie: TieVersion | undefined): void {
  if (tie?.type === (TieType.PROMISED as string)) errors.add('WRONG_KIND.promise', path);
}

/** A tie of which it is said when it began or ended. */
export interface RedatedTie {
  version: TieVersion;
  changed: { since?: string; until?: string };
}

/** What became of ties by the same evidence. */
interface AnsweredTies {
  confirmed: readonly TieVersion[];
  redated: readonly RedatedTie[];
  retracted: readonly TieVersion[];
}

/** Writes what became of ties, with the evidence for those that are or were true. */
export async function writeAnswers(
  transaction: ChangeTransaction,
  { confirmed, redated, retracted }: AnsweredTies,
  evidence: EvidenceRow[],
): Promise<void> {
  await addToTies(transaction, confirmed, evidence);
  await redateTies(transaction, redated, evidence);
  await transaction.closeTies(retracted, true);
}

/** Writes when ties began or ended, where that is not on record yet, with the evidence for it. */
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

/** Whether the dates of a tie are on record already. */
export function hasDates({ version: { properties }, changed: { since, until } }: RedatedTie): boolean {
  const isSame = (stated: string | undefined, recorded: unknown) => stated === undefined || stated === recorded;
  return isSame(since, properties.since) && isSame(until, properties.until);
}

/** "3 still true and 1 ended", of those that are not 0. */
export function countsText(counts: Readonly<Record<string, number>>, language: Language): string {
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => message(language, 'change.ties.count', { answer, count }));
  return formatWords(words, language, 'conjunction');
}
