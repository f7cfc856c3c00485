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

/** A JSON Schema with the keywords that arguments need: https://json-schema.org/draft/2020-12 */
export interface JsonSchema {
  type: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  /** True for the id of a record. */
  isId?: true;
}

export interface ObjectSchema extends JsonSchema {
  type: 'object';
  properties: Record<string, JsonSchema>;
  required: string[];
}

/** Returns the schema of the variables of an operation, without the excluded ones. */
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

/** True where a value matches the schema. A single value is equivalent to a list of one. */
export function isAllowed(schema: JsonSchema, value: unknown): boolean {
  if (schema.items) return (Array.isArray(value) ? value : [value]).every((item) => isAllowed(schema.items!, item));
  if (schema.enum) return schema.enum.includes(value as string);
  const { properties, required = [] } = schema;
  if (!properties) return schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
  if (typeof value !== 'object' || value === null) return false;
  const isComplete = required.every((name) => name in value);
  return (
    isComplete &&
    Object.entries(value).every(([name, property]) => properties[name] && isAllowed(properties[name], property))
  );
}

/** Returns the value with the ids in the map replaced. */
export function replaceIds(schema: JsonSchema, value: unknown, idOf: ReadonlyMap<string, string>): unknown {
  const { isId, items, properties } = schema;
  if (Array.isArray(value)) return value.map((item) => replaceIds(items ?? schema, item, idOf));
  if (items) return replaceIds(items, value, idOf);
  if (isId) return idOf.get(value as string) ?? value;
  if (!properties || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, property]) => [
      name,
      properties[name] ? replaceIds(properties[name], property, idOf) : property,
    ]),
  );
}

/** Returns a value that the schema allows, as JSON. */
export function exampleOf({ items, enum: values, properties, required, type }: JsonSchema): unknown {
  if (items) return [exampleOf(items)];
  if (values) return values[0];
  if (properties) return Object.fromEntries((required ?? []).map((name) => [name, exampleOf(properties[name]!)]));
  return type === 'string' ? '…' : type === 'boolean' ? true : 1;
}

/** Returns the allowed values of an argument, or of its items; none if any value is allowed. */
export function valuesOf({ items, enum: values = [] }: JsonSchema): readonly string[] {
  return items ? valuesOf(items) : values;
}
