import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { CompiledQueries } from '../graphql/compiled-queries';
import { headKey } from '../../store/neo4j/revisions';
import { parametersOf, variablesFrom } from '../tables/parameters';
import { disconnectSignal, type SharedResources } from '../http/context';
import { originOf } from '../http/origin';
import { queryParameters, requestErrorOf } from '../http/query-parameters';
import { readLanguage } from '../http/request-language';
import type { RequestState } from '../http/request-state';
import { setCacheHeaders } from '../http/response-cache/cached-route';
import { etagOf } from '../http/response-cache/request-key';
import { askAtOneStandpoint } from '../tables/http/ask-table';
import { calendarFile, type CalendarItem } from './calendar-file';

export interface CalendarRouteOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
  /** The state of a request as of one without a token. */
  newPublicState: () => RequestState;
}

const QUERY = parse(`
  query Calendar($first: Int!, $lang: Language!, $from: PartialDate, $to: PartialDate, $regions: [ID!], $countries: [ID!], $kinds: [AgendaKind!]) {
    agenda(first: $first, from: $from, to: $to, regions: $regions, countries: $countries, kinds: $kinds) {
      kind on revisedAt text(lang: $lang)
      node { __typename id ... on Opportunity { since until } }
    }
  }`);

/** The most events of a calendar: the largest agenda. */
const MAX_EVENTS = 1_000;
const AS_OF_NOW = { valid: null, known: null };

/**
 * Adds GET /calendar.ics: the agenda as an iCalendar file, to subscribe to. It has what is PUBLIC only, whoever asks, since
 * calendar programmes store what they read and pass it on. A token that is not valid is still an error.
 */
export function addCalendarRoute(app: FastifyInstance, options: CalendarRouteOptions): void {
  const { schema, shared, newRequestState, newPublicState } = options;
  const queries = new CompiledQueries(schema);
  const parameters = parametersOf({ query: QUERY, fixedFilter: {} }, schema);

  app.get('/calendar.ics', async (request, reply) => {
    try {
      await newRequestState(request).viewer();
      const { lang, ...filters } = queryParameters(request);
      const language = readLanguage(request, lang);
      const origin = originOf(request);
      const variables = { ...variablesFrom(parameters, filters), lang: language, first: MAX_EVENTS };
      const state = newPublicState();
      const key = [origin, request.url, language, state.arrivedAt.toISOString().slice(0, 10)];
      const etag = etagOf(JSON.stringify(key), headKey(await state.head()));
      if (request.headers['if-none-match']?.includes(etag)) {
        setCacheHeaders(request, reply, () => etag);
        return reply.code(304).send();
      }
      const client = { request, state, signal: disconnectSignal(reply) };
      const ask = askAtOneStandpoint(shared, { schema, queries }, { client, asOf: AS_OF_NOW });
      const { agenda } = await ask<{ agenda: CalendarItem[] }>(QUERY, variables);
      setCacheHeaders(request, reply, () => etag);
      return reply
        .type('text/calendar; charset=utf-8')
        .send(calendarFile(agenda, { language, origin, isComplete: agenda.length < MAX_EVENTS }));
    } catch (error) {
      throw requestErrorOf(error);
    }
  });
}
