import type { LanguageCode } from '../../../language/language';
import { isMessageKey, message } from '../../../language/message';
import type { Answerer, Line, Listed } from '../answer';
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

export interface ScorecardLine {
  objective: NamedNode;
  members: number | null;
  partnerships: number | null;
  actions: number | null;
  commitments: number | null;
  unknown: { text: string }[];
}

export interface Anything extends Partial<Fact> {
  __typename: string;
  id: string;
  name?: string;
  note?: string | null;
  title?: string;
  publisher?: string | null;
  published?: string | null;
  url?: string | null;
  kind?: string;
  group?: string;
  country?: NamedNode | null;
  website?: string | null;
  holds?: boolean;
  outcome?: string | null;
  deadline?: string | null;
  inferred?: boolean;
  by?: NamedNode;
  madeOn?: string | null;
  due?: string | null;
  commitmentStatus?: string;
  followUps?: { asOf: string }[];
  on?: string;
  with?: NamedNode[];
  nextStep?: string | null;
  unknown?: { text: string }[];
  citedBy?: { totalCount: number; nodes: { id: string; name?: string; sentence?: string }[] };
  scorecard?: { answer: string; lines: ScorecardLine[]; unknown: { text: string }[] };
}

interface About {
  node: Anything;
  /** Not of what no tie touches. */
  ties?: Listed<Fact>;
}

export const about: Answerer<About> = ({ node, ties }, { language }) => {
  const { id, scorecard, unknown = [], citedBy } = node;
  const list = ties && listed(ties, language, (tie) => [factLine(tie, language)]);
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
      ...unknownLines([...unknown, ...(scorecard?.unknown ?? [])], language),
      ...(scorecard ? [scorecard.answer, ...scorecard.lines.flatMap((line) => scoreLines(line, language))] : []),
      ...(citedBy?.nodes ?? []).map(({ id: citing, name, sentence }) =>
        nodeText({ id: citing, name: name ?? sentence ?? citing }, language),
      ),
    ],
    items: list?.items ?? [],
    page: { path: `/${isOrganisation ? 'organisations' : 'records'}/${encodeURIComponent(id)}` },
  };
};

/** What it is: its name, its kind, its dates, with the evidence for it. */
function headOf(node: Anything, language: LanguageCode): Line {
  const { id, name = node.title ?? id, evidence, sentence } = node;
  if (sentence !== undefined) return factLine(node as Fact, language);
  const text = message(language, 'mcp.about', {
    node: nodeText({ id, name }, language),
    what: whatItIs(node, language),
    group: node.group === undefined ? 'none' : wordOf('GROUP', node.group, language),
    website: node.website ?? node.url ?? 'none',
  });
  return evidence && evidence.length > 0 ? { text, evidence } : text;
}

/** Its dates and what else its kind has, each as a sentence. */
function detailsOf(node: Anything, language: LanguageCode): string[] {
  if (node.sentence !== undefined) return [];
  const { since, until, deadline, inferred, outcome, note, by, followUps, due, madeOn } = node;
  const [latest] = followUps ?? [];
  const dates = [since, until, deadline, madeOn, due, node.on, node.published];
  const known = dates.some((date) => date !== null && date !== undefined);
  return [
    ...(known
      ? [
          message(language, 'mcp.dates', {
            since: dateText(since ?? node.on ?? madeOn ?? node.published, language),
            until: dateText(until, language),
            due: dateText(due ?? deadline, language),
            inferred: String(inferred ?? false),
          }),
        ]
      : []),
    ...(by ? [message(language, 'mcp.by', { by: nodeText(by, language) })] : []),
    ...(node.with ? [message(language, 'mcp.with', { names: nodesText(node.with, language) })] : []),
    ...(node.commitmentStatus
      ? [
          message(language, 'mcp.became', {
            status: wordOf('STATUS', node.commitmentStatus, language),
            asOf: dateText(latest?.asOf, language),
          }),
        ]
      : []),
    ...[outcome, note, node.nextStep].flatMap((text) => (text ? [text] : [])),
  ];
}

function scoreLines(line: ScorecardLine, language: LanguageCode): string[] {
  return [scoreText(nodeText(line.objective, language), line, language), ...unknownLines(line.unknown, language)];
}

/** What is on record for an objective; null is "not on record", never 0. */
export function scoreText(
  subject: string,
  counts: Pick<ScorecardLine, 'members' | 'partnerships' | 'actions'> & { commitments?: number | null },
  language: LanguageCode,
): string {
  const { members, partnerships, actions, commitments } = counts;
  return message(language, 'mcp.score', {
    subject,
    members: members ?? 'none',
    partnerships: partnerships ?? 'none',
    actions: actions ?? 'none',
    commitments: commitments ?? 'none',
  });
}

export function whatItIs({ __typename, kind, country }: Anything, language: LanguageCode): string {
  const key = `explorer.type.${__typename}`;
  if (kind === undefined) return isMessageKey(key) ? message(language, key) : __typename;
  return message(language, 'mcp.kind', { kind: wordOf('KIND', kind, language), country: country?.name ?? 'none' });
}
