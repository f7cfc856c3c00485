import { Field, ID, InputType } from 'type-graphql';
import { ACTOR_TYPES } from '../../store/model/node-type';
import type { EvidenceRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import { PartialDateScalar } from '../../store/scalars';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { addToTies } from '../evidence/add-to-ties';
import { bestConfidence, evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkMoney, checkQualifier, checkText } from '../input/checks';
import { recordsOfTie, requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { tieSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { requireCurrentNodes, requireCurrentTie } from '../transaction/current';
import { subjectOf } from '../transaction/evidence.store';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readTiesBetween, type TieVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { hasSameEnds, overlaps } from './same-tie';
import { TieStatementInput } from './tie-input.type';

/** The fields of a tie that can be corrected. Other ends, or another type, are another tie. */
const CORRECTED_FIELDS = ['since', 'until', 'amount', 'currency', 'note', 'qualifierEn', 'qualifierFr'] as const;

@InputType({
  description: 'A correction of a tie. An omitted field keeps its value, null removes it.',
})
export class TieCorrectionInput extends TieStatementInput {
  @Field(() => ID, { description: 'The tie.' })
  id: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'True from the first day of this date. Not for a tie with a state (TARGETS, POSITION_ON, INVITED_TO): recordTie records its next state.',
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'True until the last day of this date. Not for a tie with a state.',
  })
  until?: string | null;
}

/** A tie and its corrected properties; a null is removed. */
interface Correction {
  version: TieVersion;
  changed: Record<string, unknown>;
}

/** Records the correction of a tie as its next version. */
export function correctTie(
  context: ChangeContext,
  input: TieCorrectionInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.CORRECT_TIE, options, input }, async (transaction) => {
    const { run } = transaction;
    const errors = new ValidationErrors();
    const version = await requireCurrentTie(run, errors, input.id);
    const correction = version && { version, changed: correctedProperties(version, input) };
    if (correction) await checkCorrection(transaction, errors, correction);
    const evidence = await evidenceRows(run, errors, input.evidence);
    errors.throwIfAny();
    if (!correction) throw new Error(`No tie ${input.id}`);
    const { version: tie, changed } = correction;
    await requireInRegions(run, context.viewer, recordsOfTie(tie), ['input']);
    const summary = await tieSummary(run, 'change.tie.corrected', { ...tie.properties, ...changed, ...tie });
    await writeCorrection(transaction, correction, evidence);
    return { about: tie.id, summary };
  });
}

/** Returns the properties of a tie that a correction changes. */
function correctedProperties({ properties }: TieVersion, input: Partial<TieCorrectionInput>): Record<string, unknown> {
  const values = [
    ...CORRECTED_FIELDS.map((field) => [field, input[field]] as const),
    ['heldBy', input.keeper] as const,
  ];
  const next = values.map(([property, value]) => [property, value === '' ? null : value] as const);
  return Object.fromEntries(
    next.filter(([property, value]) => value !== undefined && (properties[property] ?? null) !== value),
  );
}

/** Checks the corrected tie; a period in which another tie makes the same statement is an error. */
async function checkCorrection(
  { run }: ChangeTransaction,
  errors: ValidationErrors,
  { version, changed }: Correction,
): Promise<void> {
  const path = ['input'];
  const { type, from, to, properties } = version;
  if (type === (TieType.PROMISED as string)) errors.add('WRONG_KIND.promise', [...path, 'id']);
  const next = { ...properties, ...changed } as Omit<TieCorrectionInput, 'id' | 'evidence' | 'keeper'>;
  for (const [property, field] of [['since'], ['until'], ['heldBy', 'keeper']] as const) {
    if (property in changed && TIE_TYPES[type as TieType].state)
      errors.add('WRONG_KIND.state', [...path, field ?? property], { type });
  }
  for (const field of ['amount', 'currency'] as const) {
    if (changed[field] && type !== (TieType.FUNDS as string))
      errors.add('OUT_OF_RANGE.otherType', [...path, field], { field, type: TieType.FUNDS });
  }
  if (typeof changed.heldBy === 'string')
    await requireCurrentNodes(run, errors, [{ id: changed.heldBy, path: [...path, 'keeper'], types: ACTOR_TYPES }]);
  checkDates(errors, path, next);
  checkMoney(errors, path, next);
  checkText(errors, [...path, 'note'], next.note);
  checkQualifier(errors, path, next);
  const { since, until } = next;
  const period = { since, until, clearance: properties.clearance };
  const candidates = await readTiesBetween(run, [type], from, to);
  const duplicate = candidates.find(
    (tie) => tie.id !== version.id && hasSameEnds(tie, version) && overlaps(tie, period),
  );
  if (duplicate) errors.add('ALREADY_RECORDED.tie', path, { id: duplicate.id });
}

async function writeCorrection(
  transaction: ChangeTransaction,
  { version, changed }: Correction,
  evidence: EvidenceRow[],
): Promise<void> {
  if (Object.keys(changed).length === 0) return addToTies(transaction, [version], evidence);
  const { confidence } = version.properties as unknown as EvidenceRow;
  const best = bestConfidence([{ confidence }, ...evidence]);
  await transaction.reviseTies([{ version, changed: { ...changed, confidence: best } }]);
  await transaction.addEvidence([subjectOf(version)], evidence);
}
