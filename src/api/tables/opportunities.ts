import {
  EVIDENCE,
  type EvidenceNode,
  kindCells,
  labelOf,
  type Named,
  namedCells,
  SOURCE_COLUMNS,
  sourceCells,
} from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface OpportunityNode extends Named {
  kind: string;
  body: Named | null;
  session: string | null;
  countries: Named[];
  objectives: Named[];
  deadline: string | null;
  since: string | null;
  until: string | null;
  inferred: boolean;
  outcome: string | null;
  raised: boolean | null;
  initiative: Named | null;
  evidence: EvidenceNode[];
}

export const OPPORTUNITIES = defineTable({
  name: 'opportunities',
  columns: {
    id: 'text',
    name: 'text',
    kind: 'text',
    kind_label: 'text',
    body_id: 'text',
    body: 'text',
    session: 'text',
    country_ids: 'text',
    countries: 'text',
    objective_ids: 'text',
    objectives: 'text',
    deadline: 'date',
    since: 'date',
    until: 'date',
    dates_inferred: 'boolean',
    raised: 'boolean',
    outcome: 'text',
    initiative_id: 'text',
    initiative: 'text',
    ...SOURCE_COLUMNS,
  },
  query: `
    query OpportunitiesTable($first: Int!, $after: String, $lang: Language!, $filter: OpportunityFilter) {
      opportunities(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) kind body { id name(lang: $lang) } session
          countries { id name(lang: $lang) } objectives { id name(lang: $lang) }
          deadline since until inferred raised outcome(lang: $lang)
          initiative { ... on Entity { id name(lang: $lang) } } ${EVIDENCE}
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<OpportunityNode>(ask, 'opportunities', { query, variables }), (node) => {
      const { body, initiative } = node;
      const [countries, objectives] = [namedCells(node.countries), namedCells(node.objectives)];
      return [
        {
          id: node.id,
          name: node.name,
          ...kindCells(node.kind, language),
          body_id: body?.id ?? null,
          body: body?.name ?? null,
          session: node.session,
          country_ids: countries.ids,
          countries: countries.names,
          objective_ids: objectives.ids,
          objectives: objectives.names,
          deadline: node.deadline,
          since: node.since,
          until: node.until,
          dates_inferred: node.inferred,
          raised: node.raised,
          outcome: node.outcome,
          initiative_id: initiative?.id ?? null,
          initiative: initiative?.name ?? null,
          ...sourceCells(node.evidence),
        },
      ];
    }),
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
