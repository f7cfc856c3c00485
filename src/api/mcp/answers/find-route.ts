import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type Hop, hopLines, type NamedNode, nodeText } from './proof';

interface Routes {
  influencePaths: {
    answer: string;
    missingLink: { from: NamedNode; to: NamedNode } | null;
    paths: { strength: string; explanation: string; hops: Hop[] }[];
  };
}

export const findRoute: Answerer<Routes> = ({ influencePaths: { answer, missingLink, paths } }, question) => {
  const { language, variables } = question;
  const { from, to, via, avoid, maxHops, minConfidence, includeEnded } = variables as Record<string, string[]>;
  const best = paths[0]?.hops;
  return {
    head: [
      answer,
      ...(missingLink
        ? [
            message(language, 'mcp.missingLink', {
              from: nodeText(missingLink.from, language),
              to: nodeText(missingLink.to, language),
            }),
          ]
        : []),
    ],
    items: paths.map(({ strength, explanation, hops }, index) => [
      message(language, 'mcp.path', {
        explanation,
        count: index + 1,
        strength: message(language, 'path.strength', { strength }),
      }),
      ...hopLines(hops, language),
    ]),
    page: {
      path: '/routes',
      // The page has one end each.
      parameters: {
        from: best?.[0]?.from.id ?? from?.[0],
        to: best?.at(-1)?.to.id ?? to?.[0],
        via,
        avoid,
        maxHops,
        confidence: minConfidence,
        ended: includeEnded ? '1' : undefined,
      },
    },
  };
};
