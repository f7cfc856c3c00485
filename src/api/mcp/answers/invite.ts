import { message } from '../../../language/message';
import { formatWords } from '../../../language/names';
import { type Answerer, type Citation, pageOfList } from '../answer';
import { type CodedUnknown, remainingUnknownLines } from './score';
import { type Fact, factLine, type Hop, hopLines, type NamedNode, nodesText, nodeText, unknownLines } from './claims';
import { quoted } from '../quoted';

interface Invitations {
  conveningList: {
    answer: string;
    invitees: { actor: NamedNode; explanation: string; via: { hops: Hop[] }[] }[];
    emptySeats: { reason: string }[];
    alsoExcluded: NamedNode[];
  };
}

export const invite: Answerer<Invitations> = ({ conveningList: list }, { language, variables }) => {
  const excluded = list.alsoExcluded.map((actor) => nodeText(actor, language));
  const names = formatWords(excluded, language, 'conjunction');
  return {
    head: [quoted(list.answer, language)],
    leading: [
      ...list.emptySeats.map(({ reason }) => quoted(reason, language)),
      ...(excluded.length > 0 ? [message(language, 'mcp.alsoExcluded', { names })] : []),
    ],
    items: list.invitees.map(({ actor, explanation, via: [best] }) => [
      message(language, 'mcp.candidate', { explanation: quoted(explanation, language), id: actor.id }),
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

/** Formats the rules as in the address of the page: `group:min:max`. */
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
    cells: (InPlace & { unknown: CodedUnknown[]; evidence: Citation[] })[];
    gaps: (InPlace & { explanation: string; candidates: { actor: { id: string }; explanation: string }[] })[];
  };
}

export const gaps: Answerer<Gaps> = ({ coverage: { answer, cells, gaps: allGaps } }, { language, variables }) => ({
  head: [quoted(answer, language)],
  items: allGaps.map(({ objective, region, explanation, candidates }) => {
    const cell = cells.find(
      (candidate) => candidate.objective.id === objective.id && candidate.region.id === region.id,
    );
    const text = message(language, 'mcp.candidate', {
      explanation: quoted(explanation, language),
      id: `${objective.id}, ${region.id}`,
    });
    return [
      { text, evidence: cell?.evidence ?? [] },
      ...remainingUnknownLines(cell?.unknown ?? [], language),
      ...candidates.map(({ actor, explanation: why }) =>
        message(language, 'mcp.candidate', { explanation: quoted(why, language), id: actor.id }),
      ),
    ];
  }),
  page: pageOfList('/coverage', { objective: 'objectives', region: 'regions' }, 'gaps', variables),
});

interface Impact {
  whatIf: {
    answer: string;
    unfunded: Fact[];
    weakened: {
      initiative: { id: string; name?: string };
      lostConvener: boolean;
      replacements: { actor: { id: string }; explanation: string }[];
    }[];
    unknown: { text: string }[];
  };
}

export const impact: Answerer<Impact> = ({ whatIf }, { language, variables }) => ({
  head: [quoted(whatIf.answer, language), message(language, 'mcp.unfunded', { count: whatIf.unfunded.length })],
  leading: unknownLines(whatIf.unknown, language),
  items: [
    ...whatIf.unfunded.map((tie) => [factLine(tie, language)]),
    ...whatIf.weakened.map(({ initiative: { id, name = id }, lostConvener, replacements }) => [
      message(language, 'mcp.weakened', {
        node: nodeText({ id, name }, language),
        convener: String(lostConvener),
        count: replacements.length,
      }),
      ...replacements.map(({ actor, explanation }) =>
        message(language, 'mcp.replacement', { explanation: quoted(explanation, language), id: actor.id }),
      ),
    ]),
  ],
  page: { path: `/organisations/${encodeURIComponent((variables.remove as string[])[0] ?? '')}` },
});

interface Checks {
  tiesToConfirm: { explanation: string; contacts: NamedNode[]; tie: Fact }[];
}

export const confirmNext: Answerer<Checks> = ({ tiesToConfirm }, { language, variables }) => ({
  head: [message(language, 'mcp.checks', { count: tiesToConfirm.length })],
  items: tiesToConfirm.map(({ explanation, contacts, tie }) => [
    factLine({ ...tie, sentence: explanation }, language),
    message(language, 'mcp.check', { names: nodesText(contacts, language) }),
  ]),
  hasMore: tiesToConfirm.length === variables.first,
  page: { path: '/check', parameters: { targets: variables.targets } },
});
