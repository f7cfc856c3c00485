import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import {
  formatDate,
  formatDateWithPreposition,
  formatPeriod,
  formatSince,
  formatUntil,
} from '../../../language/partial-date';
import { type Answerer, type Citation, type Line, type ListPage, pageOfList, tableOf } from '../answer';
import { tallyRowText, type TallyRow } from './count';
import {
  dateText,
  endText,
  type Fact,
  factLine,
  kindText,
  pageAnswer,
  type NamedNode,
  nodesText,
  nodeText,
  unknownLines,
  wordOf,
} from './claims';
import { NETWORK } from '../../../store/model/record-ids';
import { quoted } from '../quoted';

interface Organisation extends NamedNode {
  pursues: Fact[];
  kind: string;
  country: NamedNode | null;
  /** The end of a former membership. */
  leftOn?: string | null;
  /** The memberships of a member that no source confirms. */
  memberships?: { nodes: { to: { id: string } }[] };
  evidence: Citation[];
}

/** Returns "true" where records that may match despite unknown facts are listed too. */
const isOpen = ({ includeUnknown }: Record<string, unknown>) => String(Boolean(includeUnknown));

export const organisations: Answerer<{ actors: ListPage<Organisation> }> = ({ actors }, { language, variables }) => ({
  head: [message(language, 'mcp.organisations', { total: actors.totalCount, open: isOpen(variables) })],
  ...pageAnswer(actors, language, ({ id, name, kind, country, pursues, leftOn = null, memberships, evidence }) => {
    const isUnconfirmed = memberships?.nodes.some(({ to }) => to.id === NETWORK);
    const what = kindText({ kind, country, leftOn }, language);
    const text = message(language, 'mcp.match', {
      node: nodeText({ id, name }, language),
      what: isUnconfirmed ? `${what} (${message(language, 'mcp.role', { role: 'MEMBERSHIP' })})` : what,
      matched: 'none',
      others: 0,
      also: 'none',
    });
    return [{ text, evidence }, ...(variables.objectives ? pursues.map((tie) => factLine(tie, language)) : [])];
  }),
  page: pageOfList('/organisations', { region: 'regions', country: 'countries', text: 'text' }, 'actors', variables),
});

interface Ties {
  ties: ListPage<Fact & { keeper: NamedNode | null }>;
  sums?: { rows: TallyRow[] };
}

export const ties: Answerer<Ties> = ({ ties: page, sums }, { language, variables }) => ({
  head: [
    message(language, 'mcp.tiesOnRecord', { count: page.totalCount }),
    ...(sums?.rows ?? []).map((row) => tallyRowText(row, language)),
  ],
  ...pageAnswer(page, language, ({ keeper, ...tie }) => [
    factLine(tie, language),
    ...(keeper ? [message(language, 'mcp.heldBy', { by: nodeText(keeper, language) })] : []),
  ]),
  page: tableOf('ties', variables),
});

export interface Partnership extends NamedNode {
  kind: string;
  since: string | null;
  until: string | null;
  isActive: boolean;
  status: string;
  statusText: string;
  groups: string[];
  countries?: { name: string }[];
  seats: { count: number }[];
  participants: { edges: Participant[] };
  evidence: Citation[];
}

/** A partnership in a list, with its roster. */
interface ListedPartnership extends Partnership {
  roster: { text: string };
  unknown: { text: string }[];
}

export const partnerships: Answerer<{ partnerships: ListPage<ListedPartnership> }> = (
  { partnerships: page },
  { language, variables },
) => {
  const { groupsAll, objectives, regions, countries, participants, text, includeEnded } = variables;
  return {
    head: [message(language, 'mcp.partnerships', { total: page.totalCount, open: isOpen(variables) })],
    ...pageAnswer(page, language, (node) => [
      partnershipLine(node, language),
      node.roster.text,
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

interface Participant {
  role: string;
  tie: { status: string };
  node: NamedNode & { group: string };
}

/** Roles without a seat, and statuses of ties that are not current on the day. */
const NO_SEAT = ['FUNDER', 'OBSERVER'];
const NOT_CURRENT = ['ENDED', 'UPCOMING'];
const MAX_NAMES = 20;

const distinct = <N extends NamedNode>(nodes: readonly N[]) => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

export function partnershipLine(partnership: Partnership, language: LanguageCode): Line {
  const { evidence, kind, since, until, isActive, groups, countries = [], seats, participants } = partnership;
  // Past participants of an ended partnership remain a fact, although it has no seats any more.
  const current = participants.edges.filter(({ tie }) => !isActive || !NOT_CURRENT.includes(tie.status));
  const taken = current.filter(({ role }) => !NO_SEAT.includes(role));
  const seated = distinct(taken.map(({ node }) => node));
  const count = isActive ? seats.reduce((sum, seat) => sum + seat.count, 0) : seated.length;
  const names = formatWords(
    seated.slice(0, MAX_NAMES).map((node) => participantText(node, current, language)),
    language,
    'conjunction',
  );
  const groupNames = groups.map((group) =>
    message(language, 'mcp.groupSeated', {
      group: wordOf('GROUP', group, language),
      unconfirmed: String(areUnconfirmed(taken.filter(({ node }) => node.group === group))),
    }),
  );
  const text = message(language, 'mcp.partnership', {
    node: nodeText(partnership, language),
    kind: wordOf('KIND', kind, language),
    since: since === null ? 'none' : formatSince(since, language),
    until: until === null ? 'none' : formatUntil(until, language),
    holds: String(isActive),
    countries: placesText(countries, language),
    groups: groups.length === 0 ? 'none' : formatWords(groupNames, language, 'conjunction'),
    participants: count,
    names: seated.length > 0 ? names : 'none',
    all: String(count <= MAX_NAMES),
    took: isActive || seated.length === 0 ? 'none' : names,
    funders: nodesText(
      distinct(current.filter(({ role }) => role === 'FUNDER').map(({ node }) => node)).filter(
        ({ id }) => !seated.some((node) => node.id === id),
      ),
      language,
    ),
  });
  return { text: partnership.status === 'UNCONFIRMED' ? `${text} ${partnership.statusText}` : text, evidence };
}

const areUnconfirmed = (edges: readonly Participant[]) =>
  edges.length > 0 && edges.every(({ tie }) => tie.status === 'UNCONFIRMED');

/** Formats an organisation once, with its roles beyond that of a member, and where unconfirmed. */
function participantText(node: NamedNode, edges: readonly Participant[], language: LanguageCode): string {
  const own = edges.filter((edge) => edge.node.id === node.id);
  const roles = [...new Set(own.map(({ role }) => role))].filter((role) => role !== 'MEMBER');
  const notes = roles.map((role) => message(language, 'mcp.role', { role }));
  if (areUnconfirmed(own)) notes.push(message(language, 'mcp.role', { role: 'UNCONFIRMED' }));
  return notes.length > 0 ? `${nodeText(node, language)} (${notes.join(', ')})` : nodeText(node, language);
}

function placesText(countries: readonly { name: string }[], language: LanguageCode): string {
  const names = countries.map(({ name }) => quoted(name, language));
  return names.length === 0 ? 'none' : formatWords(names, language, 'conjunction');
}

export interface Commitment extends NamedNode {
  by: NamedNode & { country?: { actors: { nodes: NamedNode[] } } | null };
  madeOn: string | null;
  madeAt?: { id: string; name?: string } | null;
  dueOn: string | null;
  status: string;
  followUps: { asOf: string }[];
  evidence: Citation[];
}

/** The filters of the page of commitments, by its parameters. */
const COMMITMENT_FILTERS = {
  region: 'regions',
  country: 'countries',
  objective: 'objectives',
  status: 'statuses',
  text: 'text',
  dueFrom: 'dueFrom',
  dueTo: 'dueTo',
};

export const commitments: Answerer<{ commitments: ListPage<Commitment> }> = (
  { commitments: page },
  { language, variables },
) => {
  const occasions = new Map(page.edges.map(({ node: { madeAt } }) => [madeAt?.id, madeAt]));
  const [occasion] = occasions.size === 1 ? occasions.values() : [];
  return {
    head: [
      message(language, 'mcp.commitments', { total: page.totalCount }),
      ...(occasion
        ? [message(language, 'mcp.madeAt', { at: nodeText({ name: occasion.id, ...occasion }, language) })]
        : []),
    ],
    ...pageAnswer(page, language, ({ madeAt, ...commitment }) => {
      const members = commitment.by.country?.actors.nodes ?? [];
      return [
        commitmentLine(occasion ? commitment : { madeAt, ...commitment }, language),
        ...(members.length > 0 ? [message(language, 'mcp.membersThere', { names: nodesText(members, language) })] : []),
      ];
    }),
    page: pageOfList('/commitments', COMMITMENT_FILTERS, 'commitments', variables),
  };
};

export function commitmentLine(commitment: Commitment, language: LanguageCode): Line {
  const { id, name, by, madeOn, madeAt, dueOn, status, followUps, evidence } = commitment;
  const text = message(language, 'mcp.commitment', {
    id,
    name: quoted(name, language),
    by: nodeText(by, language),
    made: madeOn ? formatDateWithPreposition(madeOn, language) : 'none',
    at: madeAt?.id ?? 'none',
    due: dateText(dueOn, language),
    status: wordOf('STATUS', status, language),
    asOf: dateText(followUps[0]?.asOf, language),
  });
  return { text, evidence };
}

interface Dated extends NamedNode {
  since: string | null;
  until: string | null;
  evidence: Citation[];
}

interface Action extends Dated {
  countries: { name: string }[];
  leads: NamedNode[];
  partners: NamedNode[];
  targets: { id: string; name?: string }[];
  opportunity: NamedNode | null;
  asks: { text: string | null; stage: string; since: string | null; of: NamedNode }[];
}

export const actions: Answerer<{ actions: ListPage<Action> }> = ({ actions: page }, { language, variables }) => ({
  head: [message(language, 'mcp.actions', { total: page.totalCount })],
  ...pageAnswer(page, language, ({ leads, partners, targets, opportunity, asks, evidence, ...node }) => {
    const text = message(language, 'mcp.action', {
      node: nodeText(node, language),
      since: dateText(node.since, language),
      until: endText(node, language),
      countries: placesText(node.countries, language),
      names: nodesText(leads, language),
      partners: nodesText(partners, language),
      targets: nodesText(
        targets.map(({ id, name = id }) => ({ id, name })),
        language,
      ),
      opportunity: opportunity ? nodeText(opportunity, language) : 'none',
    });
    return [
      { text, evidence },
      ...asks.map(({ text: askText, stage, since, of }) =>
        message(language, 'mcp.ask', {
          of: nodeText(of, language),
          text: askText ? quoted(askText, language) : 'none',
          stage: wordOf('STAGE', stage, language),
          since: dateText(since, language),
        }),
      ),
    ];
  }),
  page: pageOfList('/actions', { kind: 'kinds', objective: 'objectives', country: 'countries' }, 'actions', variables),
});

interface Campaign extends NamedNode {
  since: string | null;
  statusText: string;
  countries: { name: string }[];
  participants: { nodes: (NamedNode & { country?: { name: string } | null })[] };
  evidence: Citation[];
}

export const campaigns: Answerer<{ campaigns: ListPage<Campaign> }> = (
  { campaigns: page },
  { language, variables },
) => ({
  head: [message(language, 'mcp.campaigns', { total: page.totalCount, open: isOpen(variables) })],
  ...pageAnswer(page, language, ({ since, statusText, countries, participants, evidence, ...node }) => {
    const names = distinct(participants.nodes).map(({ country, ...actor }) => {
      const text = nodeText(actor, language);
      return country ? `${text} (${country.name})` : text;
    });
    const text = message(language, 'mcp.campaign', {
      node: nodeText(node, language),
      since: dateText(since, language),
      countries: placesText(countries, language),
      names: names.length > 0 ? formatWords(names, language, 'conjunction') : 'none',
      status: statusText,
    });
    return [{ text, evidence }];
  }),
  page: tableOf('campaigns', variables),
});

interface Instrument extends NamedNode {
  status: string;
  adoptedOn: string | null;
  validFrom: string | null;
  validUntil: string | null;
  ties: { nodes: Fact[] };
  evidence: Citation[];
}

export const instruments: Answerer<{ instruments: Instrument[] }> = ({ instruments: list }, { language }) => ({
  head: [message(language, 'mcp.instruments', { total: list.length })],
  items: list.map(({ status, adoptedOn, validFrom, validUntil, ties: { nodes }, evidence, ...node }) => [
    {
      text: message(language, 'mcp.instrument', {
        node: nodeText(node, language),
        status,
        adopted: dateText(adoptedOn, language),
        period: validFrom && validUntil ? formatPeriod(validFrom, validUntil, language) : 'none',
      }),
      evidence,
    },
    ...nodes.map((tie) => factLine(tie, language)),
  ]),
  page: tableOf('instruments', {}),
});

interface Changes {
  changes: ListPage<{ id: string; recordedAt: string; by: string; summary: string; undid: string | null }>;
}

export const changes: Answerer<Changes> = ({ changes: page }, { language, variables }) => ({
  head: [message(language, 'mcp.changes', { total: page.totalCount })],
  ...pageAnswer(page, language, ({ id, recordedAt, by, summary, undid }) => [
    message(language, 'mcp.change', {
      id,
      by: quoted(by, language),
      summary: quoted(summary, language),
      at: formatDate(recordedAt.slice(0, 10), language),
      undid: undid ?? 'none',
    }),
  ]),
  page: tableOf('changes', variables),
});
