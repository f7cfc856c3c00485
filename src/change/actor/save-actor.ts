import { ulid } from 'ulid';
import { actorType, GROUP_OF_KIND } from '../../model/actor-kind';
import type { NodeRow } from '../../model/rows';
import { ACTOR_TYPES, isActorType } from '../../model/node-type';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkAddress, checkName } from '../input/checks';
import { rejectNamesake } from '../input/namesakes';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../ledger/change-record';
import { nodeSummary } from '../ledger/change-summary';
import { requireCurrentNodes } from '../ledger/current';
import type { Ledger } from '../ledger/ledger';
import { patched, rowOf, withFormerNames } from '../ledger/node-row';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import type { NodeVersion } from '../ledger/versions.store';
import type { Key } from '../write-mutation';
import type { ActorInput } from './actor-input.type';

/** Records an actor, or a new version of one. */
export function saveActor(context: ChangeContext, input: ActorInput, key: Key): Promise<ChangeOutcome> {
  const request = { action: ChangeAction.SAVE_ACTOR, key, input };
  return recordChange(context, request, (ledger) => save(context, ledger, input));
}

async function save({ viewer }: ChangeContext, ledger: Ledger, input: ActorInput): Promise<ChangeSummary> {
  const { run } = ledger;
  const errors = new ValidationErrors();
  checkName(errors, ['input', 'nameEn'], input.nameEn);
  checkName(errors, ['input', 'nameFr'], input.nameFr);
  checkAddress(errors, ['input', 'website'], input.website);
  input.otherNames?.forEach((name, index) => checkName(errors, ['input', 'otherNames', String(index)], name));
  const nodes = await requireCurrentNodes(run, errors, [
    ...(typeof input.id === 'string' ? [{ id: input.id, path: ['input', 'id'], types: ACTOR_TYPES }] : []),
    ...(typeof input.country === 'string'
      ? [{ id: input.country, path: ['input', 'country'], types: ['Country'] }]
      : []),
  ]);
  const current = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  if (current) checkKind(errors, current, input);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  const row = { ...actorRow(input, current && rowOf(current)), evidence };
  await requireInRegions(run, viewer, [current?.id ?? row.country ?? ''], ['input']);
  await rejectNamesake(run, row, ACTOR_TYPES, ({ country }) => country === (row.country ?? null));
  await ledger.saveNode(current, row);
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

function checkKind(errors: ValidationErrors, { type }: NodeVersion, { kind }: ActorInput): void {
  const newType = actorType(kind);
  if (newType === type || !isActorType(type)) return;
  errors.add('WRONG_KIND.actor', ['input', 'kind'], { type, newType });
}

function actorRow(input: ActorInput, current: NodeRow | undefined): NodeRow {
  const nameFr = patched(input.nameFr, current?.nameFr);
  const website = patched(input.website && input.website.href, current?.properties?.website as string | undefined);
  const { website: _, ...kept } = current?.properties ?? {};
  const type = actorType(input.kind);
  const { nameEn } = input;
  const otherNames = input.otherNames ?? undefined;
  return {
    ...current,
    id: current?.id ?? `${type.toUpperCase()}-${ulid()}`,
    type,
    nameEn,
    nameFr,
    otherNames: withFormerNames(current ?? { nameEn, nameFr }, { nameEn, nameFr, otherNames }),
    country: patched(input.country, current?.country),
    properties: {
      ...kept,
      kind: input.kind,
      group: input.group ?? (input.group === undefined && kept.group ? kept.group : GROUP_OF_KIND[input.kind]),
      ...(website && { website }),
    },
    evidence: [],
  };
}
