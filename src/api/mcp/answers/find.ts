import type { LanguageCode } from '../../../language/language';
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
  return {
    head: [message(language, 'mcp.found', { text, count: hits.length, more: String(hits.length === variables.first) })],
    items: namesakes(hits).map((group) => [namesakesText(group, language)]),
    hasMore: hits.length === variables.first,
    page: { path: '/search', parameters: { text } },
  };
};

const nameOf = ({ node }: Hit): string => node.name ?? node.title ?? node.id;

/** The hits of one kind and name together, in the order of the first. An event may be on record as an occasion and as an initiative. */
function namesakes(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { __typename } = hit.node;
    const key = JSON.stringify([EVENTS.includes(__typename) ? 'event' : __typename, nameOf(hit)]);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()];
}

/** The first of some namesakes, how many more there are of its kind, and those that are of another. */
function namesakesText([hit, ...others]: Hit[], language: LanguageCode): string {
  const { matched, node } = hit!;
  const name = nameOf(hit!);
  const also = others.filter((other) => other.node.__typename !== node.__typename);
  return message(language, 'mcp.match', {
    node: nodeText({ id: node.id, name }, language),
    what: whatItIs(node, language),
    matched: matched === name ? 'none' : quoted(matched, language),
    others: others.length - also.length,
    also: also.map((other) => `[${other.node.id}], ${whatItIs(other.node, language)}`).join('; ') || 'none',
  });
}
