import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { labelOf } from '../../tables/label';
import type { Answerer, ToolAnswer } from '../answer';
import { type Commitment, commitmentLines } from './commitments';
import { type Cited, type NamedNode, nodeText, type Proof, sourceLine, tieLines } from './proof';

interface Organisation extends NamedNode {
  kind: string;
  group: string;
  country: NamedNode | null;
  website: string | null;
  evidence: Cited[];
  ties: { totalCount: number; nodes: Proof[] };
  commitments: { totalCount: number; nodes: Commitment[] };
  unknown: { text: string }[];
}

export const organisation: Answerer<{ node: { id: string } | Organisation }> = ({ node }, { language }) => {
  if (!('kind' in node)) return notAnOrganisation(node.id, language);
  const { kind, group, country, website, ties, commitments } = node;
  return {
    head: [
      message(language, 'mcp.organisation', {
        node: nodeText(node, language),
        kind: labelOf('KIND', kind, language)!.toLowerCase(),
        group: labelOf('GROUP', group, language)!.toLowerCase(),
        country: country?.name ?? 'none',
        website: website ?? 'none',
        ties: ties.totalCount,
        commitments: commitments.totalCount,
      }),
      sourceLine(node.evidence, language),
    ],
    unknown: node.unknown.map(({ text }) => text),
    items: [
      ...ties.nodes.map((tie) => tieLines(tie, language)),
      ...commitments.nodes.map((commitment) => commitmentLines(commitment, language)),
    ],
    total: ties.totalCount + commitments.totalCount,
    page: { path: `/organisations/${encodeURIComponent(node.id)}` },
  };
};

/** The answer where an id is that of something else. */
export function notAnOrganisation(id: string, language: LanguageCode): ToolAnswer {
  return {
    head: [message(language, 'mcp.notAnOrganisation', { id })],
    items: [],
    page: { path: `/records/${encodeURIComponent(id)}` },
  };
}
