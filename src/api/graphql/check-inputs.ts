import {
  type DocumentNode,
  getNullableType,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isListType,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { checkedCount } from '../../store/paging/page';
import { maxCharacters, maxItems } from './input-limits';

/** An argument in a document. */
interface Argument {
  name: string;
  /** `field.argument`. */
  coordinate: string;
  type: GraphQLInputType;
  value: ValueNode;
  /** True where its texts and ids are checked here; a mutation reports them in `userErrors`. */
  checksText: boolean;
}

/**
 * Returns the first error in the lists, strings and numbers of an operation’s arguments, literals
 * and variables: a list or string over its limit (see input-limits), or a Float that is not finite,
 * which graphql-js accepts as a literal such as 1e999. The error contains the argument’s path.
 * Errors that graphql-js reports are not repeated. `variables` are coerced.
 */
export function inputError(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): InputError | undefined {
  try {
    checkArguments(schema, document, variables);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function checkArguments(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): void {
  for (const argument of argumentsOf(schema, document)) {
    const value = valueFromAST(argument.value, argument.type, variables);
    const { name, coordinate, checksText } = argument;
    checkValue(argument.type, value, { name, coordinate, path: [name], checksText });
  }
}

/** Documents are cached by Apollo, so most are traversed once. */
const argumentsByDocument = new WeakMap<DocumentNode, Argument[]>();

function argumentsOf(schema: GraphQLSchema, document: DocumentNode): Argument[] {
  let cached = argumentsByDocument.get(document);
  if (!cached) argumentsByDocument.set(document, (cached = findArguments(schema, document)));
  return cached;
}

function findArguments(schema: GraphQLSchema, document: DocumentNode): Argument[] {
  const result: Argument[] = [];
  const typeInfo = new TypeInfo(schema);
  const mutation = schema.getMutationType();
  const visitor = visitWithTypeInfo(typeInfo, {
    Argument({ name: { value: name }, value }) {
      const type = typeInfo.getArgument()?.type;
      const field = typeInfo.getFieldDef()?.name;
      if (!type || field === undefined || !isLimited(type)) return;
      const checksText = typeInfo.getParentType() !== mutation || name === 'idempotencyKey';
      result.push({ name, coordinate: `${field}.${name}`, type, value, checksText });
    },
  });
  visit(document, visitor);
  return result;
}

/** True where a value of this type may have to be checked. */
function isLimited(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isListType(nullable) || isInputObjectType(nullable) || isText(nullable) || nullable === GraphQLFloat;
}

const isText = (type: unknown) => type === GraphQLString || type === GraphQLID;

interface InputPath {
  name: string;
  coordinate: string;
  path: readonly string[];
  checksText: boolean;
}

function checkValue(type: GraphQLInputType, value: unknown, location: InputPath): void {
  if (value === null || value === undefined) return;
  const nullable = getNullableType(type);
  if (isListType(nullable)) checkList(nullable.ofType, value as unknown[], location);
  else if (isInputObjectType(nullable)) {
    for (const { name, type: fieldType } of Object.values(nullable.getFields())) {
      const coordinate = `${nullable.name}.${name}`;
      const field = (value as Record<string, unknown>)[name];
      checkValue(fieldType, field, { ...location, name, coordinate, path: [...location.path, name] });
    }
  } else if (isText(nullable) && location.checksText) checkText(value as string, location);
  else if (nullable === GraphQLFloat && !Number.isFinite(value)) {
    throw new InputError(bilingual('input.notFinite'), location.path);
  }
}

function checkList(itemType: GraphQLInputType, items: unknown[], location: InputPath): void {
  // The resolver handles an empty list.
  if (items.length > 0) {
    checkedCount(items.length, { of: 'items', name: location.name }, maxItems(location.coordinate), location.path);
  }
  const isNested = isListType(getNullableType(itemType));
  items.forEach((item, index) => {
    // The path of a nested list is that of the outer one.
    checkValue(itemType, item, isNested ? location : { ...location, path: [...location.path, String(index)] });
  });
}

function checkText(text: string, location: InputPath): void {
  const limit = maxCharacters(location.name);
  if (text.length > limit) checkedCount(text.length, { of: 'characters', name: location.name }, limit, location.path);
}
