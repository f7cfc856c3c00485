import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import type { Answerer } from '../answer';
import { type Hop, hopLines, type NamedNode, nodeText } from './proof';

interface InvitationList {
  conveningList: {
    answer: string;
    costliestRule: string | null;
    invitees: { actor: NamedNode; explanation: string; via: { hops: Hop[] }[] }[];
    emptySeats: { reason: string }[];
    alsoExcluded: NamedNode[];
  };
}

export const invitationList: Answerer<InvitationList> = ({ conveningList: list }, { language, variables }) => {
  const excluded = list.alsoExcluded.map((actor) => nodeText(actor, language));
  const names = formatWords(excluded, language, 'conjunction');
  return {
    head: [
      list.answer,
      ...list.emptySeats.map(({ reason }) => reason),
      ...(list.costliestRule ? [message(language, 'mcp.costliestRule', { rule: list.costliestRule })] : []),
      ...(excluded.length > 0 ? [message(language, 'mcp.alsoExcluded', { names })] : []),
    ],
    items: list.invitees.map(({ actor, explanation, via: [best] }) => [
      message(language, 'mcp.candidate', { explanation, id: actor.id }),
      ...hopLines(best?.hops ?? [], language),
    ]),
    page: { path: '/convene', parameters: conveneParameters(variables) },
  };
};

interface Quota {
  group?: string;
  region?: string;
  min: number;
  max?: number | null;
}

/** The rules as the page writes them in its address: `group:min:max`. */
function conveneParameters(variables: Readonly<Record<string, unknown>>) {
  const { targets, groupQuotas, regionQuotas, seats, mustInvite, exclude, event, maxHops } = variables;
  const quotas = (list: unknown) =>
    (list as Quota[]).map(({ group, region, min, max }) => [group ?? region, min, ...(max ? [max] : [])].join(':'));
  return {
    targets: (targets as { actor: string; weight: number }[]).map(({ actor, weight }) => `${actor}:${String(weight)}`),
    seats,
    mustInvite,
    exclude,
    event,
    maxHops,
    groupQuotas: quotas(groupQuotas),
    regionQuotas: quotas(regionQuotas),
  };
}
