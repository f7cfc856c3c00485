import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type Fact, factLine, type Hop, hopLines, type NamedNode, nodeText } from './claims';

interface Allies {
  node: {
    id: string;
    name?: string;
    allies?: {
      actor: NamedNode;
      explanation: string;
      tieCount: number;
      tie: Fact | null;
      best: { hops: Hop[] } | null;
    }[];
  };
}

export const allies: Answerer<Allies> = ({ node: { id, name = id, allies: found } }, { language, variables }) => ({
  head: [
    found
      ? message(language, 'mcp.allies', { actor: nodeText({ id, name }, language), count: found.length })
      : message(language, 'mcp.notAnOrganisation', { id }),
  ],
  items: (found ?? []).map(({ actor, explanation, tieCount, tie, best }) => [
    message(language, 'mcp.ally', { explanation, id: actor.id, ties: tieCount }),
    ...(tie ? [factLine(tie, language)] : hopLines(best?.hops ?? [], language)),
  ]),
  hasMore: found?.length === variables.first,
  page: { path: `/${found ? 'organisations' : 'records'}/${encodeURIComponent(id)}` },
});

interface SharedPartners {
  sharedPartners: { actor: { id: string; name?: string }; ties: Fact[] }[];
}

export const sharedPartners: Answerer<SharedPartners> = ({ sharedPartners: found }, { language, variables }) => {
  const [actor = ''] = variables.actors as string[];
  return {
    head: [message(language, 'mcp.sharedPartners', { count: found.length })],
    items: found.map(({ actor: { id, name = id }, ties }) => [
      nodeText({ id, name }, language),
      ...ties.map((tie) => factLine(tie, language)),
    ]),
    hasMore: found.length === variables.first,
    page: { path: `/organisations/${encodeURIComponent(actor)}` },
  };
};
