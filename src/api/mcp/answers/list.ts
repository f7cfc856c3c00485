import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { formatDate, formatDateWithPreposition, formatSince, formatUntil } from '../../../language/partial-date';
import { type Answerer, type Cited, type Line, type Listed, onlyOne } from '../answer';
import {
  dateText,
  type Fact,
  factLine,
  listed,
  type NamedNode,
  nodesText,
  nodeText,
  unknownLines,
  wordOf,
} from './claims';

interface Organisation extends NamedNode {
  kind: string;
  country: NamedNode | null;
  evidence: Cited[];
}

export const organisations: Answerer<{ actors: Listed<Organisation> }> = ({ actors }, { language, variables }) => ({
  head: [message(language, 'mcp.organisations', { total: actors.totalCount })],
  ...listed(actors, language, ({ id, name, kind, country, evidence }) => {
    const what = { kind: wordOf('KIND', kind, language), country: country?.name ?? 'none' };
    const text = message(language, 'mcp.match', {
      node: nodeText({ id, name }, language),
      what: message(language, 'mcp.kind', what),
      matched: 'none',
    });
    return [{ text, evidence }];
  }),
  page: {
    path: '/organisations',
    parameters: { region: onlyOne(variables.regions), country: onlyOne(variables.countries), text: variables.text },
  },
});

export const ties: Answerer<{ ties: Listed<Fact> }> = ({ ties: found }, { language, variables }) => ({
  head: [message(language, 'mcp.tiesOnRecord', { count: found.totalCount })],
  ...listed(found, language, (tie) => [factLine(tie, language)]),
  page: variables.node ? { path: `/records/${encodeURIComponent(variables.node as string)}` } : { path: '/check' },
});

interface Partnership extends NamedNode {
  kind: string;
  since: string | null;
  until: string | null;
  holds: boolean;
  groups: string[];
  participants: { totalCount: number; nodes: NamedNode[] };
  unknown: { text: string }[];
  evidence: Cited[];
}

export const partnerships: Answerer<{ partnerships: Listed<Partnership> }> = (
  { partnerships: found },
  { language, variables },
) => {
  const { groupsAll, objectives, regions, countries, participants, text, includeEnded } = variables;
  return {
    head: [message(language, 'mcp.partnerships', { total: found.totalCount })],
    ...listed(found, language, (node) => [
      { text: partnershipText(node, language), evidence: node.evidence },
      ...unknownLines(node.unknown, language),
    ]),
    page: {
      path: '/partnerships',
      parameters: {
        groups: groupsAll,
        objectives,
        regions,
        countries,
        participants,
        text,
        ended: includeEnded ? 'yes' : undefined,
      },
    },
  };
};

function partnershipText(partnership: Partnership, language: LanguageCode): string {
  const { kind, since, until, holds, groups, participants } = partnership;
  const groupNames = groups.map((group) => wordOf('GROUP', group, language));
  return message(language, 'mcp.partnership', {
    node: nodeText(partnership, language),
    kind: wordOf('KIND', kind, language),
    since: since === null ? 'none' : formatSince(since, language),
    until: until === null ? 'none' : formatUntil(until, language),
    holds: String(holds),
    groups: groups.length === 0 ? 'none' : formatWords(groupNames, language, 'conjunction'),
    participants: participants.totalCount,
    names: nodesText(participants.nodes, language),
  });
}

interface Commitment extends NamedNode {
  by: NamedNode;
  madeOn: string | null;
  due: string | null;
  status: string;
  followUps: { asOf: string }[];
  evidence: Cited[];
}

export const commitments: Answerer<{ commitments: Listed<Commitment> }> = (
  { commitments: found },
  { language, variables },
) => ({
  head: [message(language, 'mcp.commitments', { total: found.totalCount })],
  ...listed(found, language, (commitment) => [commitmentLine(commitment, language)]),
  page: {
    path: '/commitments',
    parameters: {
      region: onlyOne(variables.regions),
      country: onlyOne(variables.countries),
      objective: onlyOne(variables.objectives),
      status: onlyOne(variables.status),
      text: variables.text,
      dueFrom: variables.dueFrom,
      dueTo: variables.dueTo,
    },
  },
});

function commitmentLine(commitment: Commitment, language: LanguageCode): Line {
  const { id, name, by, madeOn, due, status, followUps, evidence } = commitment;
  const text = message(language, 'mcp.commitment', {
    id,
    name,
    by: nodeText(by, language),
    made: madeOn ? formatDateWithPreposition(madeOn, language) : 'none',
    due: dateText(due, language),
    status: wordOf('STATUS', status, language),
    asOf: dateText(followUps[0]?.asOf, language),
  });
  return { text, evidence };
}

interface Dated extends NamedNode {
  since: string | null;
  until: string | null;
  evidence: Cited[];
}

export const actions: Answerer<{ actions: Listed<Dated & { leads: NamedNode[] }> }> = (
  { actions: found },
  { language },
) => ({
  head: [message(language, 'mcp.actions', { total: found.totalCount })],
  ...listed(found, language, ({ leads, evidence, ...node }) => {
    const dates = { since: dateText(node.since, language), until: dateText(node.until, language) };
    const names = nodesText(leads, language);
    return [{ text: message(language, 'mcp.action', { node: nodeText(node, language), ...dates, names }), evidence }];
  }),
  page: { path: '/' },
});

interface Changes {
  changes: Listed<{ id: string; at: string; by: string; summary: string; undid: string | null }>;
}

export const changes: Answerer<Changes> = ({ changes: found }, { language, variables }) => ({
  head: [message(language, 'mcp.changes', { total: found.totalCount })],
  ...listed(found, language, ({ id, at, by, summary, undid }) => [
    message(language, 'mcp.change', {
      id,
      by,
      summary,
      at: formatDate(at.slice(0, 10), language),
      undid: undid ?? 'none',
    }),
  ]),
  page: { path: '/changes', parameters: { node: variables.node } },
});
