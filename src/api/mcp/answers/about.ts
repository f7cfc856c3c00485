import type { LanguageCode } from '../../../language/language';
import { isMessageKey, message } from '../../../language/message';
import type { Answerer, Line, ListPage, Question } from '../answer';
import { type IndicatorValue, valueLine } from './indicators';
import { type Commitment, commitmentLine, type Partnership, partnershipLine } from './list';
import { type Occasion, occasionLine } from './events';
import {
  dateText,
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
import { quoted } from '../quoted';
import { type ScorecardLine, scoreText, remainingUnknownLines, UNASSIGNED, unassignedLines } from './score';

export interface AnyRecord extends Partial<Fact> {
  __typename: string;
  id: string;
  name?: string;
  note?: string | null;
  title?: string;
  publisher?: string | null;
  publishedOn?: string | null;
  url?: string | null;
  kind?: string;
  group?: string;
  country?: NamedNode | null;
  leftOn?: string | null;
  website?: string | null;
  isActive?: boolean;
  outcome?: string | null;
  deadline?: string | null;
  isInferred?: boolean;
  isExpected?: boolean;
  by?: NamedNode;
  madeOn?: string | null;
  dueOn?: string | null;
  commitmentStatus?: string;
  followUps?: { asOf: string }[];
  heldOn?: string;
  with?: NamedNode[];
  nextStep?: string | null;
  unknown?: { text: string }[];
  citedBy?: { totalCount: number; nodes: { id: string; name?: string; sentence?: string }[] };
  values?: IndicatorValue[];
  instrumentState?: string;
  statusOn?: string | null;
  adoptedOn?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
  phases?: { since: string | null; until: string | null; text: string }[];
  /** The same event as an initiative, and the same initiative as events. */
  initiative?: { id: string; name?: string } | null;
  occasions?: NamedNode[];
  engagement?: Engagement | null;
  rosters?: { text: string }[];
  members?: { nodes: NamedNode[] };
  residents?: { totalCount: number; nodes: NamedNode[] };
  instruments?: { tie: Fact }[];
  reviews?: Occasion[];
  partnerships?: { totalCount: number; nodes: Partnership[] };
  promises?: { totalCount: number; nodes: Commitment[] };
  scorecard?: { answer: string; lines: ScorecardLine[]; unknown: { text: string }[] };
}

interface Engagement {
  engagement: string;
  asOf: string;
  contactEvery: number | null;
  lastContactOn: string | null;
  contactDueOn: string | null;
}

interface About {
  node: AnyRecord;
  /** Absent for a record that cannot have ties. */
  ties?: ListPage<Fact>;
}

export const about: Answerer<About> = ({ node, ties }, question) => {
  const { language } = question;
  const { id, scorecard, unknown = [], citedBy, values = [] } = node;
  const list = ties && pageAnswer(ties, language, (tie) => [factLine(tie, language)]);
  const isOrganisation = node.group !== undefined;
  return {
    ...list,
    head: [
      headOf(node, language),
      ...(ties ? [message(language, 'mcp.tiesOnRecord', { count: ties.totalCount })] : []),
      ...(citedBy ? [message(language, 'mcp.citedBy', { count: citedBy.totalCount })] : []),
    ],
    leading: [
      ...detailsOf(node, language),
      ...(node.rosters ?? []).map(({ text }) => text),
      ...placeLines(node, question),
      ...values.map((value) => valueLine(value, language)),
      ...(scorecard?.lines ?? []).flatMap((line) => scoreLines(line, language)),
      ...unassignedLines(scorecard?.lines ?? [], language),
      ...partnershipLines(node, language),
      ...unknownLines([...unknown, ...(scorecard?.unknown ?? [])], language),
      ...(citedBy?.nodes ?? []).map(({ id: citing, name, sentence }) =>
        nodeText({ id: citing, name: name ?? sentence ?? citing }, language),
      ),
    ],
    items: list?.items ?? [],
    page: { path: `/${isOrganisation ? 'organisations' : 'records'}/${encodeURIComponent(id)}` },
  };
};

/** Formats the name, the kind and the dates of a record, with its evidence. */
function headOf(node: AnyRecord, language: LanguageCode): Line {
  const { id, name = node.title ?? id, evidence, sentence } = node;
  if (sentence !== undefined) return factLine(node as Fact, language);
  const text = message(language, 'mcp.about', {
    node: nodeText({ id, name }, language),
    what: typeText(node, language),
    group: node.group === undefined ? 'none' : wordOf('GROUP', node.group, language),
    website: node.website ?? node.url ?? 'none',
  });
  // The existence of a country needs no source.
  return evidence && evidence.length > 0 && !node.scorecard ? { text, evidence } : text;
}

/** Formats the dates and the other facts of its kind, one sentence each. */
function detailsOf(node: AnyRecord, language: LanguageCode): string[] {
  if (node.sentence !== undefined) return [];
  const { since, until, deadline, isInferred, isExpected, outcome, note, by, followUps, dueOn, madeOn, engagement } =
    node;
  const { initiative, occasions = [] } = node;
  const same = [...occasions, ...(initiative ? [{ name: initiative.id, ...initiative }] : [])];
  const [latest] = followUps ?? [];
  const dates = [since, until, deadline, madeOn, dueOn, node.heldOn, node.publishedOn];
  const hasDate = dates.some((date) => date !== null && date !== undefined);
  return [
    ...(hasDate
      ? [
          message(language, 'mcp.dates', {
            since: dateText(since ?? node.heldOn ?? madeOn ?? node.publishedOn, language),
            until: dateText(until, language),
            due: dateText(dueOn ?? deadline, language),
            inferred: isExpected ? 'expected' : String(isInferred ?? false),
          }),
        ]
      : []),
    ...(same.length > 0 ? [message(language, 'mcp.sameEvent', { names: nodesText(same, language) })] : []),
    ...(engagement ? [engagementText(engagement, language)] : []),
    ...(by ? [message(language, 'mcp.by', { by: nodeText(by, language) })] : []),
    ...(node.phases ?? []).map((phase) => phaseText(phase, language)),
    ...(node.instrumentState ? [instrumentText(node, language)] : []),
    ...(node.with ? [message(language, 'mcp.with', { names: nodesText(node.with, language) })] : []),
    ...(node.commitmentStatus
      ? [
          message(language, 'mcp.became', {
            status: wordOf('STATUS', node.commitmentStatus, language),
            asOf: dateText(latest?.asOf, language),
          }),
        ]
      : []),
    ...[outcome, node.nextStep].flatMap((text) => (text ? [quoted(text, language)] : [])),
    ...(note ? [message(language, 'mcp.note', { note: quoted(note, language) })] : []),
  ];
}

/** Formats a phase with its years: "Second phase: 2023 to 2025." */
function phaseText({ since, until, text }: NonNullable<AnyRecord['phases']>[number], language: LanguageCode): string {
  const [from, to] = [dateText(since, language), dateText(until, language)];
  return message(language, 'mcp.phase', { text, since: from, until: to });
}

/** Formats the state of a document, its adoption and its period. */
function instrumentText(node: AnyRecord, language: LanguageCode): string {
  const { id, name = id, instrumentState = '', statusOn, adoptedOn, validFrom, validUntil } = node;
  const [since, until] = [dateText(validFrom, language), dateText(validUntil, language)];
  return message(language, 'explorer.record.instrument', {
    name,
    state: instrumentState,
    on: dateText(statusOn, language),
    adopted: dateText(adoptedOn, language),
    period: validFrom && validUntil ? message(language, 'explorer.holds.span', { since, until }) : 'none',
  });
}

/** Formats the permission to approach an actor, and the day of the next contact. */
function engagementText(details: Engagement, language: LanguageCode): string {
  const { engagement, asOf, contactEvery, lastContactOn, contactDueOn } = details;
  return message(language, 'mcp.engagement', {
    engagement,
    asOf: dateText(asOf, language),
    months: contactEvery ?? 0,
    last: dateText(lastContactOn, language),
    due: dateText(contactDueOn, language),
  });
}

/** Formats the record of a country: its residents, treaties, reviews and commitments. */
function placeLines(node: AnyRecord, { language, today }: Question): Line[] {
  const { scorecard, members = { nodes: [] }, residents, instruments = [], reviews = [], promises } = node;
  if (!scorecard) return [];
  return [
    ...(members.nodes.length > 0
      ? [message(language, 'mcp.membersThere', { names: nodesText(members.nodes, language) })]
      : []),
    quoted(scorecard.answer, language),
    ...(residents
      ? [
          message(language, 'mcp.residents', {
            count: residents.totalCount,
            all: String(residents.nodes.length === residents.totalCount),
            names: nodesText(residents.nodes, language),
          }),
        ]
      : []),
    ...instruments.map(({ tie }) => factLine(tie, language)),
    ...reviews.map((review) => occasionLine(review, { language, today })),
    ...(promises ? [message(language, 'mcp.promises', { total: promises.totalCount })] : []),
    ...(promises?.nodes ?? []).map((promise) => commitmentLine(promise, language)),
  ];
}

function partnershipLines({ scorecard, partnerships }: AnyRecord, language: LanguageCode): Line[] {
  if (!scorecard || !partnerships) return [];
  return [
    message(language, 'mcp.partnerships', { total: partnerships.totalCount, open: 'false' }),
    ...partnerships.nodes.map((partnership) => partnershipLine(partnership, language)),
  ];
}

function scoreLines(line: ScorecardLine, language: LanguageCode): string[] {
  return [
    scoreText(nodeText(line.objective, language), line, language),
    ...remainingUnknownLines(
      line.unknown.filter(({ code }) => code !== UNASSIGNED),
      language,
    ),
  ];
}

export function typeText(
  { __typename, kind, country, leftOn }: Pick<AnyRecord, '__typename' | 'kind' | 'country' | 'leftOn'>,
  language: LanguageCode,
): string {
  const key = `explorer.type.${__typename}`;
  if (kind === undefined) return isMessageKey(key) ? message(language, key) : __typename;
  return kindText({ kind, country, leftOn }, language);
}
