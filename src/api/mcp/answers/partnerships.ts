import { formatSince, formatUntil } from '../../../language/partial-date';
import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { labelOf } from '../../tables/cells';
import type { Answerer } from '../answer';
import { type Cited, type NamedNode, nodeText, sourceLine } from './find-route';

interface Partnership extends NamedNode {
  kind: string;
  since: string | null;
  until: string | null;
  holds: boolean;
  groups: string[];
  participants: { totalCount: number; nodes: NamedNode[] };
  unknown: { text: string }[];
  evidence: Cited[];
}

interface Partnerships {
  partnerships: { totalCount: number; nodes: Partnership[]; unknown: { text: string }[] };
}

export const partnerships: Answerer<Partnerships> = ({ partnerships: found }, { language, variables }) => {
  const { groupsAll, objectives, regions, countries, participants, text, includeEnded } = variables;
  return {
    head: [message(language, 'mcp.partnerships', { total: found.totalCount })],
    unknown: found.unknown.map(({ text: sentence }) => sentence),
    items: found.nodes.map((node) => [
      partnershipText(node, language),
      ...node.unknown.map(({ text: sentence }) => message(language, 'mcp.unknown', { text: sentence })),
      sourceLine(node.evidence, language),
    ]),
    total: found.totalCount,
    page: {
      path: '/partnerships',
      parameters: {
        groups: groupsAll,
        objectives,
        regions,
        countries,
        participants,
        text,
        ended: includeEnded ? 'yes' : undefined,
      },
    },
  };
};

function partnershipText(partnership: Partnership, language: LanguageCode): string {
  const { kind, since, until, holds, groups, participants } = partnership;
  // Who has two roles is there twice.
  const names = new Set(participants.nodes.map((node) => nodeText(node, language)));
  const groupNames = groups.map((group) => labelOf('GROUP', group, language)!.toLowerCase());
  return message(language, 'mcp.partnership', {
    node: nodeText(partnership, language),
    kind: labelOf('KIND', kind, language)!.toLowerCase(),
    since: since === null ? 'none' : formatSince(since, language),
    until: until === null ? 'none' : formatUntil(until, language),
    holds: String(holds),
    groups: groups.length === 0 ? 'none' : formatWords(groupNames, language, 'conjunction'),
    participants: participants.totalCount,
    names: formatWords([...names], language, 'conjunction'),
  });
}
