import {
  buildClientSchema,
  getNamedType,
  introspectionFromSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

/** The schema as its introspection tells it. */
export const SCHEMA = buildClientSchema(introspectionFromSchema(createSchema()));

export const fieldsOf = (type: Composite): Field[] => Object.values(type.getFields());

/** The type of what a field gives where it has fields of its own, else null. */
export function compositeOf(field: Field): Composite | null {
  const type: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(type)) return null;
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`${field.name} gives a ${type.name}, which the walk does not open`);
}

/** Whether it has an id, so that it can be met again elsewhere and need not be opened for ever. */
export const isEntity = (type: Composite): boolean => isInterfaceOrHas(type, 'Node');

/** A type with all that a value of it may be besides, the widest first: its fields are told once, by the widest. */
export function kinOf(type: Composite): Composite[] {
  const objects = isAbstractType(type) ? SCHEMA.getPossibleTypes(type) : [type];
  const all = new Set<Composite>(objects.flatMap((object) => [...object.getInterfaces(), object]));
  return [...all].sort((a, b) => fieldsOf(a).length - fieldsOf(b).length || a.name.localeCompare(b.name));
}

/** The widest type that tells of a field, by which the field's coordinate is said: Node.id, and not Tie.id. */
export function ownerOf(type: Composite, field: Field): Composite {
  const wider = [...type.getInterfaces()].filter((other) => field.name in other.getFields());
  return wider.find((other) => other.getInterfaces().every((one) => !(field.name in one.getFields()))) ?? type;
}

/** The fields that no wider type tells of. */
export const ownFields = (type: Composite): Field[] => fieldsOf(type).filter((one) => ownerOf(type, one) === type);

function isInterfaceOrHas(type: Composite, name: string): boolean {
  return type.name === name || type.getInterfaces().some((other) => other.name === name);
}
