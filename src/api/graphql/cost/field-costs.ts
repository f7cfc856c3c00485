import {
  DirectiveLocation,
  GraphQLDirective,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphSize } from './graph-size';

/** The weight of a field, and the expected number of its values per parent. */
export interface FieldCost {
  /** Units for computing the field once. */
  weight?: number;
  /** True where the weight is of the measured size, and grows with the graph: see GraphSize. */
  grows?: boolean;
  /** The length of a list; with slicing arguments, the default of each. */
  assumedSize?: number;
  /** The arguments whose product limits the list: each a number or a list. */
  slicingArguments?: readonly string[];
}

/** Returns the units for computing a field once, on a graph of this size. */
export function weightOf({ weight = 0, grows }: FieldCost, size: GraphSize): number {
  return grows ? Math.round(weight * size.factor) : weight;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    cost?: FieldCost;
  }
}

/**
 * The units for computing a field. A unit is the work for one value of a response: about 10
 * microseconds of one processor, in this process and in Neo4j. A field that is batched for all
 * items of a list has the share of one item.
 */
const WEIGHTS: Record<string, number> = {
  'Query.actions': 100,
  'Query.actors': 100,
  'Query.campaigns': 100,
  'Query.changes': 500,
  'Query.commitments': 200,
  'Query.countries': 100,
  'Query.country': 50,
  'Query.meetings': 500,
  'Query.node': 50,
  'Query.nodes': 50,
  'Query.opportunities': 500,
  'Query.partnerships': 500,
  'Query.pictures': 500,
  'Change.records': 500,
  'CoverageGap.candidates': 500,
  'Indicator.values': 50,
  'Picture.view': 500,
  'PictureStep.view': 200,
  'Source.citedBy': 200,
};

/** The weights of fields that read much of the graph, measured in a world with 66,000 ties. */
const GROWING_WEIGHTS: Record<string, number> = {
  'Query.agenda': 5_000,
  'Query.brokers': 70_000,
  'Query.tiesToConfirm': 20_000,
  'Query.codeLeverage': 5_000,
  'Query.completeness': 2_000,
  'Query.conveningList': 60_000,
  'Query.coverage': 40_000,
  'Query.influencePaths': 5_000,
  'Query.mergeCandidates': 100_000,
  'Query.neighbourhood': 5_000,
  'Query.partnershipCounts': 2_000,
  'Query.pathRedundancy': 15_000,
  'Query.search': 10_000,
  'Query.sharedPartners': 5_000,
  'Query.seatCandidates': 5_000,
  'Query.similarActors': 10_000,
  'Query.stakeholderMap': 10_000,
  'Query.tally': 60_000,
  'Query.ties': 1_000,
  'Query.whatIf': 10_000,
  'Tally.total': 30_000,
  'Tally.unknown': 10_000,
  'Actor.allies': 2_000,
  'Company.codeLeverage': 5_000,
  'Country.scorecard': 1_000,
  'InfluenceResult.askFirst': 1_000,
};

/** The lengths of the longer lists without limiting argument. */
const SIZES: Record<string, number> = {
  'Broker.targetsLost': 20,
  'ConveningList.invitees': 20,
  'ConveningList.unreachable': 20,
  'Country.values': 20,
  'Picture.steps': 6,
  'CoverageCell.partnershipsCounted': 10,
  'Query.coverage': 10,
  'Query.frameworkElements': 30,
  'Query.objectives': 12,
  'Query.partnershipCounts': 50,
  'Query.regions': 20,
  'Scorecard.lines': 12,
  'Tally.rows': 500,
  'SharedPartner.ties': 20,
  'Viewer.regions': 20,
  'WhatIf.unfunded': 20,
};

/** Fields whose arguments together limit the number of values, like `first` elsewhere. */
const SLICED_BY: Record<string, readonly string[]> = { 'Query.coverage': ['objectives', 'regions'] };

/** Lists within a field that is already sliced. */
const SLICED_ALREADY = new Set(['Coverage.cells', 'Coverage.gaps']);

/** The mean lengths of the lists of introspection, whose types no schema can change. */
export const INTROSPECTION_SIZES: Record<string, number> = {
  types: 200,
  directives: 8,
  fields: 5,
  args: 1,
  inputFields: 2,
  enumValues: 3,
  interfaces: 1,
  possibleTypes: 1,
};

/** The length of any other list of objects. */
const DEFAULT_SIZE = 3;
/** The cost of one mutation, most of it in Neo4j. */
const MUTATION_WEIGHT = 2_000;

/** The directives of IBM's GraphQL cost specification, with the parts that this schema uses. */
export const COST_DIRECTIVES = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'The units that the field costs in addition to its values; each value costs one. From 1,000 units, they apply to a graph of 66,000 ties; on a smaller graph they decrease, to a quarter at least. See extensions.cost.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { type: new GraphQLNonNull(GraphQLString) } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description:
      'The number of items for which the cost of a list is estimated: the slicing arguments, or else the assumed size.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt },
      slicingArguments: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    },
  }),
];

/** Sets the cost of each field that computes or is a list. Throws for an entry without a field. */
export function setFieldCosts(schema: GraphQLSchema): void {
  const unused = new Set([WEIGHTS, GROWING_WEIGHTS, SIZES, SLICED_BY].flatMap((table) => Object.keys(table)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const keys = names.map((name) => `${name}.${field.name}`);
      for (const key of keys) unused.delete(key);
      const cost = costOf(field, keys, type === schema.getMutationType());
      if (Object.keys(cost).length > 0) field.extensions = { ...field.extensions, cost };
    }
  }
  if (unused.size > 0) throw new Error(`No field has these costs: ${[...unused].join(', ')}`);
}

function costOf(field: GraphQLField<unknown, unknown>, keys: string[], isMutation: boolean): FieldCost {
  const fixed = isMutation ? MUTATION_WEIGHT : firstEntry(WEIGHTS, keys);
  const growing = firstEntry(GROWING_WEIGHTS, keys);
  const weight = fixed ?? growing;
  const slicingArguments = firstEntry(SLICED_BY, keys) ?? slicingArgument(field);
  const assumedSize =
    firstEntry(SIZES, keys) ?? (slicingArguments || !isOwnList(field, keys) ? undefined : DEFAULT_SIZE);
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(weight === growing && weight !== undefined ? { grows: true } : {}),
    ...(slicingArguments === undefined ? {} : { slicingArguments }),
    ...(assumedSize === undefined || (slicingArguments && !firstEntry(SLICED_BY, keys)) ? {} : { assumedSize }),
  };
}

/** Returns the argument that limits a list: the field itself, or the list in its object. */
function slicingArgument({ type, args }: GraphQLField<unknown, unknown>): string[] | undefined {
  if (!isListType(getNullableType(type)) && !/Connection$|^Subgraph$/.test(getNamedType(type).name)) return undefined;
  const name = ['first', 'ids'].find((candidate) => args.some((argument) => argument.name === candidate));
  return name === undefined ? undefined : [name];
}

/** True for a list of objects that no argument limits, neither its own nor one of its parent. */
function isOwnList({ type }: GraphQLField<unknown, unknown>, keys: string[]): boolean {
  const isWithin = keys.some((key) => SLICED_ALREADY.has(key) || /(Connection|^Subgraph)\./.test(key));
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) && !isWithin;
}

function firstEntry<V>(table: Record<string, V>, keys: string[]): V | undefined {
  const key = keys.find((candidate) => candidate in table);
  return key === undefined ? undefined : table[key];
}

/** Returns the cost directives to append to a field's definition; empty without a cost. */
export function costDirectives(schema: GraphQLSchema, type: string, name: string): string {
  const parent = schema.getType(type);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const { weight, assumedSize, slicingArguments } = field?.extensions.cost ?? {};
  const sizes = [
    ...(assumedSize === undefined ? [] : [`assumedSize: ${String(assumedSize)}`]),
    ...(slicingArguments ? [`slicingArguments: ${JSON.stringify(slicingArguments)}`] : []),
  ];
  return [
    ...(weight === undefined ? [] : [` @cost(weight: "${String(weight)}")`]),
    ...(sizes.length > 0 ? [` @listSize(${sizes.join(', ')})`] : []),
  ].join('');
}
