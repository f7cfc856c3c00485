import { governmentResolver } from '../../graph/node/government';
import { RECORDS } from '../../graph/records/records';
import { newId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkName } from '../input/checks';
import type { Namesake } from '../input/lookup.store';
import { rejectNamesake } from '../input/namesakes';
import { checkFields, patchFields } from '../input/record-fields';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import { named, type Reference, requireCurrentNodes } from '../transaction/current';
import { patched, rowOf, withFormerNames } from '../transaction/node-row';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type CurrentTie, readCurrentTies } from '../transaction/versions.store';
import { followVisibility, nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { SavedInput } from './initiative-input.type';
import { COUNTRIES, MANIFESTATIONS, OBJECTIVES, TARGETS } from './link-definitions';
import { type RecordDefinition, type SeatInput, seatsOf } from './record-definitions';
import { saveSeats } from './save-seats';

/** Records a partnership, an action, a campaign or an opportunity with all that it is tied to, or a new version of them. */
export async function saveInitiative<Input extends SavedInput>(
  context: ChangeContext,
  asked: RecordDefinition<Input>,
  input: Input,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const kind = await targetingGovernments(context, asked, input);
  const request = { action: kind.action, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, kind, input));
}

async function save<Input extends SavedInput>(
  { viewer, standpoint }: ChangeContext,
  transaction: ChangeTransaction,
  kind: RecordDefinition<Input>,
  input: Input,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const seats = seatsIn(kind, input);
  checkName(errors, ['input', 'nameEn'], input.nameEn);
  checkName(errors, ['input', 'nameFr'], input.nameFr);
  checkSeats(errors, seats);
  const nodes = await requireCurrentNodes(run, errors, references(kind, input));
  const current = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const row = initiativeRow(kind, input, current && rowOf(current));
  checkDates(errors, ['input'], row);
  checkFields(errors, RECORDS[kind.type], input, row);
  kind.check?.(errors, row);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  const ties = await readTiesOf(run, current ? [current.id] : []);
  await requireInRegions(run, viewer, concerned(input), ['input']);
  const hasSameBeginning = ({ since }: Namesake) => since === (row.since ?? null);
  await rejectNamesake(run, row, [row.type], (await kind.isSame?.(run, row, input)) ?? hasSameBeginning);
  await transaction.saveNode(current, { ...row, evidence });
  const seatKinds = [...kind.seatKinds(input), OBJECTIVES, COUNTRIES, MANIFESTATIONS];
  const clearance = clearanceOfNode(row.properties);
  // No tie may be visible to more readers than one of its ends.
  const clearanceWith = (id: string) => Math.max(clearance, clearanceOfNode(nodes.get(id)?.properties));
  const seating = { initiative: row.id, ties, seatKinds, seats, evidence, today: standpoint.valid, clearanceWith };
  const kept = await saveSeats(transaction, seating);
  if (current) await followVisibility(transaction, current, clearance, kept);
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

/** What decides whose region it is in: the record as it is, else the countries that a new one covers. Never who is to sit in it. */
function concerned({ id, countries }: SavedInput): string[] {
  return typeof id === 'string' ? [id] : countries;
}

/** The kind with the governments of the countries that the input names as targets in their place. */
async function targetingGovernments<Input extends SavedInput>(
  context: ChangeContext,
  kind: RecordDefinition<Input>,
  input: Input,
): Promise<RecordDefinition<Input>> {
  const isTarget = (seat: SeatInput) => seat.kind === TARGETS;
  const targets = kind.seats(input).filter(isTarget);
  const resolveGovernment = await governmentResolver(
    context,
    targets.map(({ id }) => id),
  );
  const seats = (asked: Input) =>
    kind.seats(asked).map((seat) => (isTarget(seat) ? { ...seat, id: resolveGovernment(seat.id) } : seat));
  return { ...kind, seats };
}

/** All that an input seats: actors, objectives, countries and forms of exploitation. */
function seatsIn<Input extends SavedInput>(kind: RecordDefinition<Input>, input: Input): SeatInput[] {
  return [
    ...kind.seats(input),
    ...seatsOf(OBJECTIVES, 'objectives', input.objectives),
    ...seatsOf(COUNTRIES, 'countries', input.countries),
    ...seatsOf(MANIFESTATIONS, 'manifestations', input.manifestations ?? []),
  ];
}

/** The nodes that an input names. */
function references<Input extends SavedInput>(kind: RecordDefinition<Input>, input: Input): Reference[] {
  const { parent } = kind;
  return [
    ...named('id', input.id, [kind.type]),
    ...(parent ? named(parent.field, parentOf(kind, input), [parent.type]) : []),
    ...seatsIn(kind, input).map(({ id, path, kind: { ends } }) => ({ id, path, types: ends })),
  ];
}

/** The current ties of nodes, read where there are any nodes. */
function readTiesOf(run: Run, nodes: readonly string[]): Promise<CurrentTie[]> {
  return nodes.length === 0 ? Promise.resolve([]) : readCurrentTies(run, nodes);
}

function initiativeRow<Input extends SavedInput>(
  kind: RecordDefinition<Input>,
  input: Input,
  current: NodeRow | undefined,
): NodeRow {
  const nameFr = patched(input.nameFr, current?.nameFr);
  const description = RECORDS[kind.type];
  const kept = current?.properties;
  const properties = patchFields(description, input, kept);
  // The French of another outcome is none of this one.
  if (properties['outcome'] !== kept?.['outcome']) delete properties['outcomeFr'];
  return {
    ...current,
    id: current?.id ?? `${kind.type.toUpperCase()}-${newId()}`,
    type: kind.type,
    nameEn: input.nameEn,
    nameFr,
    since: patched(input.since, current?.since),
    until: patched(input.until, current?.until),
    parent: patched(parentOf(kind, input), current?.parent),
    properties: { ...properties, ...(input.visibility && nextVisibility(input.visibility, kept)) },
    ...(current && withFormerNames(current, { nameEn: input.nameEn, nameFr })),
    evidence: [],
  };
}

function parentOf<Input extends SavedInput>({ parent }: RecordDefinition<Input>, input: Input) {
  return parent && (input[parent.field] as string | null | undefined);
}

/** Checks that nobody has two seats of one kind, and that no seat ends before it begins. */
function checkSeats(errors: ValidationErrors, seats: readonly SeatInput[]): void {
  for (const [index, seat] of seats.entries()) {
    checkDates(errors, seat.path, seat);
    const isListed = seats.slice(0, index).some(({ kind, id }) => kind === seat.kind && id === seat.id);
    if (isListed) errors.add('ALREADY_RECORDED.listed', seat.path, { id: seat.id });
  }
}
