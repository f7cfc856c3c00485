import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { listedOperations } from '../graphql/listed-operations';
import { Language, type LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import type { Answerer } from './answer';
import { allies, organisation, search, sharedPartners } from './answers/organisation';
import { calendar, commitments } from './answers/commitments';
import { findRoute } from './answers/find-route';
import { gaps, invitationList } from './answers/invitation-list';
import { partnerships } from './answers/partnerships';
import { inputSchema, type ObjectSchema } from './input-schema';

/** The operations that are tools, the one to begin with first, and what says in words what each found. */
const ANSWERERS = {
  Search: search,
  Organisation: organisation,
  FindRoute: findRoute,
  Allies: allies,
  SharedPartners: sharedPartners,
  Partnerships: partnerships,
  Gaps: gaps,
  InvitationList: invitationList,
  Calendar: calendar,
  Commitments: commitments,
} satisfies Record<string, Answerer>;

export type ToolName = keyof typeof ANSWERERS;

/** A committed operation that an assistant may ask. */
export interface Tool {
  name: ToolName;
  document: DocumentNode;
  answerer: Answerer<unknown>;
  input: ObjectSchema;
}

/** The tools of a schema by name. Throws where the manifest lacks an operation. */
export function readTools(schema: GraphQLSchema): Map<string, Tool> {
  const bodies = new Map(listedOperations().map(({ name, body }) => [name, body]));
  return new Map(
    (Object.keys(ANSWERERS) as ToolName[]).map((name) => {
      const document = parse(bodies.get(name) ?? '');
      const answerer = ANSWERERS[name] as Answerer<unknown>;
      return [name, { name, document, answerer, input: inputSchema(schema, document) }];
    }),
  );
}

/** A tool as the protocol lists it: when to use it, in a language, and what it takes. */
export function describeTool({ name, input }: Tool, language: LanguageCode) {
  const languages = Object.values(Language).map((value) => value.toLowerCase());
  const lang = { type: 'string', enum: languages, description: message(language, 'mcp.argument.lang') };
  const title = message(language, `mcp.title.${name}`);
  return {
    name,
    title,
    description: message(language, `mcp.description.${name}`),
    inputSchema: { ...input, properties: { ...input.properties, lang } },
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}
