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

/**
 * Returns all lists of arguments with which a field is queried, as text. Throws for an argument
 * without a value.
 */
export function variantsOf(coordinate: string, field: Field, lines = BY_FIELD[coordinate] ?? []): string[] {
  const used = new Set(lines.flatMap(argumentsIn));
  const unused = field.args.filter(({ name }) => !used.has(name));
  const required = unused.find(isRequiredArgument);
  if (required)
    throw new Error(`${coordinate} has no value for its argument ${required.name}: give it one in BY_FIELD`);
  const isOptional = !field.args.some(isRequiredArgument);
  const base = isOptional ? [] : lines.slice(0, 1);
  const others = unused.flatMap((argument) => valuesOf(coordinate, argument)).map((one) => [...base, one].join(', '));
  return [...(isOptional ? [''] : []), ...lines, ...others];
}

/**
 * Returns true where arguments contain an id that is hidden from some viewers, so that they get an
 * error.
 */
export const isRestricted = (line: string): boolean => /HID|\{\{/.test(line);

/** Returns the names of the arguments in a text such as `first: 2, after: null`. */
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
