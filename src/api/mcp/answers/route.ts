import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type Fact, factLine, type Hop, hopLines, type NamedNode, nodeText } from './claims';
import { quoted } from '../quoted';

interface Routes {
  direct: { totalCount: number; nodes: (Fact & { carriesInfluence: boolean })[] };
  influencePaths: {
    answer: string;
    askFirst: { member: { id: string }; explanation: string; tie: Fact | null }[];
    missingLink: { from: NamedNode; to: NamedNode } | null;
    paths: { strength: string; explanation: string; hops: Hop[] }[];
  };
}

export const route: Answerer<Routes> = ({ direct, influencePaths }, { language, variables }) => {
  const { answer, askFirst, missingLink, paths } = influencePaths;
  const { from, to, via, avoid, maxHops, minConfidence, includeEnded } = variables;
  const nodes = missingLink && {
    from: nodeText(missingLink.from, language),
    to: nodeText(missingLink.to, language),
  };
  return {
    head: [message(language, 'mcp.direct', { count: direct.totalCount }), quoted(answer, language)],
    leading: nodes ? [message(language, 'mcp.missingLink', nodes)] : [],
    items: [
      ...direct.nodes.map((tie) => [
        factLine(tie, language),
        message(language, 'mcp.conducts', { conducts: String(tie.carriesInfluence) }),
      ]),
      ...askFirst.map(({ member, explanation, tie }) => [
        message(language, 'mcp.candidate', { explanation: quoted(explanation, language), id: member.id }),
        ...(tie ? [factLine(tie, language)] : []),
      ]),
      ...paths.map(({ strength, explanation, hops }, index) => [
        message(language, 'mcp.path', {
          explanation: quoted(explanation, language),
          count: index + 1,
          strength: message(language, 'path.strength', { strength }),
        }),
        ...hopLines(hops, language),
      ]),
    ],
    page: {
      path: '/routes',
      parameters: {
        from,
        to,
        via,
        avoid,
        maxHops,
        confidence: minConfidence,
        ended: includeEnded ? '1' : undefined,
      },
    },
  };
};
