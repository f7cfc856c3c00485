import { EVIDENCE, type EvidenceNode, labelOf, SOURCE_COLUMNS, sourceCells } from './cells';
import { date, filteredTable, flag, KIND, NAME, named, namedList, SOURCES, text } from './parts';
import { defineTable } from './table';

export const OPPORTUNITIES = filteredTable({
  name: 'opportunities',
  list: 'opportunities',
  filter: 'OpportunityFilter',
  parts: [
    text('id'),
    NAME,
    KIND,
    named('body'),
    text('session'),
    namedList('country_ids', 'countries'),
    namedList('objective_ids', 'objectives'),
    date('deadline'),
    date('since'),
    date('until'),
    flag('dates_inferred', 'inferred'),
    flag('raised'),
    text('outcome', 'outcome(lang: $lang)'),
    named('initiative'),
    SOURCES,
  ],
});

interface AgendaNode {
  kind: string;
  on: string;
  text: string;
  node: { __typename: string; id: string; evidence?: EvidenceNode[] };
}

/** The most items that the API lists at once. */
const MAX_ITEMS = 1_000;

export const AGENDA = defineTable({
  name: 'agenda',
  columns: {
    agenda_kind: 'text',
    agenda_kind_label: 'text',
    falls_on: 'date',
    item: 'text',
    record_id: 'text',
    record_type: 'text',
    ...SOURCE_COLUMNS,
  },
  query: `
    query AgendaTable(
      $first: Int!, $lang: Language!, $from: PartialDate, $to: PartialDate, $regions: [ID!], $countries: [ID!], $kinds: [AgendaKind!]
    ) {
      agenda(first: $first, from: $from, to: $to, regions: $regions, countries: $countries, kinds: $kinds) {
        kind on text(lang: $lang)
        node {
          __typename id
          ... on Opportunity { ${EVIDENCE} }
          ... on Commitment { ${EVIDENCE} }
          ... on Meeting { ${EVIDENCE} }
          ... on Tie { ${EVIDENCE} }
        }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const { agenda } = await ask<{ agenda: AgendaNode[] }>(query, { ...variables, first: MAX_ITEMS });
    yield agenda.map(({ kind, on, text, node }) => ({
      agenda_kind: kind,
      agenda_kind_label: labelOf('AGENDA', kind, language),
      falls_on: on,
      item: text,
      record_id: node.id,
      record_type: node.__typename,
      ...sourceCells(node.evidence ?? []),
    }));
  },
});
