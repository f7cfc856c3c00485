import { placeParameters } from '../filter/place-parameters';
import { scopeParameters } from '../filter/scope-parameters';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { yearsBefore } from '../../language/partial-date';
import { AgendaKind } from './agenda.type';
import { confirmedYears, isStandingFact } from '../tie/confirmation';

/** Something that falls due. */
export interface AgendaRecord {
  kind: AgendaKind;
  /** The YYYY-MM-DD day that orders it. */
  day: string;
  /** The partial date of its record. */
  on: string;
  /** The id of the node or tie that it is about. */
  id: string;
  /** True for the ask of a tie; any other NEXT_STEP is one of a meeting. */
  isAsk?: true;
  revisedAt: string;
}

/** The parameters of an agenda, with full days. */
export interface AgendaParameters {
  kinds: readonly AgendaKind[];
  from: string;
  to: string;
  countries: readonly string[] | null;
  regions: readonly string[] | null;
  limit: number;
}

/** Lists the items of some kinds, soonest first, at most `limit` of them. */
export interface AgendaList {
  kinds: readonly AgendaKind[];
  list: (read: Run, parameters: AgendaParameters) => Promise<AgendaRecord[]>;
}

/** The lists that make up an agenda. */
export const AGENDA_LISTS: readonly AgendaList[] = [
  {
    kinds: [AgendaKind.OPPORTUNITY, AgendaKind.DEADLINE],
    list: (read, { kinds, ...parameters }) =>
      read('agenda/list-opportunities', {
        ...parameters,
        ...scopeParameters(parameters),
        kinds: null,
        agendaKinds: kinds,
      }),
  },
  {
    kinds: [AgendaKind.COMMITMENT_DUE],
    list: (read, { from, to, countries, regions, limit }) =>
      read('agenda/list-commitments-due', {
        ...placeParameters({ countries, regions }),
        dueFrom: from,
        dueTo: to,
        limit,
      }),
  },
  {
    kinds: [AgendaKind.AGREEMENT_ENDS],
    list: (read, parameters) =>
      read('agenda/list-agreements-ending', {
        ...inPlaces(parameters),
        types: AGREEMENTS,
        query: inPeriod('until', parameters),
      }),
  },
  {
    kinds: [AgendaKind.TIE_UNCONFIRMED],
    list: (read, parameters) =>
      read('agenda/list-ties-unconfirmed', {
        ...inPlaces(parameters),
        types: FADING,
        query: turningUnconfirmedIn(parameters),
      }),
  },
  {
    kinds: [AgendaKind.NEXT_STEP],
    list: (read, parameters) => read('agenda/list-next-steps', inPlaces(parameters)),
  },
  {
    kinds: [AgendaKind.NEXT_STEP],
    list: (read, parameters) =>
      read('agenda/list-asks-due', { ...inPlaces(parameters), query: inPeriod('due', parameters) }),
  },
  {
    kinds: [AgendaKind.CONTACT_DUE],
    list: (read, parameters) => read('agenda/list-contacts-due', inPlaces(parameters)),
  },
];

const AGREEMENTS = [TieType.MEMORANDUM_WITH, TieType.FUNDS];
/** The conducting types that turn unconfirmed. */
const FADING = CONDUCTING_TYPES.filter((type) => !isStandingFact(type));

/** Returns parameters for records that an end or a participant locates. */
function inPlaces({ from, to, countries, regions, limit }: AgendaParameters): Parameters {
  return { from, to, countries, withinAll: regions && [regions], limit };
}

/** Returns an index query for ties dated in a period; bounds compare partial dates as texts. */
function inPeriod(date: 'until' | 'due', { from, to }: AgendaParameters): string {
  return `${date}:[${from.slice(0, 4)} TO ${to}]`;
}

/** Returns an index query for ties whose confirmation lapses in a period, and some more. */
function turningUnconfirmedIn({ from, to }: AgendaParameters): string {
  const durations = new Set(FADING.map(confirmedYears));
  return [...durations]
    .map((years) => {
      const [first, last] = [yearsBefore(from, years), `${yearsBefore(to, years).slice(0, 7)}-31`];
      return `confirmedTo:[${first} TO ${last}] OR since:[${first.slice(0, 4)} TO ${last}]`;
    })
    .join(' OR ');
}
