import { ArgsType, type ClassType, Float, getMetadataStorage, InputType, Int, ObjectType } from 'type-graphql';
import { type Kind, schemaName } from '../../kinds/kind';
import { type FieldKind, type RecordField, type RecordLink, schemaField } from '../../kinds/record';
import { declareField, nameClass } from '../../store/graphql-class';
import { isActorType, type NodeType } from '../../store/model/node-type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { conditionType } from './conditions';

/** The types of a kind in the schema: its object, connection, filter and list arguments. */
export interface KindTypes {
  object: ClassType;
  connection: ClassType;
  filter: ClassType;
  listArgs: ClassType;
}

const FILTER = 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.';

export function kindTypes(kind: Kind): KindTypes {
  const object =
    'names' in kind ? nameClass(kind.type, class extends Entity {}) : nameClass(kind.type, class extends Node {});
  const implemented = 'names' in kind ? [Entity, Node] : [Node];
  ObjectType({ implements: implemented, simpleResolvers: true, description: kind.doc })(object);
  for (const [name, { doc, isRequired }] of Object.entries(kind.dates)) {
    if (doc && isStoredDate(name))
      declareField(object, name, () => PartialDateScalar, { description: doc, nullable: !isRequired });
  }
  for (const [name, field] of Object.entries(kind.fields)) {
    const { doc, isRequired } = field;
    if (!doc) continue;
    const options = { name: schemaField(name, field), description: doc, nullable: !isRequired };
    declareField(object, name, fieldType(field), options);
  }

  const filter = nameClass(`${schemaName(kind)}Filter`, class extends UnknownFilter {});
  InputType({ description: kind.filterDoc ?? FILTER })(filter);
  for (const [name, condition] of Object.entries(kind.filter)) {
    declareField(filter, name, conditionType(condition), { description: condition.doc, nullable: true });
  }

  const listArgs = nameClass(`${schemaName(kind)}ListArgs`, class extends PageArgs {});
  ArgsType()(listArgs);
  const description = kind.filterArgumentDoc ?? `Which ${kind.list}; all where absent.`;
  declareField(listArgs, 'filter', () => filter, { description, nullable: true });
  return { object, connection: filteredConnectionType(kind.type, () => object), filter, listArgs };
}

/** Returns true for a date whose name in the store is the same as in the schema. */
export function isStoredDate(name: string): boolean {
  return name === 'since' || name === 'until';
}

/** Returns the type of a field in answers and inputs. */
export function fieldType({ kind, enumeration }: RecordField): () => unknown {
  const scalars: Partial<Record<FieldKind, unknown>> = {
    date: PartialDateScalar,
    instant: InstantScalar,
    flag: Boolean,
    number: Int,
    amount: Float,
  };
  return () => enumeration ?? scalars[kind] ?? String;
}

/** Returns the type of a tied node in answers. */
export function linkType({ nodeTypes, isList }: Pick<RecordLink, 'nodeTypes' | 'isList'>): () => unknown {
  return () => {
    const type = nodeTypes.length === 1 ? objectOf(nodeTypes[0]!) : nodeTypes.every(isActorType) ? Actor : Node;
    return isList ? [type] : type;
  };
}

/** Returns the class of the schema type with the name of a type of node. */
function objectOf(type: NodeType): unknown {
  const metadata = getMetadataStorage().objectTypes.find(({ name }) => name === type);
  if (!metadata) throw new Error(`The schema has no type ${type}`);
  return metadata.target;
}
