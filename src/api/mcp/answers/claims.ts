import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { formatDate } from '../../../language/partial-date';
import type { TieType } from '../../../store/model/tie-type';
import { TIE_TYPES } from '../../../store/model/tie-types';
import { labelOf } from '../../export/cells';
import type { Citation, Line, ListPage } from '../answer';
import { quoted } from '../quoted';
import { isRecordedDay, isStandingFact } from '../../../graph/tie/confirmation';

export interface NamedNode {
  id: string;
  name: string;
}

/** A tie with the facts that determine its status. */
export interface Fact {
  id: string;
  type: TieType;
  sentence: string;
  status: string;
  since: string | null;
  until: string | null;
  lastConfirmedOn: string | null;
  whyEnded: string | null;
  evidence: Citation[];
}

export interface Hop {
  tie: Fact;
}

/** Formats the name and the id of a node. */
export function nodeText({ id, name }: NamedNode, language: LanguageCode): string {
  return message(language, 'mcp.node', { id, name: quoted(name, language) });
}

/** Formats the distinct names and ids of nodes; "none" without any, for messages. */
export function nodesText(nodes: readonly NamedNode[], language: LanguageCode): string {
  const names = new Set(nodes.map((node) => nodeText(node, language)));
  return names.size === 0 ? 'none' : formatWords([...names], language, 'conjunction');
}

/** Formats a tie as a claim with its id and status: current, unconfirmed, ended or undated. */
export function factLine({ id, sentence, evidence, ...dates }: Fact, language: LanguageCode): Line {
  return {
    text: message(language, 'mcp.tie', {
      sentence: quoted(sentence, language),
      id,
      status: statusText(dates, language),
    }),
    evidence,
  };
}

export function hopLines(hops: readonly Hop[], language: LanguageCode): Line[] {
  return hops.map(({ tie }) => factLine(tie, language));
}

/** The possible statuses of a tie without any known date. */
const UNDATED_STATUSES = ['CURRENT', 'UNCONFIRMED'];

/** True for a type of ties to past events, which stay true: an award of 2017 is not current. */
const isOnRecord = (type: TieType): boolean =>
  isRecordedDay(type) || (isStandingFact(type) && TIE_TYPES[type].isEvent === true);

function statusText(
  { type, status, since, until, lastConfirmedOn, whyEnded }: Omit<Fact, 'id' | 'sentence' | 'evidence'>,
  language: LanguageCode,
): string {
  const isUndated = UNDATED_STATUSES.includes(status) && since === null && lastConfirmedOn === null;
  const dated = status === 'CURRENT' && isOnRecord(type) ? 'ON_RECORD' : status;
  return message(language, 'mcp.status', {
    status: isUndated ? 'UNDATED' : dated,
    confirmed: dateText(lastConfirmedOn ?? since, language),
    until: dateText(until, language),
    why: whyEnded ? quoted(whyEnded, language) : 'none',
  });
}

/** Formats a date; "none" without one, for messages. */
export function dateText(date: string | null | undefined, language: LanguageCode): string {
  return date === null || date === undefined ? 'none' : formatDate(date, language);
}

/** Formats the end of an event; "none" if it began on the same day, month or year. */
export function endText(
  { since, until }: { since: string | null; until: string | null },
  language: LanguageCode,
): string {
  return since === until ? 'none' : dateText(until, language);
}

/** Returns the label of a value in lower case. */
export function wordOf(dimension: string, value: string, language: LanguageCode): string {
  return withoutCapitals(labelOf(dimension, value, language) ?? value);
}

/** Puts a label into a sentence: "UN body", "NGO", "company". */
function withoutCapitals(label: string): string {
  return label.replace(/\p{L}+/gu, (word) => (/^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase()));
}

/** Formats the kind of an actor or another record, with its country; or as a former member. */
export function kindText(
  { kind, country, leftOn }: { kind: string; country?: { name: string } | null; leftOn?: string | null },
  language: LanguageCode,
): string {
  return message(language, 'mcp.kind', {
    kind: wordOf('KIND', kind, language),
    former: String(Boolean(leftOn)),
    country: country?.name ?? 'none',
  });
}

export function unknownLines(unknown: readonly { text: string }[], language: LanguageCode): string[] {
  return unknown.map(({ text }) => message(language, 'mcp.unknown', { text: quoted(text, language) }));
}

/** Returns the part of an answer from a page of a list, each item formatted by a function. */
export function pageAnswer<T>(
  { pageInfo, edges, unknown = [] }: ListPage<T>,
  language: LanguageCode,
  itemOf: (node: T) => readonly Line[],
) {
  return {
    leading: unknownLines(unknown, language),
    items: edges.map(({ node }) => itemOf(node)),
    cursors: edges.map(({ cursor }) => cursor),
    hasMore: pageInfo.hasNextPage,
  };
}
