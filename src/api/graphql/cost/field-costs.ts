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
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** What a field costs besides its values, and how many values it has for each that holds it. */
export interface FieldCost {
  /** Units for computing the field once. */
  weight?: number;
  /** The length of a list that no argument limits: rather too large than too small, by the worlds that a test measures. */
  assumedSize?: number;
  /** The argument that limits the list. */
  slicingArgument?: string;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    cost?: FieldCost;
  }
}

/**
 * A unit is the work for one value of an answer: about 10 microseconds of one processor, in this process and in Neo4j.
 * The weights were measured on the facts and on the synthetic world with 66,000 ties, and lie between the two; a field
 * that is batched for all items of a list has the share of one item.
 */
const WEIGHTS: Record<string, number> = {
  'Query.actions': 100,
  'Query.actors': 100,
  'Query.agenda': 5_000,
  'Query.brokers': 70_000,
  'Query.campaigns': 100,
  'Query.changes': 500,
  'Query.codeLeverage': 5_000,
  'Query.commitments': 200,
  'Query.completeness': 2_000,
  'Query.conveningList': 60_000,
  'Query.countries': 100,
  'Query.country': 50,
  'Query.coverage': 40_000,
  'Query.influencePaths': 5_000,
  'Query.meetings': 500,
  'Query.mergeCandidates': 100_000,
  'Query.neighbourhood': 5_000,
  'Query.node': 50,
  'Query.nodes': 50,
  'Query.opportunities': 500,
  'Query.partnershipCounts': 2_000,
  'Query.partnerships': 500,
  'Query.routeRedundancy': 15_000,
  'Query.search': 10_000,
  'Query.sharedPartners': 5_000,
  'Query.seatCandidates': 5_000,
  'Query.similarActors': 10_000,
  'Query.stakeholderMap': 10_000,
  'Query.tally': 60_000,
  'Query.ties': 1_000,
  'Query.whatIf': 10_000,
  'Actor.allies': 2_000,
  'Change.records': 500,
  'Company.codeLeverage': 5_000,
  'Country.scorecard': 1_000,
  'CoverageGap.candidates': 500,
  'Indicator.values': 50,
  'Source.citedBy': 200,
};

/** The lengths of lists that no argument limits. */
const SIZES: Record<string, number> = {
  'Actor.names': 4,
  'Actor.positions': 3,
  'Actor.pursues': 3,
  'Actor.unknown': 4,
  'AdvocacyAction.countries': 3,
  'AdvocacyAction.leads': 3,
  'AdvocacyAction.manifestations': 2,
  'AdvocacyAction.objectives': 2,
  'AdvocacyAction.partners': 3,
  'AdvocacyAction.targets': 3,
  'Ally.shared': 10,
  'Ally.sharedNeighbours': 10,
  'Ally.sharedPartnerships': 5,
  'Broker.targetsLost': 20,
  'Campaign.countries': 5,
  'Campaign.groups': 5,
  'Campaign.manifestations': 2,
  'Campaign.objectives': 3,
  'Campaign.targets': 5,
  'CodeMembership.criteria': 6,
  'Commitment.followUps': 3,
  'Commitment.objectives': 2,
  'Completeness.evidence': 5,
  'ConveningList.alsoExcluded': 5,
  'ConveningList.emptySeats': 2,
  'ConveningList.invitees': 20,
  'ConveningList.rules': 10,
  'ConveningList.targets': 10,
  'ConveningList.unreachable': 20,
  'Country.instruments': 5,
  'Country.priorities': 3,
  'Country.regionalBodies': 5,
  'Country.regions': 2,
  'Country.values': 20,
  'Coverage.cells': 110,
  'Coverage.gaps': 110,
  'CoverageCell.evidence': 10,
  'CoverageGap.candidates': 3,
  'FrameworkElement.objectives': 4,
  'InfluencePath.hops': 4,
  'InfluencePath.through': 3,
  'InfluenceResult.paths': 10,
  'Indicator.values': 10,
  'IndicatorValue.parts': 2,
  'Invitee.equals': 10,
  'Invitee.via': 2,
  'Meeting.about': 3,
  'Meeting.with': 3,
  'Objective.instruments': 5,
  'Objective.targetGroups': 6,
  'Opportunity.countries': 3,
  'Opportunity.objectives': 2,
  'Partnership.countries': 10,
  'Partnership.manifestations': 2,
  'Partnership.objectives': 3,
  'Partnership.seats': 10,
  'Query.completeness': 10,
  'Query.enablers': 10,
  'Query.frameworkElements': 30,
  'Query.influenceStrategies': 10,
  'Query.manifestations': 10,
  'Query.objectives': 12,
  'Query.partnershipCounts': 50,
  'Query.regions': 20,
  'Query.strategicDirections': 5,
  'Query.tally': 500,
  'Region.overlaps': 4,
  'RouteRedundancy.cut': 10,
  'Scorecard.lines': 12,
  'ScorecardLine.evidence': 10,
  'ScorecardLine.values': 3,
  'SharedPartner.sharedBy': 10,
  'SharedPartner.ties': 20,
  'StrategicDirection.objectives': 5,
  'Subgraph.ties': 1,
  'Viewer.regions': 20,
  'WhatIf.lengthened': 10,
  'WhatIf.lost': 10,
  'WhatIf.replacements': 5,
  'WhatIf.unfunded': 20,
  'WhatIf.unknown': 2,
  'WhatIf.weakened': 10,
};

/** The mean lengths of the lists of introspection, whose types all schemas share and cannot be changed. */
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

/** Each of these is short wherever it stands. */
const SHORT = new Set(['evidence', 'indicators', 'reasons', 'unknown', 'userErrors', 'keys']);
const SHORT_SIZE = 2;
/** The work of one mutation, most of it in Neo4j. */
const MUTATION_WEIGHT = 2_000;

/** The directives of the IBM specification for the cost of GraphQL operations, with the parts that this schema uses. */
export const COST_DIRECTIVES = [
  new GraphQLDirective({
    name: 'cost',
    description: 'The units that the field costs besides its values; each value costs one. See extensions.cost.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { type: new GraphQLNonNull(GraphQLString) } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description:
      'The number of items for which the cost of a list is estimated: the slicing argument, or else the assumed size.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt },
      slicingArguments: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    },
  }),
];

/** Sets the cost of each field that computes, or that gives a list. Throws for an entry without its field. */
export function setFieldCosts(schema: GraphQLSchema): void {
  const unused = new Set([...Object.keys(WEIGHTS), ...Object.keys(SIZES)]);
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
  const weight = isMutation ? MUTATION_WEIGHT : first(WEIGHTS, keys);
  const slicingArgument = isSized(field)
    ? SLICING_ARGUMENTS.find((name) => field.args.some((argument) => argument.name === name))
    : undefined;
  const assumedSize = first(SIZES, keys) ?? (SHORT.has(field.name) ? SHORT_SIZE : undefined);
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(slicingArgument === undefined ? {} : { slicingArgument }),
    ...(slicingArgument !== undefined || assumedSize === undefined ? {} : { assumedSize }),
  };
}

const SLICING_ARGUMENTS = ['first', 'ids'];

/** Whether a limit on the field is one on a list: the field itself, or what the object that it gives holds. */
function isSized({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) || /Connection$|^Subgraph$/.test(getNamedType(type).name);
}

function first(table: Record<string, number>, keys: string[]): number | undefined {
  const key = keys.find((one) => one in table);
  return key === undefined ? undefined : table[key];
}

/** The directives that say what a field costs, as text to put behind its definition; empty where it costs nothing. */
export function costDirectives(schema: GraphQLSchema, type: string, name: string): string {
  const parent = schema.getType(type);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const { weight, assumedSize, slicingArgument } = field?.extensions.cost ?? {};
  return [
    ...(weight === undefined ? [] : [` @cost(weight: "${String(weight)}")`]),
    ...(assumedSize === undefined ? [] : [` @listSize(assumedSize: ${String(assumedSize)})`]),
    ...(slicingArgument === undefined ? [] : [` @listSize(slicingArguments: ["${slicingArgument}"])`]),
  ].join('');
}
