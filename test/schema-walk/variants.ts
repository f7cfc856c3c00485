import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  parse,
  type GraphQLArgument,
} from 'graphql';
import { BY_NAME, BY_FIELD } from './arguments';
import type { Field } from './schema';

/** What a field is asked with, a text of arguments each time; it throws for an argument that has no value anywhere. */
export function variantsOf(coordinate: string, field: Field, lines = BY_FIELD[coordinate] ?? []): string[] {
  const given = new Set(lines.flatMap(argumentsIn));
  const open = field.args.filter(({ name }) => !given.has(name));
  const required = open.find(isRequiredArgument);
  if (required)
    throw new Error(`${coordinate} has no value for its argument ${required.name}: give it one in BY_FIELD`);
  const isBare = !field.args.some(isRequiredArgument);
  const base = isBare ? [] : lines.slice(0, 1);
  const others = open.flatMap((argument) => valuesOf(coordinate, argument)).map((one) => [...base, one].join(', '));
  return [...(isBare ? [''] : []), ...lines, ...others];
}

/** Whether a text of arguments holds an id that not everybody may know, so that some are refused. */
export const isForSome = (line: string): boolean => /HID|\{\{/.test(line);

/** The names of the arguments that a text of arguments gives. */
export function argumentsIn(line: string): string[] {
  const [definition] = parse(`{ field${line && `(${line})`} }`, { noLocation: true }).definitions;
  const selection = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined;
  return selection?.kind === 'Field' ? (selection.arguments ?? []).map(({ name }) => name.value) : [];
}

function valuesOf(coordinate: string, argument: GraphQLArgument): string[] {
  const { name, defaultValue } = argument;
  const own = BY_NAME[name];
  if (own) return own.map((value) => `${name}: ${value}`);
  const type = getNamedType(argument.type);
  const isList = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type);
  if (isEnumType(type) && !isList) return type.getValues().map((value) => `${name}: ${value.name}`);
  if (type.name === 'Boolean' && !isList) return [`${name}: ${String(defaultValue !== true)}`];
  throw new Error(`${coordinate} has no value for its argument ${name}: give it one in BY_FIELD`);
}
