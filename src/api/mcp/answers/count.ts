import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatDate } from '../../../language/partial-date';
import { type Answerer, type Citation, type ListPage, tableOf } from '../answer';
import { type Fact, factLine, pageAnswer, type NamedNode, nodesText, nodeText, unknownLines } from './claims';
import { quoted } from '../quoted';

export interface TallyRow {
  keys: { label: string }[];
  count: number;
  undatedCount?: number;
  sum: number | null;
  withoutAmountCount: number | null;
  unconfirmedCount?: number | null;
  perCount?: number | null;
  ratio?: number | null;
}

interface Tally {
  rows: TallyRow[];
  total: number;
  unconfirmedCount: number | null;
  unknown: { text: string }[];
}

export const tally: Answerer<{ tally: Tally }> = (
  { tally: { rows, total, unconfirmedCount, unknown } },
  { language, variables },
) => ({
  head: [
    message(language, 'mcp.tally', {
      rows: rows.length,
      total,
      unconfirmed: unconfirmedCount ?? 0,
      growing: String(variables.of === 'TIES' && [variables.by].flat().includes('YEAR')),
    }),
  ],
  leading: unknownLines(unknown, language),
  items: rows.map((row) => [tallyRowText(row, language)]),
  page: tableOf('tally', variables),
});

/** Formats a row of a tally: its keys, its counts, their ratio and the sum of amounts. */
export function tallyRowText(row: TallyRow, language: LanguageCode): string {
  const { keys, count, undatedCount = 0, unconfirmedCount, perCount, ratio, sum, withoutAmountCount } = row;
  return message(language, 'mcp.counted', {
    count,
    unconfirmed: unconfirmedCount ?? 0,
    members: perCount ?? 0,
    ratio: ratio ?? 'none',
    undated: undatedCount,
    keys: keys.map(({ label }) => quoted(label, language)).join(', '),
    sum: sum ?? 'none',
    // If no record has an amount, the label indicates it.
    without: withoutAmountCount === count ? 0 : (withoutAmountCount ?? 0),
  });
}

interface Completeness {
  members: { unconfirmedCount: number | null } | null;
  completeness: {
    subject: string;
    label: string;
    recorded: number;
    reported: number;
    isMinimum: boolean;
    asOf: string;
    evidence: Citation[];
  }[];
}

export const completeness: Answerer<Completeness> = ({ completeness: lists, members }, { language }) => ({
  head: [message(language, 'mcp.completeness', { count: lists.length })],
  items: lists.map(({ subject, label, recorded, reported, isMinimum, asOf, evidence }) => [
    {
      text: message(language, 'mcp.ofHowMany', {
        label: quoted(label, language),
        recorded,
        unconfirmed: subject === 'MEMBERS' ? (members?.unconfirmedCount ?? 0) : 0,
        reported,
        atLeast: String(isMinimum),
        asOf: formatDate(asOf, language),
      }),
      evidence,
    },
  ]),
  page: { path: '/coverage' },
});

interface Instrument extends NamedNode {
  rosterAsOf: string | null;
  roster: { evidence: Citation[] };
}

interface State extends NamedNode {
  actors: { nodes: NamedNode[] };
}

interface States {
  node: { id: string } & Partial<Instrument>;
  countries: ListPage<State>;
}

const states =
  (key: 'mcp.parties' | 'mcp.notParties'): Answerer<States> =>
  ({ node: { id, name = id, rosterAsOf, roster }, countries: page }, { language }) => {
    const evidence = roster?.evidence ?? [];
    const text = message(language, key, {
      node: nodeText({ id, name }, language),
      total: page.totalCount,
      asOf: rosterAsOf ? formatDate(rosterAsOf, language) : 'none',
    });
    return {
      head: [evidence.length > 0 ? { text, evidence } : text],
      ...pageAnswer(page, language, (state) => [stateText(state, language)]),
      page: { path: `/records/${encodeURIComponent(id)}` },
    };
  };

/** Formats a state with our members there. */
function stateText({ actors, ...country }: State, language: LanguageCode): string {
  const members = nodesText(actors.nodes, language);
  return message(language, 'mcp.state', { node: nodeText(country, language), members });
}

export const parties = states('mcp.parties');
export const notParties = states('mcp.notParties');

export const countries: Answerer<{ countries: ListPage<State> }> = ({ countries: page }, { language, variables }) => ({
  head: [
    message(language, 'mcp.countries', {
      total: page.totalCount,
      hasMember: typeof variables.hasMember === 'boolean' ? String(variables.hasMember) : 'any',
    }),
  ],
  ...pageAnswer(page, language, (state) => [stateText(state, language)]),
  page: {
    path: '/countries',
    parameters: {
      region: variables.regions,
      body: variables.bodies,
      member: variables.hasMember === true ? 'yes' : variables.hasMember === false ? 'none' : undefined,
    },
  },
});

export const signedOnly: Answerer<{ ties: ListPage<Fact> }> = ({ ties }, { language, variables }) => ({
  head: [message(language, 'mcp.signedOnly', { total: ties.totalCount, id: variables.instrument as string })],
  ...pageAnswer(ties, language, (tie) => [factLine(tie, language)]),
  page: { path: `/records/${encodeURIComponent(variables.instrument as string)}` },
});
