import type { LanguageCode } from '../../../language/language';
import { isMessageKey, message } from '../../../language/message';
import { labelOf } from '../../tables/cells';
import type { Answerer, ToolAnswer } from '../answer';
import { type Commitment, commitmentLines } from './commitments';
import {
  type Cited,
  type Hop,
  hopLines,
  type NamedNode,
  nodeText,
  type Proof,
  sourceLine,
  tieLines,
} from './find-route';

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
function notAnOrganisation(id: string, language: LanguageCode): ToolAnswer {
  return {
    head: [message(language, 'mcp.notAnOrganisation', { id })],
    items: [],
    page: { path: `/records/${encodeURIComponent(id)}` },
  };
}

interface Allies {
  node: {
    id: string;
    name?: string;
    allies?: {
      actor: NamedNode;
      explanation: string;
      tieCount: number;
      tie: Proof | null;
      best: { hops: Hop[] } | null;
    }[];
  };
}

export const allies: Answerer<Allies> = ({ node: { id, name, allies: found } }, { language, variables }) => {
  if (name === undefined || !found) return notAnOrganisation(id, language);
  return {
    head: [message(language, 'mcp.allies', { actor: nodeText({ id, name }, language), count: found.length })],
    items: found.map(({ actor, explanation, tieCount, tie, best }) => [
      message(language, 'mcp.ally', { explanation, id: actor.id, ties: tieCount }),
      ...(tie ? [sourceLine(tie.evidence, language)] : hopLines(best?.hops ?? [], language)),
    ]),
    mayHaveMore: found.length === variables.first,
    page: { path: `/organisations/${encodeURIComponent(id)}` },
  };
};

interface SharedPartners {
  sharedPartners: { actor: { id: string; name?: string }; ties: Proof[] }[];
}

export const sharedPartners: Answerer<SharedPartners> = ({ sharedPartners: found }, { language, variables }) => {
  const [actor = ''] = variables.actors as string[];
  return {
    head: [message(language, 'mcp.sharedPartners', { count: found.length })],
    items: found.map(({ actor: { id, name }, ties }) => [
      nodeText({ id, name: name ?? id }, language),
      ...ties.flatMap((tie) => tieLines(tie, language)),
    ]),
    mayHaveMore: found.length === variables.first,
    page: { path: `/organisations/${encodeURIComponent(actor)}` },
  };
};

interface Found {
  __typename: string;
  id: string;
  name?: string;
  title?: string;
  kind?: string;
  country?: { name: string } | null;
}

interface Hits {
  search: { matched: string; node: Found }[];
}

export const search: Answerer<Hits> = ({ search: hits }, { language, variables }) => {
  const text = variables.text as string;
  return {
    head: [message(language, hits.length > 0 ? 'mcp.found' : 'mcp.notFound', { text })],
    items: hits.map(({ matched, node }) => {
      const name = node.name ?? node.title ?? node.id;
      return [
        message(language, 'mcp.match', {
          node: nodeText({ id: node.id, name }, language),
          what: whatItIs(node, language),
          matched: matched === name ? 'none' : matched,
        }),
      ];
    }),
    mayHaveMore: hits.length === variables.first,
    page: { path: '/search', parameters: { text } },
  };
};

function whatItIs({ __typename, kind, country }: Found, language: LanguageCode): string {
  const key = `explorer.type.${__typename}`;
  if (kind === undefined) return isMessageKey(key) ? message(language, key) : __typename;
  return message(language, 'mcp.kind', {
    kind: labelOf('KIND', kind, language)!.toLowerCase(),
    country: country?.name ?? 'none',
  });
}
