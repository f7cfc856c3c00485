import { groupCell, kindCells, type Named, PLACE, type Place, placeCells } from './cells';
import { readPages, rowsOfPages } from './read-pages';
import { defineTable } from './table';

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
    kind: 'text',
    kind_label: 'text',
    group: 'text',
    group_label: 'text',
    country_id: 'text',
    country: 'text',
    region_id: 'text',
    region: 'text',
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
