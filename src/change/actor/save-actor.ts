import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, actorType, GROUP_OF_KIND, StakeholderGroup } from '../../store/model/actor-kind';
import { ACTOR_TYPES, isActorType } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import type { NodeRow } from '../../store/model/rows';
import { WebAddressScalar } from '../../store/scalars';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { EvidenceInput, evidenceRows } from '../evidence/evidence-rows';
import { checkAddress, checkName } from '../input/checks';
import { rejectNamesake } from '../input/namesakes';
import { requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { nodeSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { optionalReference, type Reference, requireCurrentNodes, requireRecorded } from '../transaction/current';
import { patched, rowOf, withFormerNames } from '../transaction/node-row';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';

@InputType({
  description:
    'An organisation or a public office. With an id, a new version of that actor: an omitted field keeps its value, null removes it.',
})
export class ActorInput {
  @Field(() => ID, { nullable: true, description: 'The actor to change; without it, a new one is recorded.' })
  id?: string | null;

  @Field(() => ActorKind, {
    description: 'The kind of actor. MEMBER, COMPANY and REGIONAL_BODY cannot become another kind.',
  })
  kind: ActorKind;

  @Field(() => String, { description: 'The name in English or the actor’s own language; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code of its country.' })
  country?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its own site: an http or https address.' })
  website?: string | null;

  @Field(() => StakeholderGroup, {
    nullable: true,
    description: 'Its stakeholder group; by default that of its kind.',
  })
  group?: StakeholderGroup | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Acronyms and former names, in addition to the existing ones.',
  })
  otherNames?: string[] | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}

/** Records an actor, or a new version of one. */
export function saveActor(context: ChangeContext, input: ActorInput, options: WriteOptions): Promise<ChangeOutcome> {
  const request = { action: ChangeAction.SAVE_ACTOR, options, input };
  return recordChange(context, request, (transaction) => save(context, transaction, input));
}

async function save(
  { viewer }: ChangeContext,
  transaction: ChangeTransaction,
  input: ActorInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const errors = new ValidationErrors();
  checkName(errors, ['input', 'nameEn'], input.nameEn);
  checkName(errors, ['input', 'nameFr'], input.nameFr);
  checkAddress(errors, ['input', 'website'], input.website);
  input.otherNames?.forEach((name, index) => checkName(errors, ['input', 'otherNames', String(index)], name));
  const nodes = await requireCurrentNodes(run, errors, references(input));
  const current = typeof input.id === 'string' ? nodes.get(input.id) : undefined;
  requireRecorded(errors, current, ['input', 'id']);
  if (current) checkKind(errors, current, input);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  const row = { ...actorRow(input, current && rowOf(current)), evidence };
  await requireInRegions(run, viewer, [current?.id ?? row.country ?? ''], ['input']);
  await rejectNamesake(run, row, ACTOR_TYPES, ({ country }) => country === (row.country ?? null));
  await transaction.saveNode(current, row);
  return { about: row.id, summary: nodeSummary(current ? 'change.node.changed' : 'change.node.recorded', row) };
}

/** Returns the nodes that an input references. */
function references({ id, country }: ActorInput): Reference[] {
  return [...optionalReference('id', id, ACTOR_TYPES), ...optionalReference('country', country, ['Country'])];
}

function checkKind(errors: ValidationErrors, { type }: NodeVersion, { kind }: ActorInput): void {
  const newType = actorType(kind);
  if (newType === type || !isActorType(type)) return;
  errors.add('WRONG_KIND.actor', ['input', 'kind'], { type, newType });
}

function actorRow(input: ActorInput, current: NodeRow | undefined): NodeRow {
  const nameFr = patched(input.nameFr, current?.nameFr);
  const website = patched(input.website, current?.properties?.website as string | undefined);
  const { website: _, ...currentProperties } = current?.properties ?? {};
  const type = actorType(input.kind);
  const { nameEn } = input;
  const otherNames = input.otherNames ?? undefined;
  return {
    ...current,
    id: current?.id ?? `${type.toUpperCase()}-${newId()}`,
    type,
    nameEn,
    nameFr,
    ...withFormerNames(current ?? { nameEn, nameFr }, { nameEn, nameFr, otherNames }),
    country: patched(input.country, current?.country),
    properties: {
      ...currentProperties,
      kind: input.kind,
      group:
        input.group ??
        (input.group === undefined && currentProperties.group ? currentProperties.group : GROUP_OF_KIND[input.kind]),
      ...(website && { website }),
    },
    evidence: [],
  };
}
