import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { listedOperations } from '../graphql/listed-operations';
import { Language, type LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import type { Answerer } from './answer';
import { about } from './answers/about';
import { compareCountries, compareOrganisations, compareRegions, compareYears } from './answers/compare';
import { completeness, countries, notParties, parties, signedOnly, tally } from './answers/count';
import { calendar, meetings, opportunities } from './answers/events';
import { find } from './answers/find';
import { indicators, series } from './answers/indicators';
import { confirmNext, gaps, impact, invite } from './answers/invite';
import {
  actions,
  campaigns,
  changes,
  commitments,
  instruments,
  organisations,
  partnerships,
  ties,
} from './answers/list';
import { route } from './answers/route';
import { signatories } from './answers/signatories';
import { allies, sharedPartners, stakeholders } from './answers/who-with';
import { inputSchema, type JsonSchema, type ObjectSchema } from './input-schema';

type Choices = Readonly<Record<string, readonly [operation: string, answerer: Answerer, otherwise?: string]>>;

/** The tools, by user intent, the entry point first; `what` selects one of several operations. */
const TOOLS = {
  find: { one: ['Search', find] },
  about: { one: ['About', about, 'Record'] },
  route: { one: ['FindRoute', route] },
  who_with: {
    near: ['Allies', allies],
    shared: ['SharedPartners', sharedPartners],
    stakeholders: ['Stakeholders', stakeholders],
  },
  list: {
    organisations: ['Organisations', organisations],
    partnerships: ['Partnerships', partnerships],
    ties: ['Ties', ties],
    commitments: ['Commitments', commitments],
    actions: ['Actions', actions],
    campaigns: ['Campaigns', campaigns],
    instruments: ['Instruments', instruments],
    opportunities: ['Opportunities', opportunities],
    meetings: ['Meetings', meetings],
    signatories: ['Signatories', signatories],
    countries: ['Countries', countries],
    indicators: ['Indicators', indicators],
    series: ['Series', series],
  },
  count: { tally: ['Tally', tally], completeness: ['Completeness', completeness] },
  gaps: { one: ['Gaps', gaps] },
  invite: { one: ['InvitationList', invite] },
  impact: { one: ['Impact', impact] },
  calendar: { one: ['Calendar', calendar] },
  changes: { one: ['Changes', changes] },
  confirm_next: { one: ['ConfirmNext', confirmNext] },
  compare: {
    regions: ['CompareRegions', compareRegions],
    countries: ['CompareCountries', compareCountries],
    organisations: ['CompareOrganisations', compareOrganisations],
    years: ['CompareYears', compareYears],
  },
  treaty: {
    parties: ['Parties', parties],
    not_parties: ['NotParties', notParties],
    signed_only: ['SignedOnly', signedOnly],
  },
} satisfies Record<string, Choices>;

export type ToolName = keyof typeof TOOLS;

/** The tools of the previous version, and their replacements. */
export const RENAMED: Readonly<Record<string, ToolName>> = {
  Search: 'find',
  Organisation: 'about',
  FindRoute: 'route',
  Allies: 'who_with',
  SharedPartners: 'who_with',
  Partnerships: 'list',
  Commitments: 'list',
  Gaps: 'gaps',
  InvitationList: 'invite',
  Calendar: 'calendar',
};

/** A committed operation that a tool runs. */
export interface ToolOperation {
  name: string;
  document: DocumentNode;
  answerer: Answerer<unknown>;
  input: ObjectSchema;
  /** The operation for an id that the first rejects; it has the same answerer. */
  otherwise?: DocumentNode;
}

export interface Tool {
  name: ToolName;
  /** Keyed by the value of `what`; a single one if the tool has no `what`. */
  operations: ReadonlyMap<string, ToolOperation>;
}

/** The variables that page a list: the tools page by the length of their text instead. */
const PAGING = ['first', 'after'];
/** Variables that tools do not list: the instructions explain them, or few clients need them. */
const UNLISTED = [
  'known',
  'includeUnknown',
  'perSeat',
  'orderBy',
  'k',
  'maxHops',
  'direction',
  'minGroups',
  'isUnMember',
];
/** Maximum number of values of an argument that a tool lists; an error about one names all. */
const MAX_LISTED_VALUES = 6;

/** Returns the tools of a schema by name. Throws if the manifest lacks an operation. */
export function readTools(schema: GraphQLSchema): Map<string, Tool> {
  const bodies = new Map(listedOperations().map(({ name, body }) => [name, body]));
  const documentOf = (name: string) => parse(bodies.get(name) ?? '');
  const operationOf = ([name, answerer, otherwise]: Choices[string]): ToolOperation => {
    const document = documentOf(name);
    const input = inputSchema(schema, document, PAGING);
    const fallback = otherwise === undefined ? {} : { otherwise: documentOf(otherwise) };
    return { name, document, answerer: answerer as Answerer<unknown>, input, ...fallback };
  };
  return new Map(
    (Object.entries(TOOLS) as [ToolName, Choices][]).map(([name, choices]) => {
      const operations = Object.entries(choices).map(([what, choice]) => [what, operationOf(choice)] as const);
      return [name, { name, operations: new Map(operations) }];
    }),
  );
}

/** Describes a tool for the protocol: its purpose, in a language, and its arguments. */
export function describeTool({ name, operations }: Tool, language: LanguageCode) {
  const inputs = [...operations.values()].map(({ input }) => input);
  const [firstInput] = inputs as [ObjectSchema];
  const hasChoice = operations.size > 1;
  const names = new Set(inputs.flatMap(({ properties }) => Object.keys(properties)));
  for (const name of UNLISTED) names.delete(name);
  const valuesOfAll = (property: string) => inputs.flatMap(({ properties }) => properties[property] ?? []);
  const required = firstInput.required.filter((property) => inputs.every((input) => input.required.includes(property)));
  return {
    name,
    description: message(language, `mcp.description.${name}`),
    inputSchema: {
      type: 'object' as const,
      properties: {
        ...(hasChoice && { what: { type: 'string', enum: [...operations.keys()] } }),
        ...Object.fromEntries(
          [...names].map((property) => [property, brief(...(valuesOfAll(property) as [JsonSchema]))]),
        ),
        after: { type: 'string' },
        maxCharacters: { type: 'integer' },
        lang: { enum: Object.values(Language).map((value) => value.toLowerCase()) },
      },
      ...(hasChoice || required.length > 0 ? { required: [...(hasChoice ? ['what'] : []), ...required] } : {}),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/**
 * Describes an argument briefly; a list of plain values is a text, separated by commas. Items of a
 * list have only the names of their fields.
 */
function brief(schema: JsonSchema, ...others: readonly JsonSchema[]): object {
  const { type, items, properties } = schema;
  if (items?.properties) return { type, items: { properties: mapValues(items.properties, () => ({})) } };
  if (items) return brief(items, ...others.flatMap((otherSchema) => otherSchema.items ?? []));
  const values = new Set([schema, ...others].flatMap((valueSchema) => valueSchema.enum ?? []));
  if (values.size > 0 && values.size <= MAX_LISTED_VALUES) return { enum: [...values] };
  if (!properties) return { type };
  return { type, properties: mapValues(properties, (property) => brief(property)) };
}

function mapValues<T>(properties: Record<string, T>, briefly: (property: T) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, briefly(property)]));
}
