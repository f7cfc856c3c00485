import {
  buildClientSchema,
  getNamedType,
  introspectionFromSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLUnionType,
} from 'graphql';
import { createSchema } from '../../src/api/graphql/schema';

export type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;
export type Field = GraphQLField<unknown, unknown>;

/** The schema as a client sees it through introspection. */
export const SCHEMA = buildClientSchema(introspectionFromSchema(createSchema()));

/** Returns none for a union, which has only those of its object types. */
export const fieldsOf = (type: Composite): Field[] => ('getFields' in type ? Object.values(type.getFields()) : []);

const interfacesOf = (type: Composite) => ('getInterfaces' in type ? type.getInterfaces() : []);

/** Returns the type of a field where it is an object, interface or union, else null. */
export function compositeOf(field: Field): Composite | null {
  const type: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(type)) return null;
  if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) return type;
  throw new Error(`The walk does not support the type of ${field.name}`);
}

/**
 * Returns true where it has an id. An entity can be reached by many paths, so its selection must
 * end at some depth.
 */
export const isEntity = (type: Composite): boolean => isInterfaceOrHas(type, 'Node');

/** Returns a type with its object types and their interfaces, fewest fields first. */
export function relatedTypes(type: Composite): Composite[] {
  const objects = isAbstractType(type) ? SCHEMA.getPossibleTypes(type) : [type];
  const all = new Set<Composite>(objects.flatMap((object) => [...object.getInterfaces(), object]));
  return [...all].sort((a, b) => fieldsOf(a).length - fieldsOf(b).length || a.name.localeCompare(b.name));
}

/** Returns the most general type that declares a field, for its coordinate: Node.id, not Tie.id. */
export function ownerOf(type: Composite, field: Field): Composite {
  const declaring = interfacesOf(type).filter((other) => field.name in other.getFields());
  return declaring.find((other) => other.getInterfaces().every((one) => !(field.name in one.getFields()))) ?? type;
}

/** Returns the fields that no more general type declares. */
export const ownFields = (type: Composite): Field[] => fieldsOf(type).filter((one) => ownerOf(type, one) === type);

function isInterfaceOrHas(type: Composite, name: string): boolean {
  return type.name === name || interfacesOf(type).some((other) => other.name === name);
}
