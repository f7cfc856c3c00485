import { governmentResolver } from '../../graph/node/government';
import { newId } from '../../store/model/record-ids';
import { ACTOR_TYPES } from '../../store/model/node-type';
import type { EvidenceRow, TieRowWithId } from '../../store/model/rows';
import { tieEndsProblem } from '../../store/model/tie-words';
import { InvitationAnswer, TieType } from '../../store/model/tie-type';
import { TIE_TYPES, visibilityOfTie } from '../../store/model/tie-types';
import { CLEARANCE, clearanceOfNode, type Visibility, visibilityOfClearance } from '../../store/model/visibility';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkListedOnce, checkMoney, checkPeriod, checkQualifier, checkText } from '../input/checks';
import { recordsOfTie, requireInRegions } from '../authorize/coordinator-region';
import { rejectInput, UserErrorCode, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { tieSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { listReferences, requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readTiesBetween, type TieVersion, type NodeVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { followState } from './follow-state';
import { seatsOfGuest, typesForAnswer } from './guest-seat';
import { covers, hasSameEnds } from './same-tie';
import type { TieInput } from './tie-input.type';

/** The fields that only ties of one type have. */
const TYPE_OF_FIELD = {
  stance: TieType.POSITION_ON,
  ask: TieType.TARGETS,
  stage: TieType.TARGETS,
  through: TieType.TARGETS,
  dueOn: TieType.TARGETS,
  answer: TieType.INVITED_TO,
  amount: TieType.FUNDS,
  currency: TieType.FUNDS,
} as const;

/** Checks the fields that depend on the type of a tie: its strength, its state and its money. */
function checkOwnFields(errors: ValidationErrors, input: TieInput): void {
  const { type, stance, ask } = input;
  checkStrength(errors, input);
  if (TIE_TYPES[type].ofRecords) errors.add('WRONG_KIND.verdict', ['input', 'type'], { type });
  checkMoney(errors, ['input'], input);
  for (const [field, owner] of Object.entries(TYPE_OF_FIELD) as [keyof typeof TYPE_OF_FIELD, TieType][]) {
    if (isPresent(input[field]) && type !== owner) {
      errors.add('OUT_OF_RANGE.otherType', ['input', field], { field, type: owner });
    }
  }
  checkText(errors, ['input', 'ask'], ask);
  if (type === TieType.POSITION_ON && !isPresent(stance)) errors.add('INCOMPLETE.stance', ['input', 'stance']);
  if (type === TieType.TARGETS && ASK_FIELDS.some((field) => isPresent(input[field])) && !ask?.trim()) {
    errors.add('INCOMPLETE.ask', ['input', 'ask']);
  }
  checkThrough(errors, input);
  checkPeriod(errors, ['input', 'dueOn'], input.dueOn);
}

/** The fields that require `ask`. */
const ASK_FIELDS = ['stage', 'through', 'dueOn'] as const;

/** Checks the intermediaries: no duplicates, not the target itself. */
function checkThrough(errors: ValidationErrors, { through, to }: TieInput): void {
  const path = ['input', 'through'];
  checkListedOnce(errors, path, through ?? []);
  through?.forEach((actor, index) => {
    if (actor === to) errors.add('SELF_TIE.through', [...path, String(index)]);
  });
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function checkStrength(errors: ValidationErrors, { type, strength }: TieInput): void {
  if (typeof strength !== 'number') return;
  if (!TIE_TYPES[type].conducts) errors.add('OUT_OF_RANGE.noInfluence', ['input', 'strength'], { type });
  else if (!(strength > 0 && strength <= 1))
    errors.add('OUT_OF_RANGE.strength', ['input', 'strength'], { strength: String(strength) });
}

/** Records a new tie; one with a state succeeds the recorded state between the same ends. */
export async function recordTie(
  context: ChangeContext,
  rawInput: TieInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const through = rawInput.through ?? [];
  // A country as target stands for its government.
  const targets = rawInput.type === TieType.TARGETS ? [rawInput.to, ...through] : [];
  const resolveGovernment = await governmentResolver(context, targets);
  const input = { ...rawInput, to: resolveGovernment(rawInput.to), through: through.map(resolveGovernment) };
  const request = { action: ChangeAction.RECORD_TIE, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(context: ChangeContext, transaction: ChangeTransaction, input: TieInput): Promise<ChangeSummary> {
  const row = await addTie(context, transaction, input);
  return { about: row.id, summary: await tieSummary(transaction.run, 'change.tie.recorded', row) };
}

/** Checks a new tie and writes it. Throws InputRejected. */
export async function addTie(
  { viewer }: Pick<ChangeContext, 'viewer'>,
  transaction: ChangeTransaction,
  input: TieInput,
): Promise<TieRowWithId> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const nodes = await requireCurrentNodes(run, errors, [
    { id: input.from, path: ['input', 'from'] },
    { id: input.to, path: ['input', 'to'] },
    ...(typeof input.keeper === 'string' ? [{ id: input.keeper, path: ['input', 'keeper'], types: ACTOR_TYPES }] : []),
    ...listReferences('through', input.through ?? [], ACTOR_TYPES),
  ]);
  const [from, to] = [nodes.get(input.from), nodes.get(input.to)];
  if (input.from === input.to) errors.add('SELF_TIE.tie', ['input', 'to']);
  else if (from && to) {
    const problem = tieEndsProblem(input.type, from.type, to.type);
    if (problem) errors.addText(UserErrorCode.WRONG_KIND, ['input', 'type'], problem);
  }
  if (input.type === TieType.PROMISED) errors.add('WRONG_KIND.promise', ['input', 'type']);
  checkVisibility(errors, visibilityOfTie(input), [from, to]);
  checkOwnFields(errors, input);
  checkDates(errors, ['input'], input);
  checkText(errors, ['input', 'note'], input.note);
  checkQualifier(errors, ['input'], input);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  await requireInRegions(run, viewer, recordsOfTie(input), ['input']);
  const row = tieRow(input, evidence, transaction.at.slice(0, 10));
  const recorded = await readTiesBetween(run, typesToCompare(input), row.from, row.to);
  if (TIE_TYPES[row.type].state) await followState(transaction, recorded, row);
  else rejectSameTie(recorded, row);
  await transaction.add({ ties: [row, ...seatsOfGuest(row, recorded)] });
  return row;
}

/** Returns the row of a new tie. A state begins today where the input has no date. */
function tieRow(input: TieInput, evidence: EvidenceRow[], today: string): TieRowWithId {
  const { type, from, to, confidence, stance, ask, stage, keeper } = input;
  const isState = TIE_TYPES[type].state !== undefined;
  const { qualifierEn, qualifierFr } = input;
  const qualifier = qualifierEn && qualifierFr ? { qualifierEn, qualifierFr } : {};
  return {
    id: `TIE-${newId()}`,
    type,
    from,
    to,
    confidence,
    visibility: visibilityOfTie(input),
    since: input.since ?? (isState ? today : undefined),
    until: input.until ?? undefined,
    strength: input.strength ?? undefined,
    note: input.note || undefined,
    ...qualifier,
    stance,
    ask: ask || undefined,
    stage,
    heldBy: keeper,
    through: input.through?.length ? input.through : undefined,
    due: input.dueOn ?? undefined,
    amount: input.amount ?? undefined,
    currency: input.currency ?? undefined,
    answer: input.answer ?? (type === TieType.INVITED_TO ? InvitationAnswer.INVITED : undefined),
    evidence: evidence.map((item) => ({ ...item, ...qualifier })),
  };
}

/** Returns the types to compare with a new tie: its own and, for a guest who came, seat types. */
function typesToCompare({ type, answer }: TieInput): TieType[] {
  return type === TieType.INVITED_TO ? typesForAnswer(answer) : [type];
}

/** Rejects a tie whose type, ends and years overlap with those of a recorded one. */
function rejectSameTie(recorded: readonly TieVersion[], row: TieRowWithId): void {
  const duplicate = recorded.find((tie) => hasSameEnds(tie, row) && covers(tie, row));
  if (duplicate) rejectInput('ALREADY_RECORDED.tie', ['input'], { id: duplicate.id }, duplicate.id);
}

/** Checks that a tie of this visibility is not visible to more readers than its ends. */
function checkVisibility(
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
