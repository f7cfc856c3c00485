import { parse } from 'graphql';
import { type Columns, defineTable, readPages, rowsOfPages, type TableRow } from './table';

interface SourceNode {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  published: string | null;
  kind: string;
  originalPublisher: string | null;
}

interface Evident {
  id: string;
  recordType: string;
  name: string;
  evidence: {
    id: string;
    locator: string | null;
    confidence: string;
    asOf: string | null;
    against: boolean;
    recordedAt: string;
    source: SourceNode;
  }[];
}

const SOURCE = 'id title publisher url published kind originalPublisher';
const EVIDENCE = `evidence { id locator confidence asOf against recordedAt source { ${SOURCE} } }`;

const SOURCE_COLUMNS = {
  title: 'text',
  publisher: 'text',
  url: 'text',
  published: 'date',
  source_kind: 'text',
  original_publisher: 'text',
} as const satisfies Columns;

const sourceCells = ({ title, publisher, url, published, kind, originalPublisher }: SourceNode) => ({
  title,
  publisher,
  url,
  published,
  source_kind: kind,
  original_publisher: originalPublisher,
});

/** The seats, memberships and other relations, ended ones too, since a source that says that one ended is evidence. */
const TIES = parse(`
  query EvidenceOfTies($first: Int!, $after: String, $lang: Language!) {
    ties(first: $first, after: $after, filter: { status: [UPCOMING, CURRENT, UNCONFIRMED, ENDED, CONTESTED] }) {
      pageInfo { hasNextPage endCursor }
      nodes { id recordType: type name: sentence(lang: $lang) ${EVIDENCE} }
    }
  }`);

const COLUMNS = {
  record_id: 'text',
  record_type: 'text',
  record: 'text',
  evidence_id: 'text',
  confidence: 'text',
  as_of: 'date',
  against: 'boolean',
  locator: 'text',
  recorded_at: 'text',
  source_id: 'text',
  ...SOURCE_COLUMNS,
} as const satisfies Columns;

/** One row for each piece of evidence of a node or a tie. */
export const EVIDENCE_TABLE = defineTable({
  name: 'evidence',
  columns: COLUMNS,
  query: `
    query EvidenceTable($first: Int!, $after: String, $lang: Language!) {
      allNodes(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { recordType: __typename ... on Entity { id name(lang: $lang) ${EVIDENCE} } }
      }
    }`,
  rows: async function* (ask, { query, variables }) {
    for await (const nodes of readPages<Partial<Evident>>(ask, 'allNodes', { query, variables })) {
      // A source has no evidence.
      yield nodes.flatMap((node) => (node.evidence ? rowsOf(node as Evident) : []));
    }
    yield* rowsOfPages(readPages<Evident>(ask, 'ties', { query: TIES, variables }), rowsOf);
  },
});

function rowsOf({ id, recordType, name, evidence }: Evident): TableRow<typeof COLUMNS>[] {
  return evidence.map(({ source, ...piece }) => ({
    record_id: id,
    record_type: recordType,
    record: name,
    evidence_id: piece.id,
    confidence: piece.confidence,
    as_of: piece.asOf,
    against: piece.against,
    locator: piece.locator,
    recorded_at: piece.recordedAt,
    source_id: source.id,
    ...sourceCells(source),
  }));
}

export const SOURCES = defineTable({
  name: 'sources',
  columns: { id: 'text', ...SOURCE_COLUMNS },
  query: `
    query SourcesTable($first: Int!, $after: String) {
      allNodes(first: $first, after: $after, types: [SOURCE]) {
        pageInfo { hasNextPage endCursor }
        nodes { ... on Source { ${SOURCE} } }
      }
    }`,
  rows: (ask, { query, variables }) =>
    rowsOfPages(readPages<SourceNode>(ask, 'allNodes', { query, variables }), (source) => [
      { id: source.id, ...sourceCells(source) },
    ]),
});
