import {
  countryCells,
  type EvidenceNode,
  labelOf,
  type Named,
  SOURCE_COLUMNS,
  sourceCells,
  UNKNOWN_COLUMNS,
  unknownCells,
  type UnknownNode,
} from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface IndicatorNode extends Named {
  unit: string;
  unknown: UnknownNode[];
  values: {
    kind: string;
    year: number | null;
    asOf: string | null;
    value: number;
    undated: number | null;
    country: Named | null;
    derived: boolean;
    basis: string;
    evidence: EvidenceNode[];
  }[];
}

/** One row for each value, and one for each indicator of which none is known. */
export const INDICATORS = defineTable({
  name: 'indicators',
  columns: {
    indicator_id: 'text',
    indicator: 'text',
    unit: 'text',
    value_kind: 'text',
    value_kind_label: 'text',
    year: 'number',
    as_of: 'date',
    value: 'number',
    undated: 'number',
    country_id: 'text',
    country: 'text',
    counted_here: 'boolean',
    basis: 'text',
    ...SOURCE_COLUMNS,
    ...UNKNOWN_COLUMNS,
  },
  query: `
    query IndicatorsTable($first: Int!, $after: String, $lang: Language!, $from: Int, $to: Int) {
      allNodes(first: $first, after: $after, types: [INDICATOR]) {
        pageInfo { hasNextPage endCursor }
        nodes {
          ... on Indicator {
            id name(lang: $lang) unit unknown { code text(lang: $lang) }
            values(from: $from, to: $to) {
              kind year asOf value undated country { id name(lang: $lang) } derived basis(lang: $lang)
              evidence { source { id title url } }
            }
          }
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<IndicatorNode>(ask, 'allNodes', { query, variables, first: 20 }), (node) =>
      (node.values.length > 0 ? node.values : [null]).map((value) => ({
        indicator_id: node.id,
        indicator: node.name,
        unit: node.unit,
        value_kind: value?.kind ?? null,
        value_kind_label: labelOf('VALUE', value?.kind ?? null, language),
        year: value?.year ?? null,
        as_of: value?.asOf ?? null,
        value: value?.value ?? null,
        undated: value?.undated ?? null,
        ...countryCells(value?.country),
        counted_here: value?.derived ?? null,
        basis: value?.basis ?? null,
        ...sourceCells(value?.evidence ?? []),
        ...unknownCells(node.unknown),
      })),
    ),
});
