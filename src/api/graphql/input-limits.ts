import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

import { MAX_TIES } from '../../change/tie/answer-ties.type';

/** Maximum number of items of a list in an input, unless LIST_LIMITS has another number. */
export const MAX_ITEMS = 100;

/** Maximum UTF-16 units of a string or an id in an input, unless STRING_LIMITS has another. */
export const MAX_CHARACTERS = 10_000;

/** ISO 3166-1 has 249 countries. */
const ALL_COUNTRIES = 300;
/** Seats are saved all at once, and the largest alliance has some hundreds. */
const MAX_SEATS = 1_000;

/** The limits of lists, by `Type.field` of an input type or `field.argument`. */
const LIST_LIMITS: Readonly<Record<string, number | undefined>> = {
  'ActionFilter.countries': ALL_COUNTRIES,
  'ActionInput.countries': ALL_COUNTRIES,
  'ActionInput.leads': MAX_SEATS,
  'ActionInput.partners': MAX_SEATS,
  'ActionInput.targets': MAX_SEATS,
  'ActorFilter.countries': ALL_COUNTRIES,
  'CommitmentFilter.countries': ALL_COUNTRIES,
  'ConfirmTiesInput.ties': MAX_TIES,
  'ConveningInput.exclude': 1_000,
  'InfluenceInput.avoid': 1_000,
  'InfluenceInput.via': 7,
  'OpportunityFilter.countries': ALL_COUNTRIES,
  'OpportunityInput.countries': ALL_COUNTRIES,
  'PartnershipFilter.countries': ALL_COUNTRIES,
  'PartnershipInput.countries': ALL_COUNTRIES,
  'PartnershipInput.participants': MAX_SEATS,
  'TallyFilter.countries': ALL_COUNTRIES,
  'TieAnswersInput.confirmed': MAX_TIES,
  'TieAnswersInput.ended': MAX_TIES,
  'TieAnswersInput.retracted': MAX_TIES,
  'agenda.countries': ALL_COUNTRIES,
  'tally.by': 2,
};

/** The limits of strings, by the name of their argument. */
const STRING_LIMITS: Readonly<Record<string, number | undefined>> = { idempotencyKey: 200, view: 32_000 };

/** Returns the maximum number of items of the list at `Type.field` or `field.argument`. */
export function maxItems(coordinate: string): number {
  return LIST_LIMITS[coordinate] ?? MAX_ITEMS;
}

/** Returns the maximum number of characters in an argument or input field of this name. */
export function maxCharacters(name: string): number {
  return STRING_LIMITS[name] ?? MAX_CHARACTERS;
}

/** Adds the limit of each list and limited string of an input to its description, if missing. */
export function describeLimits(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) describe(field, `${type.name}.${field.name}`);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()))
        for (const argument of field.args) describe(argument, `${field.name}.${argument.name}`);
    }
  }
}

function describe(input: GraphQLArgument | GraphQLInputField, coordinate: string): void {
  const limit = statedLimit(input, coordinate);
  if (limit && !input.description?.includes(limit.number)) {
    input.description = [input.description, `At most ${limit.number} ${limit.of}.`].filter(Boolean).join(' ');
  }
}

/** Returns the limit to describe; undefined without a list or a limited string. */
export function statedLimit(
  { name, type }: GraphQLArgument | GraphQLInputField,
  coordinate: string,
): { number: string; of: string } | undefined {
  if (isListType(getNullableType(type))) {
    return { number: maxItems(coordinate).toLocaleString('en'), of: 'items' };
  }
  const isLimited = isSpecifiedScalarType(getNamedType(type)) && STRING_LIMITS[name] !== undefined;
  return isLimited ? { number: maxCharacters(name).toLocaleString('en'), of: 'characters' } : undefined;
}
