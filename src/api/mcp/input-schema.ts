import {
  type DocumentNode,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** A JSON Schema, as far as arguments of tools need one: https://json-schema.org/draft/2020-12 */
export interface JsonSchema {
  type: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  /** Whether it is the id of a record. */
  isId?: true;
}

export interface ObjectSchema extends JsonSchema {
  type: 'object';
  properties: Record<string, JsonSchema>;
  required: string[];
}

/** What the variables of an operation may be, but for some. */
export function inputSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  except: readonly string[] = [],
): ObjectSchema {
  const [operation] = document.definitions as [OperationDefinitionNode];
  const definitions = (operation.variableDefinitions ?? []).filter(
    ({ variable }) => !except.includes(variable.name.value),
  );
  const properties = definitions.map(({ variable, type }) => {
    const inputType = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
    return [variable.name.value, schemaOf(inputType)] as const;
  });
  const required = definitions
    .filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue)
    .map(({ variable }) => variable.name.value);
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false };
}

const NUMBERS = new Map<unknown, string>([
  [GraphQLInt, 'integer'],
  [GraphQLFloat, 'number'],
  [GraphQLBoolean, 'boolean'],
]);

function schemaOf(type: GraphQLInputType): JsonSchema {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { type: 'array', items: schemaOf(nullable.ofType) };
  if (isEnumType(nullable)) return { type: 'string', enum: nullable.getValues().map(({ name }) => name) };
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field.type)])),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    };
  }
  if (nullable === GraphQLID) return { type: 'string', isId: true };
  return { type: NUMBERS.get(nullable) ?? 'string' };
}

/** Whether a value is as the schema says. A single value stands for a list of one. */
export function isAllowed(schema: JsonSchema, value: unknown): boolean {
  if (schema.items) return (Array.isArray(value) ? value : [value]).every((item) => isAllowed(schema.items!, item));
  if (schema.enum) return schema.enum.includes(value as string);
  const { properties, required = [] } = schema;
  if (!properties) return schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
  if (typeof value !== 'object' || value === null) return false;
  const isComplete = required.every((name) => name in value);
  return (
    isComplete && Object.entries(value).every(([name, one]) => properties[name] && isAllowed(properties[name], one))
  );
}

/** A value as it is, but with other ids where the map has one. */
export function replaceIds(schema: JsonSchema, value: unknown, idOf: ReadonlyMap<string, string>): unknown {
  const { isId, items, properties } = schema;
  if (Array.isArray(value)) return value.map((item) => replaceIds(items ?? schema, item, idOf));
  if (items) return replaceIds(items, value, idOf);
  if (isId) return idOf.get(value as string) ?? value;
  if (!properties || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      properties[name] ? replaceIds(properties[name], one, idOf) : one,
    ]),
  );
}

/** A value that the schema allows, as JSON. */
export function exampleOf({ items, enum: values, properties, required, type }: JsonSchema): unknown {
  if (items) return [exampleOf(items)];
  if (values) return values[0];
  if (properties) return Object.fromEntries((required ?? []).map((name) => [name, exampleOf(properties[name]!)]));
  return type === 'string' ? '…' : type === 'boolean' ? true : 1;
}

/** The values that an argument, or an item of it, may have; none where it may be any. */
export function valuesOf({ items, enum: values = [] }: JsonSchema): readonly string[] {
  return items ? valuesOf(items) : values;
}
