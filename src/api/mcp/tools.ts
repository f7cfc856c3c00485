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
import { actions, changes, commitments, organisations, partnerships, ties } from './answers/list';
import { route } from './answers/route';
import { signatories } from './answers/signatories';
import { allies, sharedPartners, stakeholders } from './answers/who-with';
import { inputSchema, type JsonSchema, type ObjectSchema } from './input-schema';

type Choices = Readonly<Record<string, readonly [operation: string, answerer: Answerer, otherwise?: string]>>;

/** The tools by what a person asks, the one to begin with first. Of several operations the argument `what` names one. */
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

/** The tools of the version before, and which answers in place of each. */
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

/** A committed operation that a tool asks. */
export interface ToolOperation {
  name: string;
  document: DocumentNode;
  answerer: Answerer<unknown>;
  input: ObjectSchema;
  /** What is asked where the first refuses an id that it does not take; it answers in the same words. */
  otherwise?: DocumentNode;
}

export interface Tool {
  name: ToolName;
  /** By the value of `what`; one where the tool does not take it. */
  operations: ReadonlyMap<string, ToolOperation>;
}

/** What reads a list in pages: the tools page by the length of their text instead. */
const PAGING = ['first', 'after'];
/** What tools take as well: the instructions of the server name it once for all, or few need it. */
const UNLISTED = ['known', 'includeUnknown', 'perSeat', 'orderBy', 'k', 'maxHops'];
/** The most values of an argument that a tool lists; an error about one names all. */
const MAX_LISTED_VALUES = 9;

/** The tools of a schema by name. Throws where the manifest lacks an operation. */
export function readTools(schema: GraphQLSchema): Map<string, Tool> {
  const bodies = new Map(listedOperations().map(({ name, body }) => [name, body]));
  const documentOf = (name: string) => parse(bodies.get(name) ?? '');
  const operationOf = ([name, answerer, otherwise]: Choices[string]): ToolOperation => {
    const document = documentOf(name);
    const input = inputSchema(schema, document, PAGING);
    const second = otherwise === undefined ? {} : { otherwise: documentOf(otherwise) };
    return { name, document, answerer: answerer as Answerer<unknown>, input, ...second };
  };
  return new Map(
    (Object.entries(TOOLS) as [ToolName, Choices][]).map(([name, choices]) => {
      const operations = Object.entries(choices).map(([what, choice]) => [what, operationOf(choice)] as const);
      return [name, { name, operations: new Map(operations) }];
    }),
  );
}

/** A tool as the protocol lists it: when to use it, in a language, and what it takes. */
export function describeTool({ name, operations }: Tool, language: LanguageCode) {
  const inputs = [...operations.values()].map(({ input }) => input);
  const [first] = inputs as [ObjectSchema];
  const isChosen = operations.size > 1;
  const names = new Set(inputs.flatMap(({ properties }) => Object.keys(properties)));
  for (const name of UNLISTED) names.delete(name);
  const valuesOfAll = (property: string) => inputs.flatMap(({ properties }) => properties[property] ?? []);
  const required = first.required.filter((property) => inputs.every((input) => input.required.includes(property)));
  return {
    name,
    description: message(language, `mcp.description.${name}`),
    inputSchema: {
      type: 'object' as const,
      properties: {
        ...(isChosen && { what: { type: 'string', enum: [...operations.keys()] } }),
        ...Object.fromEntries(
          [...names].map((property) => [property, brief(...(valuesOfAll(property) as [JsonSchema]))]),
        ),
        after: { type: 'string' },
        maxCharacters: { type: 'integer' },
        lang: { enum: Object.values(Language).map((value) => value.toLowerCase()) },
      },
      ...(isChosen || required.length > 0 ? { required: [...(isChosen ? ['what'] : []), ...required] } : {}),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/**
 * What an argument may be in few words: its type, and its values where they are few. A list of plain values is told as a text, in
 * which commas divide them.
 */
function brief(schema: JsonSchema, ...others: readonly JsonSchema[]): object {
  const { type, items, properties } = schema;
  if (items && !items.properties) return brief(items, ...others.flatMap((other) => other.items ?? []));
  if (items) return { type, items: brief(items) };
  const values = new Set([schema, ...others].flatMap((one) => one.enum ?? []));
  if (values.size > 0 && values.size <= MAX_LISTED_VALUES) return { enum: [...values] };
  if (!properties) return { type };
  return { type, properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, brief(one)])) };
}
