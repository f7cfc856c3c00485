import { governmentResolver } from '../../graph/node/government';
import type { NamedKind } from '../../kinds/kind';
import type { NodeType } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfAction } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { saveActionOf } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkDates, checkName } from '../input/checks';
import type { Namesake } from '../input/lookup.store';
import { rejectNamesake } from '../input/namesakes';
import { checkFields, patchFields } from '../input/record-fields';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import { type LinkedNode, linkedNodes, optionalReference, requireCurrentNodes } from '../transaction/current';
import { patched, rowOf, withFormerNames } from '../transaction/node-row';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type CurrentTie, readCurrentTies } from '../transaction/versions.store';
import { followVisibility, nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { SavedInput } from './initiative-input.type';
import { PARTNERSHIP_SEATS, seatsOfParticipants } from './participants';
import { saveSeats, type Seat } from './save-seats';
import { SAVE_HOOKS } from './save-hooks';

/** Saves a record of a kind, such as a partnership, with all its ties, or a new version of them. */
export async function saveInitiative(
  context: ChangeContext,
  kind: NamedKind,
  rawInput: SavedInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const input = await targetingGovernments(context, rawInput);
  const request = { action: saveActionOf(kind), options, input: rawInput };
  return recordChange(context, request, (transaction) => save(context, transaction, kind, input));
}

async function save(
  { viewer, standpoint }: ChangeContext,
  transaction: ChangeTransaction,
  kind: NamedKind,
  input: SavedInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const { type, links, parent } = kind;
  const hooks = SAVE_HOOKS[type];
  const seats = [...seatsOfParticipants(input.participants ?? []), ...linkedNodes(kind, input)];
  checkName(errors, ['input', 'nameEn'], input.nameEn);
  checkName(errors, ['input', 'nameFr'], input.nameFr);
  checkSeats(errors, seats);
  const nodes = await requireCurrentNodes(run, errors, [
    ...optionalReference('id', input.id, [type]),
    ...(parent ? optionalReference(parent.name, parentOf(kind, input), parent.types) : []),
    ...seats,
  ]);
  const current = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const row = initiativeRow(kind, input, current && rowOf(current));
  checkDates(errors, ['input'], row);
  checkFields(errors, kind, input, row);
  hooks?.check(errors, row);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  const ties = await readTiesOf(run, current ? [current.id] : []);
  await requireInRegions(run, viewer, recordsWithRegion(input), ['input']);
  const hasSameBeginning = ({ since }: Namesake) => since === (row.since ?? null);
  await rejectNamesake(run, row, [row.type], (await hooks?.isSame(run, row, input)) ?? hasSameBeginning);
  await transaction.saveNode(current, { ...row, evidence });
  const listed = [
    ...(input.participants ? Object.values(PARTNERSHIP_SEATS) : []),
    // A node that the input omits is kept.
    ...Object.keys(links).flatMap((field) => (input[field as keyof SavedInput] === undefined ? [] : [links[field]!])),
  ];
  const clearance = clearanceOfNode(row.properties);
  // No tie may be visible to more readers than one of its ends.
  const clearanceWith = (id: string) => Math.max(clearance, clearanceOfNode(nodes.get(id)?.properties));
  const seating = { initiative: row.id, ties, links: listed, seats, evidence, today: standpoint.valid, clearanceWith };
  const unchanged = await saveSeats(transaction, seating);
  if (current) await followVisibility(transaction, current, clearance, unchanged);
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

/** Returns the stored record, else the new one’s countries; participants’ regions never count. */
function recordsWithRegion({ id, countries }: SavedInput): string[] {
  return typeof id === 'string' ? [id] : countries;
}

/** Replaces the countries that the input targets with their governments. */
async function targetingGovernments(context: ChangeContext, input: SavedInput): Promise<SavedInput> {
  const { targets } = input;
  return targets ? { ...input, targets: targets.map(await governmentResolver(context, targets)) } : input;
}

/** Reads the current ties of nodes, if there are any nodes. */
function readTiesOf(run: Run, nodes: readonly string[]): Promise<CurrentTie[]> {
  return nodes.length === 0 ? Promise.resolve([]) : readCurrentTies(run, nodes);
}

function initiativeRow(kind: NamedKind, input: SavedInput, current: NodeRow | undefined): NodeRow {
  const nameFr = patched(input.nameFr, current?.nameFr);
  const currentProperties = current?.properties;
  const properties = patchFields(kind, { ...input, visibility: undefined }, currentProperties);
  // The French text of an earlier outcome does not describe a new one.
  if (properties['outcome'] !== currentProperties?.['outcome']) delete properties['outcomeFr'];
  return {
    ...current,
    id: current?.id ?? `${kind.type.toUpperCase()}-${newId()}`,
    type: kind.type,
    nameEn: input.nameEn,
    nameFr,
    since: patched(input.since, current?.since),
    until: patched(input.until, current?.until),
    parent: patched(parentOf(kind, input), current?.parent),
    properties: { ...properties, ...visibilityAfter(kind.type, input, currentProperties) },
    ...(current && withFormerNames(current, { nameEn: input.nameEn, nameFr })),
    evidence: [],
  };
}

/** Returns the visibility of the next version; that of the current one where the input has none. */
function visibilityAfter(type: NodeType, { visibility }: SavedInput, currentProperties: NodeRow['properties']) {
  if (!visibility) return {};
  const next = nextVisibility(visibility, currentProperties);
  return type === 'AdvocacyAction' ? visibilityOfAction(next.visibility) : next;
}

function parentOf({ parent }: NamedKind, input: SavedInput) {
  return parent && (input[parent.name as keyof SavedInput] as string | null | undefined);
}

/** Checks that nobody has two seats of one kind, and that no seat ends before it begins. */
function checkSeats(errors: ValidationErrors, seats: readonly (LinkedNode & Seat)[]): void {
  for (const [index, seat] of seats.entries()) {
    checkDates(errors, seat.path, seat);
    const isListed = seats.slice(0, index).some(({ link, id }) => link === seat.link && id === seat.id);
    if (isListed) errors.add('ALREADY_RECORDED.listed', seat.path, { id: seat.id });
  }
}
