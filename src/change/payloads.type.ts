import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import { AdvocacyAction } from '../action/action.type';
import { Actor, Company } from '../actor/actor.type';
import { Indicator } from '../framework/framework.type';
import { Node } from '../node/node.type';
import { Partnership } from '../partnership/partnership.type';
import { Tie } from '../tie/tie.type';
import { Change } from './history/change.type';
import { UserError } from './user-error.type';

@ObjectType({ simpleResolvers: true, description: 'What a write did, or why it did nothing.' })
abstract class Payload {
  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was recorded.' })
  userErrors: UserError[];

  @Field(() => Change, {
    nullable: true,
    description: 'The change that was recorded; null where nothing was, or where all of it was recorded before.',
  })
  change: unknown;
}

/** The payload of writes that give something of one type, in a field of this name. */
function payload(name: string, field: string, type: () => ClassType): ClassType<{ about: unknown }> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description: 'What a write did, or why it did nothing.' })
  class WritePayload extends Payload {
    @Field(type, {
      name: field,
      nullable: true,
      description: 'As it stands now; where it was recorded already, what was there.',
    })
    about: unknown;
  }
  return WritePayload;
}

export const ActorPayload = payload('Actor', 'actor', () => Actor as never);
export const TiePayload = payload('Tie', 'tie', () => Tie);
export const PartnershipPayload = payload('Partnership', 'partnership', () => Partnership);
export const ActionPayload = payload('Action', 'action', () => AdvocacyAction);
export const EvidencePayload = payload('Evidence', 'node', () => Node as never);
export const IndicatorPayload = payload('Indicator', 'indicator', () => Indicator);
export const CompanyPayload = payload('Company', 'company', () => Company);

@ObjectType({ description: 'What a merge did, or why it did nothing.' })
export class MergePayload extends ActorPayload {
  @Field(() => ID, { nullable: true, description: 'Takes this merge back: see unmergeActors.' })
  mergeId: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What an undo did, or why it did nothing.' })
export class UndoPayload extends Payload {}
