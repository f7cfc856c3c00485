import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A JSON Schema, as far as arguments of tools need one: https://json-schema.org/draft/2020-12 */
export interface JsonSchema {
  type: string;
  description?: string;
  default?: unknown;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
}

export interface ObjectSchema extends JsonSchema {
  type: 'object';
  properties: Record<string, JsonSchema>;
  required: string[];
}

/** What the variables of an operation may be, each described as the argument that it is passed to. */
export function inputSchema(schema: GraphQLSchema, document: DocumentNode): ObjectSchema {
  const [operation] = document.definitions as [OperationDefinitionNode];
  const descriptions = describedVariables(schema, document);
  const definitions = operation.variableDefinitions ?? [];
  const properties = definitions.map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    return [
      name,
      {
        ...schemaOf(typeFromAST(schema, type as never) as unknown as GraphQLInputType),
        description: descriptions.get(name),
        ...(defaultValue && { default: valueFromASTUntyped(defaultValue) }),
      },
    ] as const;
  });
  const required = definitions
    .filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue)
    .map(({ variable }) => variable.name.value);
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false };
}

/** The descriptions of the arguments and input fields to which variables are passed, by variable. */
function describedVariables(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const found = new Map<string, string>();
  const typeInfo = new TypeInfo(schema);
  const add = (value: { kind: string; name?: unknown }, description: string | null | undefined) => {
    if (value.kind !== 'Variable' || !description) return;
    found.set((value.name as { value: string }).value, description);
  };
  const visitor = visitWithTypeInfo(typeInfo, {
    Argument: ({ value }) => add(value, typeInfo.getArgument()?.description),
    ObjectField: ({ name, value }) => {
      const parent = getNamedType(typeInfo.getParentInputType());
      if (isInputObjectType(parent)) add(value, parent.getFields()[name.value]?.description);
    },
  });
  visit(document, visitor);
  return found;
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
      properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    };
  }
  return { type: NUMBERS.get(nullable) ?? 'string' };
}

function fieldSchema({ type, description, defaultValue }: GraphQLInputField): JsonSchema {
  return {
    ...schemaOf(type),
    ...(description && { description }),
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}
