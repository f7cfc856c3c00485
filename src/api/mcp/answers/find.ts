import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type Anything, whatItIs } from './about';
import { nodeText } from './claims';
import { quoted } from '../quoted';

const EVENTS: readonly string[] = ['Opportunity', 'AdvocacyAction', 'Campaign', 'Partnership'];

interface Hit {
  matched: string;
  node: Anything;
}

export const find: Answerer<{ search: Hit[] }> = ({ search: hits }, { language, variables }) => {
  const text = variables.text as string;
  const nameOf = ({ node }: Hit) => node.name ?? node.title ?? node.id;
  const alike = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const { __typename } = hit.node;
    // An event may be on record both as an occasion and as an initiative.
    const key = JSON.stringify([EVENTS.includes(__typename) ? 'event' : __typename, nameOf(hit)]);
    const others = alike.get(key);
    if (others) others.push(hit);
    else alike.set(key, [hit]);
  }
  const isOfKind =
    ({ node }: Hit) =>
    (other: Hit) =>
      other.node.__typename === node.__typename;
  const nodesOf = (found: readonly Hit[]) =>
    found.map(({ node }) => `[${node.id}], ${whatItIs(node, language)}`).join('; ') || 'none';
  return {
    head: [message(language, 'mcp.found', { text, count: hits.length, more: String(hits.length === variables.first) })],
    items: [...alike.values()].map(([hit, ...others]) => {
      const name = nameOf(hit);
      return [
        message(language, 'mcp.match', {
          node: nodeText({ id: hit.node.id, name }, language),
          what: whatItIs(hit.node, language),
          matched: hit.matched === name ? 'none' : quoted(hit.matched, language),
          others: others.filter(isOfKind(hit)).length,
          also: nodesOf(others.filter((other) => !isOfKind(hit)(other))),
        }),
      ];
    }),
    hasMore: hits.length === variables.first,
    page: { path: '/search', parameters: { text } },
  };
};
