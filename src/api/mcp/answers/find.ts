import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { type AnyRecord, typeText } from './about';
import { nodeText } from './claims';
import { quoted } from '../quoted';

const EVENTS: readonly string[] = ['Opportunity', 'AdvocacyAction', 'Campaign', 'Partnership'];

interface Hit {
  isRelated: boolean;
  matched: string;
  node: AnyRecord;
}

export const find: Answerer<{ search: Hit[] }> = ({ search: hits }, { language, variables }) => {
  const text = variables.text as string;
  const more = String(hits.length === variables.first);
  const isNamed = hits[0]?.isRelated === false;
  return {
    head: [
      isNamed
        ? message(language, 'mcp.found', { text, count: hits.length, more })
        : message(language, 'mcp.notFound', { none: message(language, 'answer.noOrganisation'), count: hits.length }),
    ],
    items: namesakes(hits).map((group) => [namesakesText(group, language)]),
    hasMore: hits.length === variables.first,
    page: { path: '/search', parameters: { text } },
  };
};

const nameOf = ({ node }: Hit): string => node.name ?? node.title ?? node.id;

/**
 * Groups hits of the same kind and name, in the order of the first. An event may be on record as an
 * occasion and as an initiative.
 */
function namesakes(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { __typename } = hit.node;
    const key = JSON.stringify([EVENTS.includes(__typename) ? 'event' : __typename, nameOf(hit)]);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()];
}

/** Formats the first namesake, the number of others of its kind, and those of another kind. */
function namesakesText([hit, ...otherHits]: Hit[], language: LanguageCode): string {
  const { matched, node } = hit!;
  const name = nameOf(hit!);
  const also = otherHits.filter((candidate) => candidate.node.__typename !== node.__typename);
  return message(language, 'mcp.match', {
    node: nodeText({ id: node.id, name }, language),
    what: typeText(node, language),
    matched: matched === name ? 'none' : quoted(matched, language),
    others: otherHits.length - also.length,
    also: also.map((otherHit) => `[${otherHit.node.id}], ${typeText(otherHit.node, language)}`).join('; ') || 'none',
  });
}
