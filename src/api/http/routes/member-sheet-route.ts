import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { BYTE_ORDER_MARK, csvLine } from '../../../exchange/csv/write-csv';
import {
  EMPTY_ROWS,
  MEMBER_COLUMNS,
  type MemberColumn,
  memberHeader,
  rowKeyText,
} from '../../../exchange/member-sheet/columns';
import { escapeFormula } from '../../../language/formula';
import { writeWorkbook } from '../../../exchange/xlsx/write-workbook';
import type { Language } from '../../../language/language';
import { message } from '../../../language/message';
import { formatDate } from '../../../language/partial-date';
import { CompiledQueries } from '../../graphql/compiled-queries';
import { disconnectSignal, type SharedResources } from '../context';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';
import { queryParameters, readLanguage } from '../query-parameters';
import type { RequestState } from '../request-state';
import { queryAtOneStandpoint } from './table-routes';

interface SheetTie {
  id: string;
  isDerived: boolean;
  sentence: string;
  since: string | null;
  until: string | null;
  from: { id: string; name: string };
  to: { id: string; name: string };
  evidence: { contradicts: boolean; asOf: string | null; source: { title: string; publishedOn: string | null } }[];
}

interface SheetOrganisation {
  ties: { nodes: SheetTie[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** An organisation; any other node has no fields here. */
interface SheetData {
  node: Partial<SheetOrganisation> | null;
}

/** Selects current and upcoming ties: ended ones need no confirmation. */
const QUERY = parse(`
  query MemberSheet($id: ID!, $lang: Language!, $after: String) {
    node(id: $id) {
      ... on Actor {
        ties(first: 100, after: $after, statuses: [CURRENT, UNCONFIRMED, CONTESTED, UPCOMING]) {
          nodes {
            id isDerived sentence(lang: $lang) since until
            from { id ... on Entity { name(lang: $lang) } }
            to { id ... on Entity { name(lang: $lang) } }
            evidence { contradicts asOf source { title publishedOn } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`);

type Row = Readonly<Record<MemberColumn, string>>;

/** Returns the rows of a sheet: one per tie, and empty ones for ties that are not on record. */
function rowsOf(id: string, ties: readonly SheetTie[], madeAt: string, language: Language): Row[] {
  const emptyRow = { other: '', statement: '', known: '', answer: '', since: '', until: '', remark: '' };
  const tieRows = ties.map((tie) => ({
    ...emptyRow,
    other: (tie.from.id === id ? tie.to : tie.from).name,
    statement: tie.sentence,
    known: knownOf(tie, language),
    key: rowKeyText({ organisation: id, madeAt, tie: tie.id }),
  }));
  const newRows = Array.from({ length: EMPTY_ROWS }, () => ({
    ...emptyRow,
    key: rowKeyText({ organisation: id, madeAt }),
  }));
  return [...tieRows, ...newRows];
}

/** Formats the known facts about a tie: its dates, and its newest source. */
function knownOf({ since, until, evidence }: SheetTie, language: Language): string {
  const sources = evidence
    .filter(({ contradicts }) => !contradicts)
    .map(({ asOf, source }) => ({ title: source.title, date: asOf ?? source.publishedOn ?? '' }));
  const [newest] = sources.sort((a, b) => (a.date < b.date ? 1 : -1));
  const dateText = (date: string | null | undefined) => (date ? formatDate(date, language) : 'none');
  return [
    message(language, 'memberSheet.since.known', { since: dateText(since) }),
    ...(until ? [message(language, 'memberSheet.until.known', { until: dateText(until) })] : []),
    ...(newest
      ? [message(language, 'memberSheet.source.known', { title: newest.title, date: dateText(newest.date) })]
      : []),
  ].join(' ');
}

/** Widths in characters. */
const WIDTHS: Readonly<Record<MemberColumn, number>> = {
  other: 32,
  statement: 60,
  known: 48,
  answer: 22,
  since: 18,
  until: 18,
  remark: 40,
  key: 24,
};

/** The formats of the sheet, by the extension of its file. */
const FORMATS = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    file: (rows: readonly Row[], language: Language): Buffer => {
      const lines = [
        MEMBER_COLUMNS.map((column) => memberHeader(column, language)),
        ...rows.map((row) => MEMBER_COLUMNS.map((column) => escapeFormula(row[column]))),
      ];
      return Buffer.from(BYTE_ORDER_MARK + lines.map(csvLine).join(''));
    },
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: (rows: readonly Row[], language: Language): Buffer => {
      const chunks: Uint8Array[] = [];
      const columns = MEMBER_COLUMNS.map((column) => ({ name: memberHeader(column, language), width: WIDTHS[column] }));
      const name = message(language, 'memberSheet.sheetName');
      // Typed values stay text: a year is not a number, and a month not a day.
      const workbook = writeWorkbook([{ name, columns, textColumns: true }], (bytes) => void chunks.push(bytes));
      for (const row of rows)
        workbook.row(
          0,
          MEMBER_COLUMNS.map((column) => row[column]),
        );
      workbook.end();
      return Buffer.concat(chunks);
    },
  },
} as const;

export interface MemberSheetRouteOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
  /** Creates the state of a request without a token. */
  newPublicState: () => RequestState;
}

/**
 * Adds GET /export/member-sheet.csv and .xlsx: the ties of one organisation (`organisation`, its
 * id) for it to confirm or correct, in the language of `lang`. The sheet contains only PUBLIC ties,
 * since it is sent to others. An invalid token is still an error.
 */
export function addMemberSheetRoutes(app: FastifyInstance, options: MemberSheetRouteOptions): void {
  const { schema, shared, newRequestState, newPublicState } = options;
  const queries = new CompiledQueries(schema);

  for (const [ending, { contentType, file }] of Object.entries(FORMATS)) {
    app.get(`/export/member-sheet.${ending}`, async (request, reply) => {
      await newRequestState(request).viewer();
      const { lang, organisation: id, ...otherParameters } = queryParameters(request);
      const [unknown] = Object.keys(otherParameters);
      if (unknown !== undefined)
        throw new RequestError(400, bilingual('input.noParameter', { name: unknown, known: 'organisation, lang' }));
      if (!id) throw new RequestError(400, bilingual('request.noOrganisation'));
      const language = readLanguage(request, lang);
      const state = newPublicState();
      const ties = await readTies(id, language, { request, reply, state });
      if (!ties) throw new RequestError(404, bilingual('request.unknownOrganisation'));
      const rows = rowsOf(id, ties, state.arrivedAt.toISOString(), language);
      void reply.header('cache-control', 'no-store');
      void reply.header('content-disposition', `attachment; filename="member-sheet.${ending}"`);
      return await reply.type(contentType).send(file(rows, language));
    });
  }

  async function readTies(
    id: string,
    language: Language,
    { request, reply, state }: { request: FastifyRequest; reply: FastifyReply; state: RequestState },
  ): Promise<SheetTie[] | undefined> {
    const client = { request, state, signal: disconnectSignal(reply) };
    const runQuery = queryAtOneStandpoint(shared, { schema, queries }, { client, asOf: { valid: null, known: null } });
    const ties: SheetTie[] = [];
    let after: string | null = null;
    do {
      const { node }: SheetData = await runQuery<SheetData>(QUERY, { id, lang: language, after });
      if (!node?.ties) return undefined;
      ties.push(...node.ties.nodes.filter(({ isDerived }) => !isDerived));
      const { hasNextPage, endCursor }: SheetOrganisation['ties']['pageInfo'] = node.ties.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    return ties;
  }
}
