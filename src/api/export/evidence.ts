import { parse } from 'graphql';
import {
  date,
  flag,
  ID,
  type Item,
  NAME,
  ofType,
  type Part,
  selectionOf,
  SOURCES as SOURCES_OF,
  STATUS,
  text,
  within,
} from './parts';
import { defineTable, itemsOfPages, listTable, readPages } from './table';

const SOURCE: readonly Part[] = [
  text('title'),
  text('publisher'),
  text('url'),
  date('published', 'publishedOn'),
  text('source_kind', 'kind'),
  text('original_publisher', 'originalPublisher'),
];

export const SOURCES = listTable({
  name: 'sources',
  list: 'allNodes',
  arguments: 'types: [SOURCE]',
  parts: [ID, ...SOURCE].map((part) => ofType('Source', part)),
});

export const INSTRUMENTS = listTable({
  name: 'instruments',
  list: 'allNodes',
  arguments: 'types: [INSTRUMENT]',
  parts: [
    ID,
    NAME,
    text('kind'),
    STATUS,
    date('status_on', 'statusOn'),
    date('adopted_on', 'adoptedOn'),
    date('valid_from', 'validFrom'),
    date('valid_until', 'validUntil'),
    text('note'),
    SOURCES_OF,
  ].map((part) => ofType('Instrument', part)),
});

const EVIDENCE: readonly Part[] = [
  text('evidence_id', 'id'),
  text('confidence'),
  date('as_of', 'asOf'),
  flag('against', 'contradicts'),
  text('locator'),
  text('recorded_at', 'recordedAt'),
  within('source', [text('source_id', 'id'), ...SOURCE]),
  text('qualifier', 'qualifier(lang: $lang)'),
];

const SELECTION = `evidence { ${selectionOf(EVIDENCE)} }`;

/** Selects all ties; ended ones too, since the source of an end is evidence. */
const TIES = parse(`
  query EvidenceOfTies($first: Int!, $after: String, $lang: Language!) {
    ties(first: $first, after: $after, filter: { statuses: [UPCOMING, CURRENT, UNCONFIRMED, ENDED, CONTESTED] }) {
      pageInfo { hasNextPage endCursor }
      nodes { id type name: sentence(lang: $lang) ${SELECTION} }
    }
  }`);

/** One row for each piece of evidence of a node or a tie. */
export const EVIDENCE_TABLE = defineTable({
  name: 'evidence',
  parts: [
    within('record', [text('record_id', 'id'), text('record_type', 'type'), text('record', 'name')]),
    ...EVIDENCE,
  ],
  query: `
    query EvidenceTable($first: Int!, $after: String, $lang: Language!) {
      allNodes(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { type: __typename ... on Entity { id name(lang: $lang) ${SELECTION} } }
      }
    }`,
  items: async function* (run, request) {
    yield* itemsOfPages(readPages<Evident>(run, 'allNodes', request), evidenceOf);
    yield* itemsOfPages(readPages<Evident>(run, 'ties', { ...request, query: TIES }), evidenceOf);
  },
});

interface Evident {
  id: string;
  type: string;
  name: string;
  /** Absent for a source. */
  evidence?: Item[];
}

function evidenceOf({ evidence = [], ...record }: Evident): Item[] {
  return evidence.map((piece) => ({ ...piece, record }));
}
