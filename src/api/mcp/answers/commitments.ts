import { formatDate, formatDateWithPreposition } from '../../../language/dates';
import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { labelOf } from '../../tables/label';
import type { Answerer } from '../answer';
import { onlyOne } from '../page-link';
import { type Cited, type NamedNode, nodeText, sourceLine } from './proof';

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
