import { message } from '../../../language/message';
import { formatDate } from '../../../language/partial-date';
import type { Answerer, Cited, Listed } from '../answer';
import { type Fact, factLine, listed, type NamedNode, nodesText, nodeText } from './claims';

interface Tally {
  tally: {
    keys: { label: string }[];
    count: number;
    undated: number;
    sum: number | null;
    withoutAmount: number | null;
  }[];
}

export const tally: Answerer<Tally> = ({ tally: rows }, { language }) => ({
  head: [message(language, 'mcp.tally', { rows: rows.length })],
  items: rows.map(({ keys, count, undated, sum, withoutAmount }) => [
    message(language, 'mcp.counted', {
      count,
      undated,
      keys: keys.map(({ label }) => label).join(', '),
      sum: sum ?? 'none',
      without: withoutAmount ?? 0,
    }),
  ]),
  page: { path: '/stakeholders' },
});

interface Completeness {
  completeness: {
    label: string;
    recorded: number;
    reported: number;
    atLeast: boolean;
    asOf: string;
    evidence: Cited[];
  }[];
}

export const completeness: Answerer<Completeness> = ({ completeness: found }, { language }) => ({
  head: [message(language, 'mcp.completeness', { count: found.length })],
  items: found.map(({ label, recorded, reported, atLeast, asOf, evidence }) => [
    {
      text: message(language, 'mcp.ofHowMany', {
        label,
        recorded,
        reported,
        atLeast: String(atLeast),
        asOf: formatDate(asOf, language),
      }),
      evidence,
    },
  ]),
  page: { path: '/coverage' },
});

interface Instrument extends NamedNode {
  rosterAsOf: string | null;
  evidence: Cited[];
}

interface States {
  node: { id: string } & Partial<Instrument>;
  countries: Listed<NamedNode & { actors: { nodes: NamedNode[] } }>;
}

const states =
  (key: 'mcp.parties' | 'mcp.notParties'): Answerer<States> =>
  ({ node: { id, name = id, rosterAsOf, evidence = [] }, countries }, { language }) => {
    const text = message(language, key, {
      node: nodeText({ id, name }, language),
      total: countries.totalCount,
      asOf: rosterAsOf ? formatDate(rosterAsOf, language) : 'none',
    });
    return {
      head: [evidence.length > 0 ? { text, evidence } : text],
      ...listed(countries, language, ({ actors, ...country }) => [
        message(language, 'mcp.state', {
          node: nodeText(country, language),
          members: nodesText(actors.nodes, language),
        }),
      ]),
      page: { path: `/records/${encodeURIComponent(id)}` },
    };
  };

export const parties = states('mcp.parties');
export const notParties = states('mcp.notParties');

export const signedOnly: Answerer<{ ties: Listed<Fact> }> = ({ ties }, { language, variables }) => ({
  head: [message(language, 'mcp.signedOnly', { total: ties.totalCount, id: variables.instrument as string })],
  ...listed(ties, language, (tie) => [factLine(tie, language)]),
  page: { path: `/records/${encodeURIComponent(variables.instrument as string)}` },
});
