import type { TieType } from '../graphql/graphql';
import type { Choice } from '../search/choice';
import type { CorrectedNode } from './form';

/** What an organisation did once, which stays true when it is no more. */
const ACTS: readonly TieType[] = [
  'ASSESSED_ON',
  'ATTENDED',
  'CITES',
  'ENDORSES',
  'HONOURS',
  'INFORMS',
  'INVITED_TO',
  'ISSUED',
  'PROMISED',
  'REFERS_TO',
  'SUCCEEDS',
];

/** The links of an organisation that end with it, of those that hold. One that follows from other records ends with them. */
export function linksToEnd(node: CorrectedNode): Choice[] {
  const { nodes = [] } = ('ties' in node && node.ties) || {};
  return nodes.filter(({ type, derived }) => !derived && !ACTS.includes(type));
}

interface EndedLinks {
  ended: string[];
  until: string;
  evidence: unknown[];
}

/** The input that says of each link that it ended on the same date, by the same source. */
export function endedLinks(answers: Record<string, unknown>): Record<string, unknown> {
  const { ended, until, evidence } = answers as unknown as EndedLinks;
  return { ended: ended.map((tie) => ({ tie, until })), evidence };
}
