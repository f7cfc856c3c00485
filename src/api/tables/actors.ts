import {
  ACTOR_COLUMNS,
  groupCell,
  kindCells,
  listCell,
  type Named,
  PLACE,
  type Place,
  placeCells,
  UNKNOWN_COLUMNS,
  unknownCells,
  type UnknownNode,
} from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface ActorNode {
  id: string;
  name: string;
  names: { value: string; kind: string }[];
  kind: string;
  group: string;
  country: Place;
  website: string | null;
  unconfirmed: number;
  unknown: UnknownNode[];
}

export const ACTORS = defineTable({
  name: 'actors',
  columns: {
    id: 'text',
    name: 'text',
    acronyms: 'text',
    ...ACTOR_COLUMNS,
    website: 'text',
    unconfirmed_ties: 'number',
    ...UNKNOWN_COLUMNS,
  },
  query: `
    query ActorsTable($first: Int!, $after: String, $lang: Language!, $filter: ActorFilter) {
      actors(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) names { value kind } kind group
          ${PLACE}
          website unconfirmed unknown { code text(lang: $lang) }
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<ActorNode>(ask, 'actors', { query, variables }), (actor) => [
      {
        id: actor.id,
        name: actor.name,
        acronyms: listCell(actor.names.filter(({ kind }) => kind === 'ACRONYM').map(({ value }) => value)),
        ...kindCells(actor.kind, language),
        ...groupCell(actor.group, language),
        ...placeCells(actor.country),
        website: actor.website,
        unconfirmed_ties: actor.unconfirmed,
        ...unknownCells(actor.unknown),
      },
    ]),
});

interface GraphNode extends Partial<Named> {
  type: string;
  kind?: string;
  group?: string;
  country?: Place;
  sourceId?: string;
  title?: string;
}

/** All nodes, for programs that draw networks: the ends of `edges`, and what has no tie. */
export const NODES = defineTable({
  name: 'nodes',
  columns: {
    id: 'text',
    label: 'text',
    type: 'text',
    ...ACTOR_COLUMNS,
  },
  query: `
    query NodesTable($first: Int!, $after: String, $lang: Language!, $types: [NodeType!]) {
      allNodes(first: $first, after: $after, types: $types) {
        pageInfo { hasNextPage endCursor }
        nodes {
          type: __typename
          ... on Entity { id name(lang: $lang) }
          ... on Actor { kind group ${PLACE} }
          ... on Source { sourceId: id title }
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<GraphNode>(ask, 'allNodes', { query, variables }), (node) => [
      {
        id: node.id ?? node.sourceId ?? null,
        label: node.name ?? node.title ?? null,
        type: node.type,
        ...kindCells(node.kind, language),
        ...groupCell(node.group, language),
        ...placeCells(node.country),
      },
    ]),
});
