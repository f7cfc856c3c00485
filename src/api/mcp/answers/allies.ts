import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { notAnOrganisation } from './organisation';
import { type Hop, hopLines, type NamedNode, nodeText } from './proof';

interface Allies {
  node: {
    id: string;
    name?: string;
    allies?: { actor: NamedNode; explanation: string; best: { hops: Hop[] } | null }[];
  };
}

export const allies: Answerer<Allies> = ({ node: { id, name, allies: found } }, { language, variables }) => {
  if (name === undefined || !found) return notAnOrganisation(id, language);
  return {
    head: [message(language, 'mcp.allies', { actor: nodeText({ id, name }, language), count: found.length })],
    items: found.map(({ actor, explanation, best }) => [
      message(language, 'mcp.candidate', { explanation, id: actor.id }),
      ...hopLines(best?.hops ?? [], language),
    ]),
    mayHaveMore: found.length === variables.first,
    page: { path: `/organisations/${encodeURIComponent(id)}` },
  };
};
