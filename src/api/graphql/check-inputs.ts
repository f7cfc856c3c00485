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
  /**
   * Whether its texts and ids are checked here. A mutation reports the length of a text and an unknown id in `userErrors`,
   * in the language of the request.
   */
  checksText: boolean;
}

/**
 * The first error in the lists, strings and numbers of an operation’s arguments, literals and variables alike: a list or
 * string over its limit (see input-limits), or a Float that is not finite, which graphql-js accepts as a literal such as
 * 1e999. It names the argument’s path. What graphql-js rejects is left to it. `variables` are coerced.
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

/** Documents are cached by Apollo, so most are walked once. */
const argumentsByDocument = new WeakMap<DocumentNode, Argument[]>();

function argumentsOf(schema: GraphQLSchema, document: DocumentNode): Argument[] {
  let found = argumentsByDocument.get(document);
  if (!found) argumentsByDocument.set(document, (found = findArguments(schema, document)));
  return found;
}

function findArguments(schema: GraphQLSchema, document: DocumentNode): Argument[] {
  const found: Argument[] = [];
  const typeInfo = new TypeInfo(schema);
  const mutation = schema.getMutationType();
  const visitor = visitWithTypeInfo(typeInfo, {
    Argument({ name: { value: name }, value }) {
      const type = typeInfo.getArgument()?.type;
      const field = typeInfo.getFieldDef()?.name;
      if (!type || field === undefined || !isLimited(type)) return;
      const checksText = typeInfo.getParentType() !== mutation || name === 'key';
      found.push({ name, coordinate: `${field}.${name}`, type, value, checksText });
    },
  });
  visit(document, visitor);
  return found;
}

/** Whether a value of this type has anything to check. */
function isLimited(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isListType(nullable) || isInputObjectType(nullable) || isText(nullable) || nullable === GraphQLFloat;
}

const isText = (type: unknown) => type === GraphQLString || type === GraphQLID;

interface Place {
  name: string;
  coordinate: string;
  path: readonly string[];
  checksText: boolean;
}

function checkValue(type: GraphQLInputType, value: unknown, place: Place): void {
  if (value === null || value === undefined) return;
  const nullable = getNullableType(type);
  if (isListType(nullable)) checkList(nullable.ofType, value as unknown[], place);
  else if (isInputObjectType(nullable)) {
    for (const { name, type: fieldType } of Object.values(nullable.getFields())) {
      const coordinate = `${nullable.name}.${name}`;
      const field = (value as Record<string, unknown>)[name];
      checkValue(fieldType, field, { ...place, name, coordinate, path: [...place.path, name] });
    }
  } else if (isText(nullable) && place.checksText) checkText(value as string, place);
  else if (nullable === GraphQLFloat && !Number.isFinite(value)) {
    throw new InputError(bilingual('input.notFinite'), place.path);
  }
}

function checkList(itemType: GraphQLInputType, items: unknown[], place: Place): void {
  // An empty list is left to the resolver.
  if (items.length > 0) {
    checkedCount(items.length, { of: 'items', name: place.name }, maxItems(place.coordinate), place.path);
  }
  const isNested = isListType(getNullableType(itemType));
  items.forEach((item, index) => {
    // A list in a list is named by the outer one.
    checkValue(itemType, item, isNested ? place : { ...place, path: [...place.path, String(index)] });
  });
}

function checkText(text: string, place: Place): void {
  const most = maxCharacters(place.name);
  if (text.length > most) checkedCount(text.length, { of: 'characters', name: place.name }, most, place.path);
}
