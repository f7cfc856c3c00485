import type { LanguageCode } from '../../../language/language';
import { isMessageKey, message } from '../../../language/message';
import { labelOf } from '../../tables/label';
import type { Answerer } from '../answer';
import { nodeText } from './proof';

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
