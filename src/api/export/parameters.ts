import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { PAGING, type Table } from './table';

/** A parameter of a table in its address: a variable of its query, or a field of one. */
export interface TableParameter {
  /** The name in the address, such as `kinds` or `criterion.number`. */
  name: string;
  /** The path in the variables of the query, such as ["filter", "criterion", "number"]. */
  path: string[];
  type: GraphQLInputType;
  /** True where the table requires it. */
  isRequired: boolean;
}

/** Returns the parameters of a table: the variables of its query, an input object by its fields. */
export function parametersOf(
  { query, fixedFilter }: Pick<Table, 'query' | 'fixedFilter'>,
  schema: GraphQLSchema,
): TableParameter[] {
  const [operation] = query.definitions as [OperationDefinitionNode];
  return (operation.variableDefinitions ?? [])
    .filter(({ variable }) => !PAGING.includes(variable.name.value))
    .flatMap((definition) => {
      const type = typeFromAST(schema, definition.type as never);
      if (!isInputType(type)) throw new TypeError(`${definition.variable.name.value} has no input type`);
      const isOptional = definition.defaultValue !== undefined;
      return parametersIn({ type, isOptional, path: [definition.variable.name.value], names: [] });
    })
    .filter(({ path: [variable, field] }) => variable !== 'filter' || !Object.hasOwn(fixedFilter, field!));
}

interface InputPath {
  type: GraphQLInputType;
  /** True where it, or its parent, may be omitted. */
  isOptional: boolean;
  path: string[];
  names: string[];
}

function parametersIn({ type, isOptional, path, names }: InputPath): TableParameter[] {
  const nullable = getNullableType(type);
  const isRequired = !isOptional && isNonNullType(type);
  if (!isInputObjectType(nullable)) return [{ name: [...names, path.at(-1)].join('.'), path, type, isRequired }];
  return Object.values(nullable.getFields()).flatMap((field) =>
    parametersIn({
      type: field.type,
      isOptional: !isRequired || field.defaultValue !== undefined,
      path: [...path, field.name],
      // The filter itself is not named in the address, its fields are.
      names: path.length > 1 ? [...names, path.at(-1)!] : names,
    }),
  );
}

/**
 * Returns the variables that the parameters of an address contain. Items of a list are separated by
 * commas; the fields of an item, in their order, and the items of a list in a list by colons:
 * `CM-TUI:2`, `DONOR::3`. A list of objects may be JSON, with lists in it. Throws
 * InputError for a name that the table does not have, and for a value that is not of the
 * parameter's type; the query rejects other values.
 */
export function variablesFrom(
  parameters: readonly TableParameter[],
  addressParameters: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(addressParameters)) {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (!parameter) {
      const names = parameters.map((entry) => entry.name).join(', ');
      throw new InputError(bilingual('input.noParameter', { name, known: names || 'none' }), [name]);
    }
    setAt(variables, parameter.path, valueOf(parameter, text));
  }
  return variables;
}

function setAt(target: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) target[name!] = value;
  else setAt((target[name!] ??= {}) as Record<string, unknown>, rest, value);
}

function valueOf({ name, type }: TableParameter, text: string): unknown {
  const list = getNullableType(type);
  if (!isListType(list)) return scalarOf(name, type, text);
  const itemType = getNullableType(list.ofType);
  if (isInputObjectType(itemType) && text.startsWith('[')) return jsonOf(name, itemType, text);
  return text === '' ? [] : text.split(',').map((item) => itemOf(name, itemType, item.trim()));
}

function itemOf(name: string, type: GraphQLInputType, text: string): unknown {
  if (isListType(type)) return text.split(':').map((part) => scalarOf(name, type, part));
  if (!isInputObjectType(type)) return scalarOf(name, type, text);
  const fields = Object.values(type.getFields());
  const values = text.split(':');
  if (values.length > fields.length) {
    throw new InputError(bilingual('input.itemFormat', { name, format: itemFormat(type) }), [name]);
  }
  // An empty field has its default value.
  const filledFields = fields.filter((_, index) => values[index]);
  return Object.fromEntries(
    filledFields.map((field) => [field.name, scalarOf(name, field.type, values[fields.indexOf(field)]!)]),
  );
}

function jsonOf(name: string, type: GraphQLInputObjectType, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(bilingual('input.itemFormat', { name, format: itemFormat(type) }), [name]);
  }
}

/** Returns the format of an item of a list of objects in an address, such as `group:min:max`. */
export function itemFormat(type: GraphQLInputObjectType): string {
  return Object.keys(type.getFields()).join(':');
}

function scalarOf(name: string, type: GraphQLInputType, text: string): unknown {
  const scalar = getNamedType(type);
  if (scalar === GraphQLBoolean) {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new InputError(bilingual('input.notFlag', { name }), [name]);
  }
  if (scalar !== GraphQLInt && scalar !== GraphQLFloat) return text;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new InputError(bilingual('input.notNumber', { name }), [name]);
  return Number(text);
}
