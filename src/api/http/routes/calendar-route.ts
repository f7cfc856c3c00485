import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import ical, { ICalEventTransparency } from 'ical-generator';
import { AgendaKind } from '../../../graph/agenda/agenda.type';
import type { Language } from '../../../language/language';
import { message } from '../../../language/message';
import { dayNumber, firstDay, formatDate, lastDay } from '../../../language/partial-date';
import { revisionKey } from '../../../store/neo4j/revisions';
import { CompiledQueries } from '../../graphql/compiled-queries';
import { disconnectSignal, type SharedResources } from '../context';
import { originOf } from '../cross-site';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';
import { queryParameters, readLanguage } from '../query-parameters';
import type { RequestState } from '../request-state';
import { setCacheHeaders } from '../response-cache/cached-route';
import { etagOf } from '../response-cache/response-cache';
import { queryAtOneStandpoint } from './table-routes';
import { parametersOf, variablesFrom } from '../../export/parameters';

/** An item of the agenda, as the calendar selects it. */
interface CalendarItem {
  kind: AgendaKind;
  date: string;
  revisedAt: string;
  text: string;
  node: { __typename: string; id: string; since?: string | null; until?: string | null };
}

interface CalendarOptions {
  language: Language;
  /** The origin of the explorer, to which events link. */
  origin: string;
  /** True where no event was omitted. */
  isComplete: boolean;
  /** True where the file contains what the viewer may see, not only PUBLIC events. */
  isOwn: boolean;
}

/** Seconds after which a calendar program should read the file again. */
const REFRESH_S = 6 * 60 * 60;

/**
 * Returns the agenda as an iCalendar file (RFC 5545) of all-day events. An event keeps its UID: the
 * id of its node and its kind. SEQUENCE and LAST-MODIFIED increase with each change of its content,
 * so that programs replace the event.
 */
function calendarFile(items: readonly CalendarItem[], options: CalendarOptions): string {
  const { language, origin, isComplete, isOwn } = options;
  const calendar = ical({
    prodId: { company: 'convening-graph', product: 'agenda', language },
    name: message(language, 'calendar.name'),
    description: message(language, 'calendar.description', {
      count: items.length,
      isComplete: String(isComplete),
      isOwn: String(isOwn),
    }),
    ttl: REFRESH_S,
  });
  for (const item of items) {
    const { kind, date, text, node, revisedAt } = item;
    const [first, last] = daysOf(item);
    const revised = new Date(revisedAt);
    const categories = [{ name: message(language, `label.AGENDA.${kind}`) }];
    calendar.createEvent({
      id: `${node.id}.${kind}@convening-graph`,
      sequence: sequenceOf(revised),
      stamp: revised,
      lastModified: revised,
      allDay: true,
      start: dayStart(dayNumber(first)),
      end: dayStart(dayNumber(last) + 1),
      summary: text,
      categories,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(date.length < FULL_DAY && {
        description: message(language, 'calendar.date', { date: formatDate(date, language) }),
      }),
      url: `${origin}/${language.toLowerCase()}/records/${encodeURIComponent(node.id)}`,
    });
  }
  return calendar.toString();
}

/** The length of a date with a day. */
const FULL_DAY = 'YYYY-MM-DD'.length;

/** Returns the first and last day: an opportunity lasts until its end, any other event one day. */
function daysOf({ kind, date, node: { since, until } }: CalendarItem): [first: string, last: string] {
  if (kind !== AgendaKind.OPPORTUNITY) return [lastDay(date), lastDay(date)];
  if (!since) return [lastDay(date), lastDay(date)];
  const first = firstDay(since);
  const last = until ? lastDay(until) : first;
  return [first, last < first ? first : last];
}

const DAY_MS = 86_400_000;

const dayStart = (day: number): Date => new Date(day * DAY_MS);

/** The epoch of sequence numbers, late enough that they fit the 32-bit integers of RFC 5545. */
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/** Returns a number that increases with each later revision; not below 0. */
function sequenceOf(revised: Date): number {
  return Math.max(0, Math.floor((revised.getTime() - SEQUENCE_EPOCH) / 1_000));
}

export interface CalendarRouteOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
  /** Creates the state of a request without a token. */
  newPublicState: () => RequestState;
}

const QUERY = parse(`
  query Calendar($first: Int!, $lang: Language!, $from: PartialDate, $to: PartialDate, $regions: [ID!], $countries: [ID!], $kinds: [AgendaKind!]) {
    agenda(first: $first, from: $from, to: $to, regions: $regions, countries: $countries, kinds: $kinds) {
      kind date revisedAt text(lang: $lang)
      node { __typename id ... on Opportunity { since until } }
    }
  }`);

/** Maximum number of events of a calendar: that of the largest agenda. */
const MAX_EVENTS = 1_000;
const AS_OF_NOW = { valid: null, known: null };

/**
 * Adds GET /calendar.ics: the agenda as an iCalendar file, for subscription. It contains only
 * PUBLIC events, since calendar programs store and share it. With `mine=true` a signed-in viewer
 * gets all events that they may see, which no cache may store. An invalid token is always an error.
 */
export function addCalendarRoute(app: FastifyInstance, options: CalendarRouteOptions): void {
  const { schema, shared, newRequestState, newPublicState } = options;
  const queries = new CompiledQueries(schema);
  const parameters = parametersOf({ query: QUERY, fixedFilter: {} }, schema);

  app.get('/calendar.ics', async (request, reply) => {
    const ownState = newRequestState(request);
    const { signedIn } = await ownState.viewer();
    const { lang, mine = 'false', ...filters } = queryParameters(request);
    if (mine !== 'true' && mine !== 'false') throw new RequestError(400, bilingual('input.notFlag', { name: 'mine' }));
    const isOwn = signedIn && mine === 'true';
    const language = readLanguage(request, lang);
    const origin = originOf(request);
    const variables = { ...variablesFrom(parameters, filters), lang: language, first: MAX_EVENTS };
    const state = isOwn ? ownState : newPublicState();
    const key = [origin, request.url, language, state.arrivedAt.toISOString().slice(0, 10)];
    const etag = etagOf(JSON.stringify(key), revisionKey(await state.head()));
    if (!isOwn && request.headers['if-none-match']?.includes(etag)) {
      setCacheHeaders(request, reply, () => etag);
      return reply.code(304).send();
    }
    const client = { request, state, signal: disconnectSignal(reply) };
    const runQuery = queryAtOneStandpoint(shared, { schema, queries }, { client, asOf: AS_OF_NOW });
    const { agenda } = await runQuery<{ agenda: CalendarItem[] }>(QUERY, variables);
    if (isOwn) void reply.header('cache-control', 'no-store');
    else setCacheHeaders(request, reply, () => etag);
    return reply
      .type('text/calendar; charset=utf-8')
      .send(calendarFile(agenda, { language, origin, isComplete: agenda.length < MAX_EVENTS, isOwn }));
  });
}
