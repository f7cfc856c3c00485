import {
  date,
  flag,
  ID,
  KIND,
  labelled,
  NAME,
  named,
  namedList,
  ofType,
  selectionOf,
  SOURCES,
  text,
  within,
  type Item,
  type Part,
} from './parts';
import { filteredTable, defineTable } from './table';

export const OPPORTUNITIES = filteredTable({
  name: 'opportunities',
  list: 'opportunities',
  filter: 'OpportunityFilter',
  parts: [
    ID,
    NAME,
    KIND,
    named('body'),
    text('session'),
    namedList('country_ids', 'countries'),
    namedList('objective_ids', 'objectives'),
    date('deadline'),
    date('since'),
    date('until'),
    flag('dates_inferred', 'isInferred'),
    flag('raised', 'wasRaised'),
    text('outcome', 'outcome(lang: $lang)'),
    named('initiative'),
    SOURCES,
    flag('expected', 'isExpected'),
  ],
});

/** Maximum number of items that the API lists at once. */
const MAX_ITEMS = 1_000;

const ITEM: readonly Part[] = [
  labelled('agenda_kind', 'AGENDA', 'kind'),
  date('falls_on', 'date'),
  text('item', 'text(lang: $lang)'),
];

const RECORD_TYPES = ['Opportunity', 'Commitment', 'Meeting', 'Tie', 'Actor'];

export const AGENDA = defineTable({
  name: 'agenda',
  parts: [...ITEM, within('node', [text('record_id', 'id'), text('record_type', 'type'), SOURCES])],
  query: `
    query AgendaTable(
      $first: Int!, $lang: Language!, $from: PartialDate, $to: PartialDate, $regions: [ID!], $countries: [ID!], $kinds: [AgendaKind!]
    ) {
      agenda(first: $first, from: $from, to: $to, regions: $regions, countries: $countries, kinds: $kinds) {
        ${selectionOf(ITEM)}
        node { type: __typename id ${selectionOf(RECORD_TYPES.map((type) => ofType(type, SOURCES)))} }
      }
    }`,
  items: async function* (run, { query, variables }) {
    yield (await run<{ agenda: Item[] }>(query, { ...variables, first: MAX_ITEMS })).agenda;
  },
});
