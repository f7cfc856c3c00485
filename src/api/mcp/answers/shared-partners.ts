import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { nodeText, type Proof, tieLines } from './proof';

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
