import type { ChangeContext } from '../change-context';
import { ulid } from 'ulid';
import { actorType, GROUP_OF_KIND } from '../../model/actor-kind';
import type { NodeRow } from '../../model/rows';
import { ACTOR_TYPES } from '../../node/require';
import { fold } from '../../language/fold';
import { ChangeAction } from '../change-action';
import { checkAddress, checkName } from '../input/checks';
import { evidenceRows } from '../input/evidence';
import type { Ledger } from '../ledger/ledger';
import { findNamesakes } from '../ledger/lookup.store';
import { given, rowOf, withFormerNames } from '../ledger/node-row';
import { saveNode } from '../ledger/save-node';
import { requireCurrent } from '../ledger/current';
import type { NodeVersion } from '../ledger/versions.store';
import type { ChangeSummary } from '../change-record';
import { type Outcome, record } from '../record';
import { ValidationErrors, rejectInput, UserErrorCode } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { savedSummary } from '../say-change';
import type { ActorInput } from './actor-input.type';

/** Records an actor, or another version of it. */
export function saveActor(context: ChangeContext, input: ActorInput, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.SAVE_ACTOR, key, input }, (ledger) => save(context, ledger, input));
}

async function save({ viewer }: ChangeContext, ledger: Ledger, input: ActorInput): Promise<ChangeSummary> {
  const { run } = ledger;
  const mistakes = new ValidationErrors();
  checkName(mistakes, ['input', 'nameEn'], input.nameEn);
  checkName(mistakes, ['input', 'nameFr'], input.nameFr);
  checkAddress(mistakes, ['input', 'website'], input.website);
  input.otherNames?.forEach((name, place) => checkName(mistakes, ['input', 'otherNames', String(place)], name));
  const found = await requireCurrent(run, mistakes, [
    ...(typeof input.id === 'string' ? [{ id: input.id, path: ['input', 'id'], types: ACTOR_TYPES }] : []),
    ...(typeof input.country === 'string'
      ? [{ id: input.country, path: ['input', 'country'], types: ['Country'] }]
      : []),
  ]);
  const stands = typeof input.id === 'string' ? found.get(input.id) : undefined;
  if (stands) checkKind(mistakes, stands, input);
  const evidence = await evidenceRows(run, mistakes, input.evidence);
  mistakes.throwIfAny();
  const row = { ...actorRow(input, stands && rowOf(stands)), evidence };
  await requireInRegions(run, viewer, [stands?.id ?? row.country ?? ''], ['input']);
  await refuseNamesake(ledger, row);
  await saveNode(ledger, stands, row);
  return { about: row.id, summary: savedSummary(row, !stands) };
}

function checkKind(mistakes: ValidationErrors, { type }: NodeVersion, { kind }: ActorInput): void {
  if (actorType(kind) === type || !ACTOR_TYPES.includes(type)) return;
  mistakes.add(UserErrorCode.WRONG_KIND, ['input', 'kind'], {
    en: `A ${type} does not become a ${actorType(kind)}: record the ${actorType(kind)} and merge this one into it.`,
    fr: `Un ${type} ne devient pas un ${actorType(kind)} : consignez le second, puis fusionnez celui-ci avec lui.`,
  });
}

function actorRow(input: ActorInput, stands: NodeRow | undefined): NodeRow {
  const nameFr = given(input.nameFr, stands?.nameFr);
  const website = given(input.website && input.website.href, stands?.properties?.website as string | undefined);
  const { website: _, ...kept } = stands?.properties ?? {};
  const type = actorType(input.kind);
  const { nameEn } = input;
  const otherNames = input.otherNames ?? undefined;
  return {
    ...stands,
    id: stands?.id ?? `${type.toUpperCase()}-${ulid()}`,
    type,
    nameEn,
    nameFr,
    otherNames: withFormerNames(stands ?? { nameEn, nameFr }, { nameEn, nameFr, otherNames }),
    country: given(input.country, stands?.country),
    properties: {
      ...kept,
      kind: input.kind,
      group: input.group ?? (input.group === undefined && kept.group ? kept.group : GROUP_OF_KIND[input.kind]),
      ...(website && { website }),
    },
    evidence: [],
  };
}

/** Two organisations of one country do not share a name: the second to be recorded is the first. */
async function refuseNamesake({ run }: Ledger, { id, nameEn, country }: NodeRow): Promise<void> {
  const namesakes = await findNamesakes(run, ACTOR_TYPES, fold(nameEn));
  const same = namesakes.find((other) => other.id !== id && other.country === (country ?? null));
  if (!same) return;
  const said = {
    en: `${nameEn} is recorded already, as ${same.id}.`,
    fr: `${nameEn} est déjà consigné, sous ${same.id}.`,
  };
  rejectInput(UserErrorCode.ALREADY_RECORDED, ['input', 'nameEn'], said, same.id);
}
