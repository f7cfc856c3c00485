import { ArgsType, type ClassType, ID, InputType, ObjectType } from 'type-graphql';
import type { Kind } from '../../kinds/kind';
import type { FieldKind, RecordField, RecordLink } from '../../kinds/record';
import { declareField, named } from '../../store/graphql-class';
import { isActorType } from '../../store/model/node-type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Node } from '../node/node.type';

/** The types by which the schema reads a kind: its object, its connection, and the arguments of its list. */
export interface KindTypes {
  object: ClassType;
  connection: ClassType;
  listArgs: ClassType;
}

export function kindTypes(kind: Kind): KindTypes {
  const object = named(kind.type, class extends Node {});
  ObjectType({ implements: Node, simpleResolvers: true, description: kind.doc })(object);
  for (const [name, field] of Object.entries(kind.fields)) {
    const nullable = !field.isRequired && name !== 'visibility';
    declareField(object, name, fieldType(field), { description: field.doc, nullable });
  }

  const filter = named(`${kind.type}Filter`, class extends UnknownFilter {});
  InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })(filter);
  for (const [name, { test, doc }] of Object.entries(kind.filter)) {
    const isDate = test === 'sinceFrom' || test === 'sinceTo';
    declareField(filter, name, () => (isDate ? PartialDateScalar : [ID]), { description: doc, nullable: true });
  }

  const listArgs = named(`${kind.type}ListArgs`, class extends PageArgs {});
  ArgsType()(listArgs);
  const description = `Which ${kind.list}; all where absent.`;
  declareField(listArgs, 'filter', () => filter, { description, nullable: true });
  return { object, connection: filteredConnectionType(kind.type, () => object), listArgs };
}

/** The type of a field in answers and inputs. */
export function fieldType({ kind, enumeration }: RecordField): () => unknown {
  const scalars: Partial<Record<FieldKind, unknown>> = { date: PartialDateScalar, instant: InstantScalar };
  return () => enumeration ?? scalars[kind] ?? String;
}

/** The type of a link in answers. */
export function linkType({ nodeTypes, isList }: RecordLink): () => unknown {
  const type = nodeTypes.every(isActorType) ? Actor : Node;
  return () => (isList ? [type] : type);
}
