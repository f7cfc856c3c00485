import { type ClassType, Field, ObjectType } from 'type-graphql';
import { findNodeOrNull } from '../graph/node/input-nodes';
import { loadNode } from '../graph/node/node.loaders';
import type { ChangeContext } from './change-context';
import { Change } from './history/change.type';
import { UserError, userErrors } from './input/user-error.type';
import type { ChangeOutcome } from './transaction/record-change';

@ObjectType({ simpleResolvers: true, description: 'The result of a mutation.' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'What is wrong with the input; empty if it was accepted.' })
  userErrors: UserError[];

  @Field(() => Change, {
    nullable: true,
    description: 'The change that was recorded; null if nothing was, or if all of it was recorded before.',
  })
  change: unknown;
}

/** Declares the payload `<name>Payload` of mutations whose subject is of one type, in a field of its own name. */
export function payloadType(name: string, field: string, type: () => ClassType): ClassType<{ subject: unknown }> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description: 'The result of a mutation.' })
  class SubjectPayload extends Payload {
    @Field(type, {
      name: field,
      nullable: true,
      description: 'Its current state; if it was recorded already, the existing one.',
    })
    subject: unknown;
  }
  return SubjectPayload;
}

/** Answers a mutation: the subject’s current state in `field`, the change and the errors. */
export async function toPayload(context: ChangeContext, field: string, outcome: Promise<ChangeOutcome>) {
  const { about, change, errors } = await outcome;
  const [subject, recorded] = await Promise.all([
    about === null ? null : findNodeOrNull(context, about),
    loadNode(context, change),
  ]);
  return { [field]: subject, change: recorded, userErrors: userErrors(errors, context.language) };
}
