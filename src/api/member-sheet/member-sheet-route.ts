import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { BYTE_ORDER_MARK, csvLine } from '../../exchange/csv/write-csv';
import {
  EMPTY_ROWS,
  MEMBER_COLUMNS,
  type MemberColumn,
  memberHeader,
  rowKeyText,
} from '../../exchange/member-sheet/columns';
import { escapeFormula } from '../../language/formula';
import { writeWorkbook } from '../../exchange/xlsx/write-workbook';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatDate } from '../../language/partial-date';
import { CompiledQueries } from '../graphql/compiled-queries';
import { disconnectSignal, type SharedResources } from '../http/context';
import { bilingual } from '../../language/message';
import { RequestError } from '../http/request-error';
import { queryParameters, readLanguage } from '../http/query-parameters';
import type { RequestState } from '../http/request-state';
import { askAtOneStandpoint } from '../tables/http/table-routes';

interface AskedTie {
  id: string;
  derived: boolean;
  sentence: string;
  since: string | null;
  until: string | null;
  from: { id: string; name: string };
  to: { id: string; name: string };
  evidence: { against: boolean; asOf: string | null; source: { title: string; published: string | null } }[];
}

interface AskedOrganisation {
  ties: { nodes: AskedTie[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** An organisation; no fields of any other node. */
interface Asked {
  node: Partial<AskedOrganisation> | null;
}

/** Ties that hold or are to come: of what ended, nothing is to be confirmed. */
const QUERY = parse(`
  query MemberSheet($id: ID!, $lang: Language!, $after: String) {
    node(id: $id) {
      ... on Actor {
        ties(first: 100, after: $after, status: [CURRENT, UNCONFIRMED, CONTESTED, UPCOMING]) {
          nodes {
            id derived sentence(lang: $lang) since until
            from { id ... on Entity { name(lang: $lang) } }
            to { id ... on Entity { name(lang: $lang) } }
            evidence { against asOf source { title published } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`);

type Row = Readonly<Record<MemberColumn, string>>;

/** The rows of a sheet: one a tie, and empty ones for ties that are not on record. */
function rowsOf(id: string, ties: readonly AskedTie[], madeAt: string, language: Language): Row[] {
  const empty = { other: '', statement: '', known: '', answer: '', since: '', until: '', remark: '' };
  const asked = ties.map((tie) => ({
    ...empty,
    other: (tie.from.id === id ? tie.to : tie.from).name,
    statement: tie.sentence,
    known: knownOf(tie, language),
    key: rowKeyText({ organisation: id, madeAt, tie: tie.id }),
  }));
  const unasked = Array.from({ length: EMPTY_ROWS }, () => ({
    ...empty,
    key: rowKeyText({ organisation: id, madeAt }),
  }));
  return [...asked, ...unasked];
}

/** What is known of a tie: its dates, and the newest source for it. */
function knownOf({ since, until, evidence }: AskedTie, language: Language): string {
  const dated = evidence
    .filter(({ against }) => !against)
    .map(({ asOf, source }) => ({ title: source.title, date: asOf ?? source.published ?? '' }));
  const [newest] = dated.sort((a, b) => (a.date < b.date ? 1 : -1));
  const inWords = (date: string | null | undefined) => (date ? formatDate(date, language) : 'none');
  return [
    message(language, 'memberSheet.since.known', { since: inWords(since) }),
    ...(until ? [message(language, 'memberSheet.until.known', { until: inWords(until) })] : []),
    ...(newest
      ? [message(language, 'memberSheet.source.known', { title: newest.title, date: inWords(newest.date) })]
      : []),
  ].join(' ');
}

/** In characters. */
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

/** The formats of the sheet, by the ending of its name. */
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
      // What is typed stays as it was written: a year is no number, and a month no day.
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
  /** The state of a request as of one without a token. */
  newPublicState: () => RequestState;
}

/**
 * Adds GET /export/member-sheet.csv and .xlsx: the ties of one organisation (`organisation`, its id) to be confirmed or mended by it, in the
 * language of `lang`. It has what is PUBLIC only, whoever makes it, since it is sent to others. A token that is not valid is still an error.
 */
export function addMemberSheetRoutes(app: FastifyInstance, options: MemberSheetRouteOptions): void {
  const { schema, shared, newRequestState, newPublicState } = options;
  const queries = new CompiledQueries(schema);

  for (const [ending, { contentType, file }] of Object.entries(FORMATS)) {
    app.get(`/export/member-sheet.${ending}`, async (request, reply) => {
      await newRequestState(request).viewer();
      const { lang, organisation: id, ...others } = queryParameters(request);
      const [unknown] = Object.keys(others);
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
  ): Promise<AskedTie[] | undefined> {
    const client = { request, state, signal: disconnectSignal(reply) };
    const ask = askAtOneStandpoint(shared, { schema, queries }, { client, asOf: { valid: null, known: null } });
    const ties: AskedTie[] = [];
    let after: string | null = null;
    do {
      const { node }: Asked = await ask<Asked>(QUERY, { id, lang: language, after });
      if (!node?.ties) return undefined;
      ties.push(...node.ties.nodes.filter(({ derived }) => !derived));
      const { hasNextPage, endCursor }: AskedOrganisation['ties']['pageInfo'] = node.ties.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    return ties;
  }
}
