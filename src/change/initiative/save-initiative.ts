import type { ChangeContext } from '../change-context';
import { ulid } from 'ulid';
import type { NodeRow } from '../../model/rows';
import { fold } from '../../language/fold';
import type { ChangeAction } from '../change-action';
import { checkDates, checkName, checkText } from '../input/checks';
import { evidenceRows } from '../input/evidence';
import type { Ledger } from '../ledger/ledger';
import { findNamesakes } from '../ledger/lookup.store';
import { given, rowOf, withFormerNames } from '../ledger/node-row';
import { saveNode } from '../ledger/save-node';
import { requireCurrent } from '../ledger/current';
import { readCurrentTies } from '../ledger/versions.store';
import type { ChangeSummary } from '../change-record';
import { type Outcome, record } from '../record';
import { ValidationErrors, rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { savedSummary } from '../say-change';
import { COUNTRIES, OBJECTIVES } from './places';
import { type Seat, type SeatKind, saveSeats } from './seats';
import type { InitiativeInput } from './initiative-input.type';

/** What a partnership and an action differ in. */
export interface InitiativeKind<I extends InitiativeInput> {
  action: ChangeAction;
  type: 'Partnership' | 'AdvocacyAction';
  /** The places in which the input says who sits. */
  places: readonly SeatKind[];
  /** Who has these places, with the path of each in the input. */
  holders: (input: I) => (Seat & { path: readonly string[] })[];
  /** What the row has beside names, dates and evidence. */
  rest: (input: I, stands: NodeRow | undefined) => Pick<NodeRow, 'parent' | 'properties'>;
  /** Further ids of the input to check, and texts. */
  asked?: (input: I) => { id: string; path: readonly string[]; types: readonly string[] }[];
  texts?: (input: I) => { text: string | null | undefined; path: readonly string[] }[];
}

/** Records a partnership or an action with its seats, objectives and countries, or another version of them. */
export function saveInitiative<I extends InitiativeInput>(
  context: ChangeContext,
  kind: InitiativeKind<I>,
  input: I,
  key?: string | null,
): Promise<Outcome> {
  return record(context, { action: kind.action, key, input }, (ledger) => save(context, ledger, kind, input));
}

async function save<I extends InitiativeInput>(
  { viewer, standpoint }: ChangeContext,
  ledger: Ledger,
  kind: InitiativeKind<I>,
  input: I,
): Promise<ChangeSummary> {
  const { run } = ledger;
  const mistakes = new ValidationErrors();
  const holders = [...kind.holders(input), ...aims(input)];
  checkName(mistakes, ['input', 'nameEn'], input.nameEn);
  checkName(mistakes, ['input', 'nameFr'], input.nameFr);
  for (const { text, path } of kind.texts?.(input) ?? []) checkText(mistakes, path, text);
  checkHolders(mistakes, holders);
  const holderIds = holders.map(({ id }) => id);
  const found = await requireCurrent(run, mistakes, [
    ...(typeof input.id === 'string' ? [{ id: input.id, path: ['input', 'id'], types: [kind.type] }] : []),
    ...(kind.asked?.(input) ?? []),
    ...holders.map(({ id, path, place }) => ({ id, path, types: place.ends })),
  ]);
  const stands = typeof input.id === 'string' ? found.get(input.id) : undefined;
  const row = workRow(kind, input, stands && rowOf(stands));
  checkDates(mistakes, ['input'], row);
  const evidence = await evidenceRows(run, mistakes, input.evidence);
  mistakes.throwIfAny();
  // Who is to be seated says nothing of whose it was so far.
  const concerned = stands
    ? (await readCurrentTies(run, [stands.id])).flatMap(({ from, to }) => [from, to])
    : holderIds;
  await requireInRegions(run, viewer, concerned, ['input']);
  await refuseNamesake(ledger, row);
  await saveNode(ledger, stands, { ...row, evidence });
  await saveSeats(ledger, row.id, [...kind.places, OBJECTIVES, COUNTRIES], holders, evidence, standpoint.valid);
  return { about: row.id, summary: savedSummary(row, !stands) };
}

function aims({ objectives, countries }: InitiativeInput) {
  return [
    ...objectives.map((id, at) => ({ place: OBJECTIVES, id, path: ['input', 'objectives', String(at)] })),
    ...countries.map((id, at) => ({ place: COUNTRIES, id, path: ['input', 'countries', String(at)] })),
  ];
}

function workRow<I extends InitiativeInput>(kind: InitiativeKind<I>, input: I, stands: NodeRow | undefined): NodeRow {
  const nameFr = given(input.nameFr, stands?.nameFr);
  return {
    ...stands,
    id: stands?.id ?? `${kind.type.toUpperCase()}-${ulid()}`,
    type: kind.type,
    nameEn: input.nameEn,
    nameFr,
    otherNames: stands ? withFormerNames(stands, { nameEn: input.nameEn, nameFr }) : [],
    since: given(input.since, stands?.since),
    until: given(input.until, stands?.until),
    ...kind.rest(input, stands),
    evidence: [],
  };
}

/** Nobody holds one place twice, and nobody leaves it before taking it. */
function checkHolders(mistakes: ValidationErrors, holders: readonly (Seat & { path: readonly string[] })[]): void {
  for (const [at, holder] of holders.entries()) {
    checkDates(mistakes, holder.path, holder);
    if (!holders.slice(0, at).some(({ place, id }) => place === holder.place && id === holder.id)) continue;
    mistakes.add(UserErrorCode.ALREADY_RECORDED, holder.path, {
      en: `${holder.id} is in the list already.`,
      fr: `${holder.id} figure déjà dans la liste.`,
    });
  }
}

/** Two works of one name that began at the same time are one. */
async function refuseNamesake({ run }: Ledger, { id, type, nameEn, since }: NodeRow): Promise<void> {
  const namesakes = await findNamesakes(run, [type], fold(nameEn));
  const same = namesakes.find((other) => other.id !== id && other.since === (since ?? null));
  if (!same) return;
  const said = {
    en: `${nameEn} is recorded already, as ${same.id}.`,
    fr: `${nameEn} est déjà consigné, sous ${same.id}.`,
  };
  rejectInput(UserErrorCode.ALREADY_RECORDED, ['input', 'nameEn'], said, same.id);
}
