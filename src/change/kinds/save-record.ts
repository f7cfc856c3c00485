import { endsOf, storedEnds } from '../../kinds/ends';
import type { DatedKind, Ends } from '../../kinds/kind';
import { schemaField } from '../../kinds/record';
import { newId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { saveActionOf } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkListedOnce, checkPeriod, checkReported } from '../input/checks';
import { checkFields, patchFields } from '../input/record-fields';
import { requireInRegions } from '../authorize/coordinator-region';
import { type ErrorKey, rejectInput, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import {
  currentNodes,
  linkedNodes,
  optionalReference,
  requireCurrentNodes,
  requireGovernments,
} from '../transaction/current';
import { rowOf } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { nextVisibility } from '../visibility/visibility.store';
import type { WriteOptions } from '../write-mutation';
import type { KindInput } from './kind-input.type';
import { listRecordsOn } from './kind-changes.store';

interface SaveRequest {
  input: KindInput;
  options: WriteOptions;
}

/** Saves a record of a kind, or a new version of one. */
export function saveRecord(kind: DatedKind, context: ChangeContext, request: SaveRequest): Promise<ChangeOutcome> {
  const action = saveActionOf(kind);
  return recordChange(context, { ...request, action }, (transaction) =>
    save(kind, context, transaction, request.input),
  );
}

async function save(
  kind: DatedKind,
  { viewer, standpoint }: ChangeContext,
  transaction: ChangeTransaction,
  input: KindInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  const linked = linkedNodes(kind, input);
  const nodes = await requireCurrentNodes(run, errors, [...optionalReference('id', input.id, [kind.type]), ...linked]);
  const governmentOf = await requireGovernments(run, errors, linked, nodes);
  const ends = inputEnds(kind, input, governmentOf);
  const version = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  const current = version && rowOf(version);
  // Its text may describe its subject.
  const clearances = ends[kind.atMostAsVisibleAs]!.map((id) => clearanceOfNode(nodes.get(id)?.properties));
  const row = nextRow(kind, input, { current, ends, needed: Math.max(0, ...clearances) });
  checkLinks(errors, kind, ends);
  checkDate(errors, kind, row, standpoint.valid);
  checkFields(errors, kind, input, row);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  // The stored actors determine its regions, not those of the input.
  const located = current ? [current.id] : kind.actorLinks.flatMap((name) => ends[name]!);
  await requireInRegions(run, viewer, located, ['input']);
  await rejectSame(run, kind, row);
  await transaction.saveNode(version, { ...row, evidence });
  if (!transaction.isEmpty) {
    const clearance = clearanceOfNode(row.properties);
    const touched = [row, ...(current ? [current] : [])].flatMap((touching) => Object.values(endsOf(kind, touching)));
    for (const id of touched.flat()) transaction.addToHistory(id, clearance);
  }
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

function inputEnds({ links }: DatedKind, input: KindInput, governmentOf: (id: string) => string): Ends {
  const ends = Object.entries(links).map(([name, { countryMeansGovernment }]) => {
    const ids = [(input[name] ?? []) as string | string[]].flat();
    return [name, countryMeansGovernment ? ids.map(governmentOf) : ids];
  });
  return Object.fromEntries(ends) as Ends;
}

interface Next {
  current: NodeRow | undefined;
  ends: Ends;
  /** The minimum clearance. */
  needed: number;
}

function nextRow(kind: DatedKind, input: KindInput, { current, ends, needed }: Next): NodeRow {
  const currentProperties = current?.properties ?? {};
  const since = input[kind.since] as string;
  const visibility = nextVisibility(visibilityOfClearance(needed), nextVisibility(input.visibility, currentProperties));
  return {
    ...current,
    id: current?.id ?? `${kind.type.toUpperCase()}-${newId()}`,
    type: kind.type,
    ...kind.namesOf(since),
    since,
    meeting: storedEnds(kind, ends),
    properties: { ...patchFields(kind, input, currentProperties), ...visibility },
    evidence: [],
  };
}

function checkLinks(errors: ValidationErrors, { type, links }: DatedKind, ends: Ends): void {
  for (const [name, { isList, isRequired, notAlso }] of Object.entries(links)) {
    if (!isList) continue;
    const ids = ends[name]!;
    const path = ['input', name];
    if (isRequired && ids.length === 0) errors.add(`INCOMPLETE.${name}` as ErrorKey, path);
    checkListedOnce(errors, path, ids);
    const excluded = ids.findIndex((id) => notAlso && ends[notAlso]!.includes(id));
    if (excluded >= 0) errors.add(`SELF_TIE.${type.toLowerCase()}` as ErrorKey, [...path, String(excluded)]);
  }
}

function checkDate(
  errors: ValidationErrors,
  { since: name, dates }: DatedKind,
  { since }: NodeRow,
  today: string,
): void {
  const path = ['input', schemaField(name, dates[name] ?? {})];
  if (dates[name]?.isPast) checkReported(errors, path, since!, today);
  else checkPeriod(errors, path, since);
}

/** Rejects a record with the same date, holder and identity as another. */
async function rejectSame(run: Run, kind: DatedKind, row: NodeRow): Promise<void> {
  const [holder = ''] = endsOf(kind, row)[kind.holder]!;
  const relations = kind.links[kind.holder]!.types;
  const recorded = await currentNodes(run, await listRecordsOn(run, { holder, relations, on: row.since! }));
  const identityOf = (record: NodeRow) => {
    const ends = endsOf(kind, record);
    return JSON.stringify(kind.identity.map((name) => sorted(ends[name]) ?? record.properties?.[name] ?? null));
  };
  const duplicate = [...recorded.values()].find(
    ({ id, ...version }) => id !== row.id && identityOf(rowOf({ id, ...version })) === identityOf(row),
  );
  if (!duplicate) return;
  rejectInput(`ALREADY_RECORDED.${kind.type.toLowerCase()}` as ErrorKey, ['input'], { id: duplicate.id }, duplicate.id);
}

const sorted = (ids: readonly string[] | undefined): string[] | undefined => ids && [...ids].sort();
