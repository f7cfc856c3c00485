import {
  astFromValue,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';

/** An argument of the schema, or a field of an input type of an argument. */
export interface SchemaInput {
  /** `field.argument` or `Type.field`. */
  coordinate: string;
  /** The names from the argument down, `0` for the item of a list. */
  path: string[];
  input: GraphQLArgument | GraphQLInputField;
  operation: 'query' | 'mutation' | 'subscription';
  /** An operation that passes the variable $value to the argument. */
  document: string;
  /** The operation with a literal in place of this input; the others have sample values. */
  documentWith: (literal: string) => string;
  /** The value of the argument with a value in place of this input. */
  argumentWith: (value: unknown) => unknown;
}

/**
 * Every argument of the schema and every field of its input types, with operations that fill it.
 */
export function inputsOf(schema: GraphQLSchema): SchemaInput[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    const operation = operationOf(schema, type.name);
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const document = (declared: string, literal: string) => {
          const call = `{ ${callOf(field, argument, literal)} }`;
          const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
            type as never,
          );
          return `${operation} ${declared} ${isRoot ? call : `{ node(id: "ABO") { ... on ${type.name} ${call} } }`}`;
        };
        const coordinate = `${field.name}.${argument.name}`;
        return placesIn({
          input: argument,
          coordinate,
          path: [argument.name],
          fill: (value) => value,
          write: (text) => text,
        }).map(({ fill, write, ...place }) => ({
          ...place,
          operation,
          document: document(`($value: ${String(argument.type)})`, '$value'),
          documentWith: (literal: string) => document('', write(literal)),
          argumentWith: fill,
        }));
      }),
    );
  });
}

function operationOf(schema: GraphQLSchema, type: string): SchemaInput['operation'] {
  if (type === schema.getMutationType()?.name) return 'mutation';
  return type === schema.getSubscriptionType()?.name ? 'subscription' : 'query';
}

function callOf(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, literal: string): string {
  const otherArguments = field.args.filter((candidate) => candidate !== argument && isRequiredArgument(candidate));
  const passed = otherArguments.map((otherArgument) => `${otherArgument.name}: ${literalOf(otherArgument.type)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}(${[...passed, `${argument.name}: ${literal}`].join(', ')})${selection}`;
}

interface Place extends Pick<SchemaInput, 'coordinate' | 'path' | 'input'> {
  fill: (value: unknown) => unknown;
  write: (literal: string) => string;
}

function placesIn(place: Place): Place[] {
  const type = getNullableType(place.input.type);
  const namedType = getNamedType(type);
  if (!isInputObjectType(namedType)) return [place];
  const isList = isListType(type);
  const within = Object.values(namedType.getFields()).flatMap((field) => {
    const otherFields = Object.values(namedType.getFields()).filter(
      (candidate) => candidate !== field && isNonNullType(candidate.type),
    );
    const written = otherFields.map((otherField) => `${otherField.name}: ${literalOf(otherField.type)}`);
    return placesIn({
      input: field,
      coordinate: `${namedType.name}.${field.name}`,
      path: [...place.path, ...(isList ? ['0'] : []), field.name],
      fill: (value) => {
        const filled = { ...(sampleOf(namedType) as object), [field.name]: value };
        return place.fill(isList ? [filled] : filled);
      },
      write: (literal) => {
        const filled = `{ ${[...written, `${field.name}: ${literal}`].join(', ')} }`;
        return place.write(isList ? `[${filled}]` : filled);
      },
    });
  });
  return [place, ...within];
}

const SAMPLES: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  PartialDate: '2020',
  DateTimeISO: '2024-05-20T12:00:00Z',
  URL: 'https://log.example.org/',
};

/** Returns a value of a type for variables; for an input type only the required fields. */
export function sampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return SAMPLES[nullable.name] ?? 'ABO';
  const required = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

function literalOf(type: GraphQLInputType): string {
  const literal = astFromValue(sampleOf(type), type);
  return literal ? print(literal) : 'null';
}
