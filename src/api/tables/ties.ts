import type { LanguageCode } from '../../language/language';
import { EVIDENCE, type EvidenceNode, labelOf, type Named, SOURCE_COLUMNS, sourceCells } from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

type End = Named & { type: string };

interface EdgeNode {
  id: string;
  type: string;
  from: { id: string };
  to: { id: string };
  since: string | null;
  until: string | null;
  status: string;
  strength: number;
  conducts: boolean;
  confidence: string;
}

interface TieNode extends EdgeNode {
  from: End;
  to: End;
  sentence: string;
  visibility: string;
  confirmed: string | null;
  confirmedUntil: string | null;
  stance: string | null;
  ask: string | null;
  stage: string | null;
  answer: string | null;
  amount: number | null;
  currency: string | null;
  qualifier: string | null;
  heldBy: Named | null;
  recordedAt: string;
  evidence: EvidenceNode[];
}

const query = (name: string) => `
  query ${name}($first: Int!, $after: String, $lang: Language!, $filter: TieFilter) {
    ties(first: $first, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id type sentence(lang: $lang)
        from { type: __typename ... on Entity { id name(lang: $lang) } }
        to { type: __typename ... on Entity { id name(lang: $lang) } }
        since until status strength conducts confidence visibility confirmed confirmedUntil
        stance ask stage answer amount currency qualifier(lang: $lang) heldBy { id name(lang: $lang) } recordedAt
        ${EVIDENCE}
      }
    }
  }`;

const endCells = ({ from, to }: TieNode) => ({ from_id: from.id, from: from.name, to_id: to.id, to: to.name });

const typeCells = ({ type }: TieNode, language: LanguageCode) => ({
  type,
  type_label: labelOf('TYPE', type, language),
});

const timeCells = ({ since, until, status }: TieNode, language: LanguageCode) => ({
  since,
  until,
  status,
  status_label: labelOf('STATUS', status, language),
});

export const TIES = defineTable({
  name: 'ties',
  columns: {
    id: 'text',
    type: 'text',
    type_label: 'text',
    from_id: 'text',
    from: 'text',
    from_type: 'text',
    to_id: 'text',
    to: 'text',
    to_type: 'text',
    sentence: 'text',
    since: 'date',
    until: 'date',
    status: 'text',
    status_label: 'text',
    strength: 'number',
    carries_influence: 'boolean',
    confidence: 'text',
    visibility: 'text',
    confirmed: 'date',
    confirmed_until: 'date',
    amount: 'number',
    currency: 'text',
    ask: 'text',
    stage: 'text',
    answer: 'text',
    stance: 'text',
    held_by_id: 'text',
    held_by: 'text',
    recorded_at: 'text',
    ...SOURCE_COLUMNS,
    qualifier: 'text',
  },
  query: query('TiesTable'),
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<TieNode>(ask, 'ties', { query, variables }), (tie) => [
      {
        id: tie.id,
        ...typeCells(tie, language),
        ...endCells(tie),
        from_type: tie.from.type,
        to_type: tie.to.type,
        sentence: tie.sentence,
        ...timeCells(tie, language),
        strength: tie.strength,
        carries_influence: tie.conducts,
        confidence: tie.confidence,
        visibility: tie.visibility,
        confirmed: tie.confirmed,
        confirmed_until: tie.confirmedUntil,
        amount: tie.amount,
        currency: tie.currency,
        ask: tie.ask,
        stage: tie.stage,
        answer: tie.answer,
        stance: tie.stance,
        held_by_id: tie.heldBy?.id ?? null,
        held_by: tie.heldBy?.name ?? null,
        recorded_at: tie.recordedAt,
        ...sourceCells(tie.evidence),
        qualifier: tie.qualifier,
      },
    ]),
});

export const EDGES = defineTable({
  name: 'edges',
  columns: {
    source: 'text',
    target: 'text',
    id: 'text',
    type: 'text',
    label: 'text',
    weight: 'number',
    carries_influence: 'boolean',
    confidence: 'text',
    since: 'date',
    until: 'date',
    status: 'text',
  },
  // Without names and evidence, which it does not show.
  query: `
    query EdgesTable($first: Int!, $after: String, $filter: TieFilter) {
      ties(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes { id type from { id } to { id } since until status strength conducts confidence }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<EdgeNode>(ask, 'ties', { query, variables }), (tie) => [
      {
        source: tie.from.id,
        target: tie.to.id,
        id: tie.id,
        type: tie.type,
        label: labelOf('TYPE', tie.type, language),
        weight: tie.strength,
        carries_influence: tie.conducts,
        confidence: tie.confidence,
        since: tie.since,
        until: tie.until,
        status: tie.status,
      },
    ]),
});

export const POSITIONS = defineTable({
  name: 'positions',
  columns: {
    tie_id: 'text',
    actor_id: 'text',
    actor: 'text',
    about_id: 'text',
    about: 'text',
    about_type: 'text',
    stance: 'text',
    stance_label: 'text',
    sentence: 'text',
    since: 'date',
    until: 'date',
    status: 'text',
    status_label: 'text',
    confidence: 'text',
    visibility: 'text',
    confirmed: 'date',
    ...SOURCE_COLUMNS,
  },
  query: query('PositionsTable'),
  fixedFilter: { types: ['POSITION_ON'] },
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<TieNode>(ask, 'ties', { query, variables }), (tie) => [
      {
        tie_id: tie.id,
        actor_id: tie.from.id,
        actor: tie.from.name,
        about_id: tie.to.id,
        about: tie.to.name,
        about_type: tie.to.type,
        stance: tie.stance,
        stance_label: labelOf('STANCE', tie.stance, language),
        sentence: tie.sentence,
        ...timeCells(tie, language),
        confidence: tie.confidence,
        visibility: tie.visibility,
        confirmed: tie.confirmed,
        ...sourceCells(tie.evidence),
      },
    ]),
});
