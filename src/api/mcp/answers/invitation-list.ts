import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { type Answerer, onlyOne } from '../answer';
import { type Cited, type Hop, hopLines, type NamedNode, nodeText, sourceLine } from './find-route';

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
  const { targets, groupQuotas, regionQuotas, seats, host, mustInvite, exclude, event, maxHops } = variables;
  const quotas = (list: unknown) =>
    (list as Quota[]).map(({ group, region, min, max }) => [group ?? region, min, ...(max ? [max] : [])].join(':'));
  return {
    targets: (targets as { actor: string; weight: number }[]).map(({ actor, weight }) => `${actor}:${String(weight)}`),
    seats,
    host,
    mustInvite,
    exclude,
    event,
    maxHops,
    groupQuotas: quotas(groupQuotas),
    regionQuotas: quotas(regionQuotas),
  };
}

interface InPlace {
  objective: { id: string };
  region: { id: string };
}

interface Gaps {
  coverage: {
    answer: string;
    cells: (InPlace & { unknown: { text: string }[]; evidence: Cited[] })[];
    gaps: (InPlace & { explanation: string; candidates: { actor: { id: string }; explanation: string }[] })[];
  };
}

export const gaps: Answerer<Gaps> = ({ coverage: { answer, cells, gaps: found } }, { language, variables }) => ({
  head: [answer],
  items: found.map(({ objective, region, explanation, candidates }) => {
    const cell = cells.find((one) => one.objective.id === objective.id && one.region.id === region.id);
    return [
      message(language, 'mcp.candidate', { explanation, id: `${objective.id}, ${region.id}` }),
      ...(cell?.unknown ?? []).map(({ text }) => message(language, 'mcp.unknown', { text })),
      ...candidates.map(({ actor, explanation: why }) =>
        message(language, 'mcp.candidate', { explanation: why, id: actor.id }),
      ),
      sourceLine(cell?.evidence ?? [], language),
    ];
  }),
  page: {
    path: '/coverage',
    parameters: { objective: onlyOne(variables.objectives), region: onlyOne(variables.regions) },
  },
});
