import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatDate, formatDateWithPreposition } from '../../../language/partial-date';
import { labelOf } from '../../tables/cells';
import { type Answerer, onlyOne } from '../answer';
import { type Cited, type NamedNode, nodeText, sourceLine } from './find-route';

export interface Commitment extends NamedNode {
  by?: NamedNode;
  madeOn?: string | null;
  due: string | null;
  status: string;
  followUps?: { asOf: string }[];
  evidence: Cited[];
}

interface Commitments {
  commitments: { totalCount: number; nodes: Commitment[]; unknown: { text: string }[] };
}

export const commitments: Answerer<Commitments> = ({ commitments: found }, { language, variables }) => ({
  head: [message(language, 'mcp.commitments', { total: found.totalCount })],
  unknown: found.unknown.map(({ text }) => text),
  items: found.nodes.map((commitment) => commitmentLines(commitment, language)),
  total: found.totalCount,
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

/** A commitment with its dates and its source. */
export function commitmentLines(commitment: Commitment, language: LanguageCode): string[] {
  const { id, name, by, madeOn, due, status, followUps = [], evidence } = commitment;
  const [latest] = followUps;
  const text = message(language, 'mcp.commitment', {
    id,
    name,
    by: by ? nodeText(by, language) : 'none',
    made: madeOn ? formatDateWithPreposition(madeOn, language) : 'none',
    due: due === null ? 'none' : formatDate(due, language),
    status: labelOf('STATUS', status, language)!.toLowerCase(),
    asOf: latest ? formatDate(latest.asOf, language) : 'none',
  });
  return [text, sourceLine(evidence, language)];
}

interface Agenda {
  agenda: { on: string; text: string; node: { id: string; evidence?: Cited[] } }[];
}

export const calendar: Answerer<Agenda> = ({ agenda }, { language, variables }) => ({
  head: [message(language, 'mcp.calendar', { count: agenda.length })],
  items: agenda.map(({ on, text, node: { id, evidence } }) => [
    message(language, 'mcp.due', { id, text, on: formatDate(on, language) }),
    sourceLine(evidence ?? [], language),
  ]),
  mayHaveMore: agenda.length === variables.first,
  page: {
    path: '/calendar',
    parameters: {
      from: variables.from,
      to: variables.to,
      region: onlyOne(variables.regions),
      country: onlyOne(variables.countries),
      kind: onlyOne(variables.kinds),
    },
  },
});
