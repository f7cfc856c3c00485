import { Field, ID, InputType } from 'type-graphql';
import { governmentResolver } from '../../graph/node/government';
import { byCodeUnit } from '../../language/text';
import { Confidence } from '../../store/model/enums';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import type { EvidenceRow, TieRowWithId } from '../../store/model/rows';
import { InvitationAnswer, TieType } from '../../store/model/tie-type';
import { visibilityOfTie } from '../../store/model/tie-types';
import { visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { PartialDateScalar } from '../../store/scalars';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { bestConfidence, EvidenceInput, evidenceRows } from '../evidence/evidence-rows';
import { checkListedOnce, checkPeriod } from '../input/checks';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { beginningOf, type StateSuccession, stateSuccession, writeSuccession } from '../tie/follow-state';
import { seatsOfGuest, typesForAnswer } from '../tie/guest-seat';
import type { ChangeSummary } from '../transaction/change-record';
import { namesOf, nodeSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { listReferences, optionalReference, requireCurrentNodes } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readTiesTo, type TieVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';

@InputType({
  description: 'Actors that were invited to the same initiative, and gave the same answer on the same date.',
})
export class InvitationsInput {
  @Field(() => ID, { description: 'The partnership, action or campaign of the invitation.' })
  to: string;

  @Field(() => [ID], {
    description: 'The actors, 1 to 100, each once; a country stands for its government.',
  })
  actors: string[];

  @Field(() => InvitationAnswer, {
    defaultValue: InvitationAnswer.INVITED,
    description: 'The outcome of the invitation. CAME also records a seat, PARTICIPATES_IN, unless there is one.',
  })
  answer: InvitationAnswer;

  @Field(() => PartialDateScalar, {
    description:
      'The date of the invitation or the answer. It ends an answer of an earlier date, replaces one of the same date, and is an error before a later one.',
  })
  answeredOn: string;

  @Field(() => [EvidenceInput], {
    defaultValue: [],
    description: 'The sources of the answer; CAME needs at least one.',
  })
  evidence: EvidenceInput[];
}

const MAX_GUESTS = 100;

interface NewInvitation {
  row: TieRowWithId;
  /** The path in the input. */
  path: string[];
  succession: StateSuccession;
}

/** Records invitations to an initiative, or the answers to them, in one change: all or none. */
export async function recordInvitations(
  context: ChangeContext,
  rawInput: InvitationsInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const resolveGovernment = await governmentResolver(context, rawInput.actors);
  const input = { ...rawInput, actors: rawInput.actors.map(resolveGovernment) };
  const request = { action: ChangeAction.RECORD_INVITATIONS, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(
  { viewer }: ChangeContext,
  transaction: ChangeTransaction,
  input: InvitationsInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const { to, actors, answer, answeredOn } = input;
  const errors = new ValidationErrors();
  checkActors(errors, actors);
  const nodes = await requireCurrentNodes(run, errors, [
    ...optionalReference('to', to, INITIATIVE_TYPES),
    ...listReferences('actors', actors, ACTOR_TYPES),
  ]);
  checkPeriod(errors, ['input', 'answeredOn'], answeredOn);
  const evidence = await readEvidenceRows(run, errors, input);
  errors.throwIfAny();
  await Promise.all(actors.map((actor, index) => requireInRegions(run, viewer, [actor, to], pathOf(index))));
  const recorded = await readTiesTo(run, typesForAnswer(answer), actors, to);
  const invitations = actors.map((_, index) => newInvitation(input, index, { recorded, evidence, at: transaction.at }));
  checkSuccessions(errors, invitations);
  errors.throwIfAny();
  await writeSuccession(transaction, {
    replaced: invitations.flatMap(({ succession }) => succession.replaced),
    ended: invitations.flatMap(({ succession }) => succession.ended),
  });
  const rows = invitations.map(({ row }) => row);
  await transaction.add({ ties: rows.flatMap((row) => [row, ...seatsOfGuest(row, recorded)]) });
  return { about: to, summary: nodeSummary('change.invitations.recorded', namesOf(nodes.get(to)!), { answer }) };
}

const pathOf = (index: number) => ['input', 'actors', String(index)];

function checkActors(errors: ValidationErrors, actors: readonly string[]): void {
  if (actors.length < 1 || actors.length > MAX_GUESTS)
    errors.add('OUT_OF_RANGE.guests', ['input', 'actors'], { max: MAX_GUESTS });
  checkListedOnce(errors, ['input', 'actors'], actors);
}

/** Reads evidence: an own invitation needs none, an attendance, and so a seat, needs some. */
async function readEvidenceRows(
  run: Run,
  errors: ValidationErrors,
  { answer, evidence }: InvitationsInput,
): Promise<EvidenceRow[]> {
  return evidence.length > 0 || answer === InvitationAnswer.CAME ? evidenceRows(run, errors, evidence) : [];
}

/** Creates the tie of a guest, with the visibility of the invitation that it answers. */
function newInvitation(
  { to, actors, answer, answeredOn }: InvitationsInput,
  index: number,
  { recorded, evidence, at }: { recorded: readonly TieVersion[]; evidence: EvidenceRow[]; at: string },
): NewInvitation {
  const type = TieType.INVITED_TO;
  const from = actors[index]!;
  const [latest] = recorded
    .filter((tie) => tie.type === (type as string) && tie.from === from)
    .sort((a, b) => byCodeUnit(beginningOf(b), beginningOf(a)) || b.properties.clearance - a.properties.clearance);
  const row = {
    id: `TIE-${newId()}`,
    type,
    from,
    to,
    since: answeredOn,
    answer,
    evidence,
    confidence: evidence.length > 0 ? bestConfidence(evidence) : Confidence.MEDIUM,
    visibility: latest ? visibilityOfClearance(latest.properties.clearance) : visibilityOfTie({ type }),
  };
  return { row, path: pathOf(index), succession: stateSuccession(recorded, row, at.slice(0, 10)) };
}

function checkSuccessions(errors: ValidationErrors, invitations: readonly NewInvitation[]): void {
  for (const { path, succession } of invitations) {
    const { later, same } = succession;
    if (later) errors.add('BAD_DATES.state', path, { id: later.id, date: beginningOf(later) });
    if (same) errors.add('ALREADY_RECORDED.tie', path, { id: same.id });
  }
}
