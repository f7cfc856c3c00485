import { type ClassType, Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { findNodeOrNull } from '../graph/node/input-nodes';
import { loadNode } from '../graph/node/node.loaders';
import { Node } from '../graph/node/node.type';
import type { Language } from '../language/language';
import { textIn } from '../language/message';
import { declareField, nameClass } from '../store/graphql-class';
import { connectionType } from '../store/paging/connection';
import { InstantScalar } from '../store/scalars';
import { ChangeAction } from './change-action';
import type { ChangeContext } from './change-context';
import { UserErrorCode, type ValidationError } from './input/validation-errors';
import type { ChangeOutcome } from './transaction/record-change';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A recorded change. Changes are append-only.' })
export class Change extends Node {
  @Field(() => InstantScalar, {
    name: 'recordedAt',
    description:
      'The instant at which it was recorded. Unique, so that `@asOf(known:)` can read the graph before or after any change.',
  })
  at: string;

  @Field(() => String, {
    description:
      'The author: a role and, where a provider signed the user in, a pseudonym that is the same for all changes of a user; IMPORT for an import, SEED for the load of the seed.',
  })
  by: string;

  @Field(() => ChangeAction, { description: 'The kind of the change.' })
  action: ChangeAction;
}

export const ChangeConnection = connectionType('Change', () => Change);

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'A reason for which an input is rejected.',
  valuesConfig: {
    NOT_FOUND: { description: 'No record has this id.' },
    WRONG_KIND: { description: 'The record is of a type that is not allowed there.' },
    SELF_TIE: { description: 'A tie or merge of a node with itself.' },
    TOO_VISIBLE: { description: 'A tie that more readers would see than one of its ends.' },
    BAD_DATES: { description: 'The end precedes the beginning, or the date is in the future or outside 1800 to 2200.' },
    OUT_OF_RANGE: { description: 'A value outside its range.' },
    INCOMPLETE: {
      description: 'A value that another one needs is missing: the currency of an amount, the stance of a position.',
    },
    NO_EVIDENCE: { description: 'No source is cited.' },
    BAD_TEXT: {
      description:
        'Blank where a text is needed, control characters, or lone surrogates; in a name also invisible characters, or a word of several scripts.',
    },
    TOO_LONG: { description: 'More characters than the maximum of the field.' },
    BAD_ADDRESS: { description: 'Not an http or https address, or one with a user name in it.' },
    PERSONAL_DATA: { description: 'Looks like personal data: an e-mail address or a phone number.' },
    ALREADY_RECORDED: { description: 'It is recorded already; the payload contains it.' },
    NOT_CURRENT: { description: 'It is withdrawn, merged or undone already.' },
    DERIVED: { description: 'It follows from other records, and changes only with these.' },
    LATER_CHANGES: { description: 'Later changes depend on it.' },
    NOTHING_TO_CHANGE: { description: 'The change would have no effect.' },
    KEY_REUSED: { description: 'The key was used for another change.' },
    ROSTER_COMPLETE: {
      description:
        'A tie above PUBLIC enters a roster that is recorded as complete: record that roster as PARTIAL first.',
    },
    OUTSIDE_REGIONS: { description: 'The record to change is not in the coordinator’s regions.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An error in an input. Nothing of the input was recorded.' })
class UserError {
  @Field(() => UserErrorCode, { description: 'The reason.' })
  code: UserErrorCode;

  @Field(() => [String], {
    description: 'The path of the error: names from the input down to the field, list items by their index from 0.',
  })
  path: readonly string[];

  @Field(() => String, { description: 'A text about the error, in the request’s language (Accept-Language).' })
  message: string;
}

/** Converts errors to those of the schema. */
function userErrors(errors: readonly ValidationError[], language: Language): UserError[] {
  return errors.map(({ code, path, ...text }) => ({ code, path, message: textIn(text, language) }));
}

@InterfaceType({ description: 'The result of any mutation.' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'The errors of the input; empty if it was accepted.' })
  userErrors: UserError[];

  @Field(() => Change, {
    nullable: true,
    description: 'The recorded change; null if nothing was recorded, or if all of it was recorded before.',
  })
  change: unknown;
}

const payloads = new Map<string, ClassType>();

/** Returns the payload `<name>Payload` with its subject in `field`; declares it once. */
export function payloadType(name: string, field: string, subjectType: () => ClassType): ClassType {
  const declared = payloads.get(name);
  if (declared) return declared;
  const type = nameClass(`${name}Payload`, class extends Payload {});
  ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of a mutation.' })(type);
  declareField(type, field, subjectType, {
    nullable: true,
    description: 'Its current state; if it was recorded already, the existing one.',
  });
  payloads.set(name, type);
  return type;
}

/** Builds a payload: the subject’s current state in `field`, the change and the errors. */
export async function toPayload(context: ChangeContext, field: string, outcome: Promise<ChangeOutcome>) {
  const { about, change, errors } = await outcome;
  const [subject, recorded] = await Promise.all([
    about === null ? null : findNodeOrNull(context, about),
    loadNode(context, change),
  ]);
  return { [field]: subject, change: recorded, userErrors: userErrors(errors, context.language) };
}
