import type { ChangeContext } from './change-context';
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Role } from '../access/role';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { ActorInput } from './actor/actor-input.type';
import { saveActor } from './actor/save-actor';
import { answer } from './answer';
import { addEvidence } from './evidence/add-evidence';
import { EvidenceInput } from './input/evidence-input.type';
import { ActionPayload, ActorPayload, EvidencePayload, PartnershipPayload, TiePayload } from './payloads.type';
import { endTie } from './tie/end-tie';
import { recordTie } from './tie/record-tie';
import { retractTie } from './tie/retract-tie';
import { TieInput } from './tie/tie-input.type';
import { ACTION } from './initiative/action-kind';
import { PARTNERSHIP } from './initiative/partnership-kind';
import { saveInitiative } from './initiative/save-initiative';
import { ActionInput, PartnershipInput } from './initiative/initiative-input.type';

/** Who writes. A coordinator does so within their regions. */
export const WRITERS = [Role.EDITOR, Role.COORDINATOR, Role.ADMIN];

/** The same key is recorded once: a request whose reply was lost can be sent again with it. */
export const KEY: [string, () => typeof String, { nullable: true; description: string }] = [
  'key',
  () => String,
  {
    nullable: true,
    description:
      'Chosen by the client, one for each change: the same request with the same key is recorded once, and answered as it was.',
  },
];
type Key = string | null;

@Resolver()
export class WriteResolver {
  @Authorized(WRITERS)
  @Mutation(() => ActorPayload, { description: 'Records an organisation or public office, or another version of it.' })
  saveActor(
    @Arg('input', () => ActorInput, { description: 'The organisation or public office.' }) input: ActorInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'actor', saveActor(context, input, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => TiePayload, { description: 'Records a relation between two nodes, with its evidence.' })
  recordTie(
    @Arg('input', () => TieInput, { description: 'The relation.' }) input: TieInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'tie', recordTie(context, input, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => TiePayload, { description: 'The relation stopped being true in the world.' })
  endTie(
    @Arg('id', () => ID, { description: 'The tie.' }) id: string,
    @Arg('until', () => PartialDateScalar, { description: 'It was true until the last day of this date.' })
    until: string,
    @Arg('evidence', () => [EvidenceInput], { description: 'At least one source that says so.' })
    evidence: EvidenceInput[],
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'tie', endTie(context, { id, until, evidence }, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => TiePayload, { description: 'It never was true: it stays readable at an earlier known date.' })
  retractTie(
    @Arg('id', () => ID, { description: 'The tie.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for whoever reads the history; up to 300 characters.' })
    reason: string,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'tie', retractTie(context, id, reason, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => EvidencePayload, {
    description:
      'Records what another source says of a node or a tie: that it still holds, or, against it, that it does not. A tie with evidence against it is contested.',
  })
  addEvidence(
    @Arg('of', () => ID, { description: 'The node or tie.' }) of: string,
    @Arg('evidence', () => [EvidenceInput], { description: 'At least one source.' }) evidence: EvidenceInput[],
    @Arg('against', () => Boolean, { defaultValue: false, description: 'Whether it speaks against the record.' })
    against: boolean,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'node', addEvidence(context, { of, evidence, against }, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => PartnershipPayload, {
    description: 'Records a partnership with its seats, objectives and countries, or another version of them.',
  })
  savePartnership(
    @Arg('input', () => PartnershipInput, { description: 'The partnership.' }) input: PartnershipInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'partnership', saveInitiative(context, PARTNERSHIP, input, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => ActionPayload, {
    description: 'Records an action with who leads, joins and is aimed at, or another version of it.',
  })
  saveAction(
    @Arg('input', () => ActionInput, { description: 'The action.' }) input: ActionInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'action', saveInitiative(context, ACTION, input, key));
  }
}
