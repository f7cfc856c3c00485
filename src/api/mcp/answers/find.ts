import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type Anything, whatItIs } from './about';
import { nodeText } from './claims';

interface Hits {
  search: { matched: string; node: Anything }[];
}

export const find: Answerer<Hits> = ({ search: hits }, { language, variables }) => {
  const text = variables.text as string;
  return {
    head: [message(language, 'mcp.found', { text, count: hits.length, more: String(hits.length === variables.first) })],
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
    hasMore: hits.length === variables.first,
    page: { path: '/search', parameters: { text } },
  };
};
