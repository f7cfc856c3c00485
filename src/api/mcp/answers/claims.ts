import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { formatDate } from '../../../language/partial-date';
import { isStandingFact } from '../../../store/model/tie-time';
import type { TieType } from '../../../store/model/tie-type';
import { TIE_TYPES } from '../../../store/model/tie-types';
import { labelOf } from '../../tables/cells';
import type { Cited, Line, Listed } from '../answer';
import { quoted } from '../quoted';

export interface NamedNode {
  id: string;
  name: string;
}

/** A tie with what its status rests on. */
export interface Fact {
  id: string;
  type: TieType;
  sentence: string;
  status: string;
  since: string | null;
  until: string | null;
  confirmed: string | null;
  whyEnded: string | null;
  evidence: Cited[];
}

export interface Hop {
  tie: Fact;
}

/** The name and the id of a node. */
export function nodeText({ id, name }: NamedNode, language: LanguageCode): string {
  return message(language, 'mcp.node', { id, name: quoted(name, language) });
}

/** The names and ids of some nodes, each once; "none" where there is none, for messages. */
export function nodesText(nodes: readonly NamedNode[], language: LanguageCode): string {
  const names = new Set(nodes.map((node) => nodeText(node, language)));
  return names.size === 0 ? 'none' : formatWords([...names], language, 'conjunction');
}

/** A tie as one claim, with its id and its status: current, unconfirmed since when, ended when, or undated. */
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

/** What a tie may be of which no date is known. */
const UNDATED = ['CURRENT', 'UNCONFIRMED'];

/** Whether a tie of a type tells of something that happened and stays true: an award of 2017 is not current. */
const isOnRecord = (type: TieType): boolean => isStandingFact(type) && TIE_TYPES[type].isEvent === true;

function statusText(
  { type, status, since, until, confirmed, whyEnded }: Omit<Fact, 'id' | 'sentence' | 'evidence'>,
  language: LanguageCode,
): string {
  const isUndated = UNDATED.includes(status) && since === null && confirmed === null;
  const dated = status === 'CURRENT' && isOnRecord(type) ? 'ON_RECORD' : status;
  return message(language, 'mcp.status', {
    status: isUndated ? 'UNDATED' : dated,
    confirmed: dateText(confirmed ?? since, language),
    until: dateText(until, language),
    why: whyEnded ? quoted(whyEnded, language) : 'none',
  });
}

/** A date; "none" where there is none, for messages. */
export function dateText(date: string | null | undefined, language: LanguageCode): string {
  return date === null || date === undefined ? 'none' : formatDate(date, language);
}

/** The end of what took more than a day or another span; "none" of what began and ended in the same. */
export function endText(
  { since, until }: { since: string | null; until: string | null },
  language: LanguageCode,
): string {
  return since === until ? 'none' : dateText(until, language);
}

/** The label of a value in lower case. */
export function wordOf(dimension: string, value: string, language: LanguageCode): string {
  return (labelOf(dimension, value, language) ?? value).toLowerCase();
}

/** The kind of an actor or of another record, with its country; of who left the network, as a former member. */
export function kindText(
  { kind, country, left }: { kind: string; country?: { name: string } | null; left?: string | null },
  language: LanguageCode,
): string {
  return message(language, 'mcp.kind', {
    kind: wordOf('KIND', kind, language),
    former: String(Boolean(left)),
    country: country?.name ?? 'none',
  });
}

export function unknownLines(unknown: readonly { text: string }[], language: LanguageCode): string[] {
  return unknown.map(({ text }) => message(language, 'mcp.unknown', { text: quoted(text, language) }));
}

/** What an answer takes from a page of a list, each item by a function. */
export function listed<T>(
  { pageInfo, edges, unknown = [] }: Listed<T>,
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
