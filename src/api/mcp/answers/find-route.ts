import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatTitle } from '../../../language/names';
import { formatDate } from '../../../language/partial-date';
import type { Answerer } from '../answer';

interface Routes {
  influencePaths: {
    answer: string;
    askFirst: { member: { id: string }; explanation: string; tie: Proof | null }[];
    missingLink: { from: NamedNode; to: NamedNode } | null;
    paths: { strength: string; explanation: string; hops: Hop[] }[];
  };
}

export const findRoute: Answerer<Routes> = ({ influencePaths }, question) => {
  const { answer, askFirst, missingLink, paths } = influencePaths;
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
    items: [
      ...askFirst.map(({ member, explanation, tie }) => [
        message(language, 'mcp.candidate', { explanation, id: member.id }),
        ...(tie ? [sourceLine(tie.evidence, language)] : []),
      ]),
      ...paths.map(({ strength, explanation, hops }, index) => [
        message(language, 'mcp.path', {
          explanation,
          count: index + 1,
          strength: message(language, 'path.strength', { strength }),
        }),
        ...hopLines(hops, language),
      ]),
    ],
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

export interface Cited {
  asOf: string | null;
  against: boolean;
  confidence: string;
  source: { title: string; publisher: string | null; published: string | null; url: string | null };
}

export interface Proof {
  id: string;
  sentence: string;
  confidence: string;
  evidence: Cited[];
}

export interface NamedNode {
  id: string;
  name: string;
}

export interface Hop {
  from: { id: string };
  to: { id: string };
  tie: Proof;
}

/** The name and the id of a node. */
export function nodeText({ id, name }: NamedNode, language: LanguageCode): string {
  return message(language, 'mcp.node', { id, name });
}

/** What evidence there is: the first piece in full, and how many others there are. */
export function sourceLine([first, ...others]: readonly Cited[], language: LanguageCode): string {
  if (!first) return message(language, 'answer.noSource');
  const { asOf, against, confidence, source } = first;
  const date = asOf ?? source.published;
  return message(language, 'mcp.source', {
    title: formatTitle(source.title, language),
    publisher: source.publisher ?? 'none',
    date: date === null ? 'none' : formatDate(date, language),
    url: source.url ?? 'none',
    against: String(against),
    confidence: confidenceText(confidence, language),
    others: others.length,
  });
}

/** A tie with its id, its confidence and its source. */
export function tieLines({ id, sentence, confidence, evidence }: Proof, language: LanguageCode): string[] {
  const tie = message(language, 'mcp.tie', { sentence, id, confidence: confidenceText(confidence, language) });
  return [tie, sourceLine(evidence, language)];
}

/** The ties of a path, with the ids of the nodes that each leads from and to. */
export function hopLines(hops: readonly Hop[], language: LanguageCode): string[] {
  return hops.flatMap(({ from, to, tie: { id, sentence, confidence, evidence } }) => [
    message(language, 'mcp.hop', {
      sentence,
      id,
      from: from.id,
      to: to.id,
      confidence: confidenceText(confidence, language),
    }),
    sourceLine(evidence, language),
  ]);
}

function confidenceText(confidence: string, language: LanguageCode): string {
  return message(language, 'mcp.confidence', { confidence });
}
