import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import type { Answerer, Line } from '../answer';
import { type Fact, factLine, type Hop, hopLines, type NamedNode, nodeText } from './claims';
import { quoted } from '../quoted';

interface Allies {
  node: {
    id: string;
    name?: string;
    allies?: {
      actor: NamedNode;
      explanation: string;
      tieCount: number;
      tie: Fact | null;
      best: { hops: Hop[] } | null;
    }[];
  };
}

export const allies: Answerer<Allies> = ({ node: { id, name = id, allies: results } }, { language, variables }) => ({
  head: [
    results
      ? message(language, 'mcp.allies', { actor: nodeText({ id, name }, language), count: results.length })
      : message(language, 'mcp.notAnOrganisation', { id }),
  ],
  items: (results ?? []).map(({ actor, explanation, tieCount, tie, best }) => [
    message(language, 'mcp.ally', { explanation: quoted(explanation, language), id: actor.id, ties: tieCount }),
    ...(tie ? [factLine(tie, language)] : hopLines(best?.hops ?? [], language)),
  ]),
  hasMore: results?.length === variables.first,
  page: { path: `/${results ? 'organisations' : 'records'}/${encodeURIComponent(id)}` },
});

/** A node to which several organisations are tied. */
export interface SharedPartner {
  actor: { id: string; name?: string };
  ties: Fact[];
}

export function sharedLines({ actor: { id, name = id }, ties }: SharedPartner, language: LanguageCode): Line[] {
  return [nodeText({ id, name }, language), ...ties.map((tie) => factLine(tie, language))];
}

interface SharedPartners {
  sharedPartners: SharedPartner[];
}

export const sharedPartners: Answerer<SharedPartners> = ({ sharedPartners: results }, { language, variables }) => {
  const [actor = ''] = variables.actors as string[];
  return {
    head: [message(language, 'mcp.sharedPartners', { count: results.length })],
    items: results.map((partner) => sharedLines(partner, language)),
    hasMore: results.length === variables.first,
    page: { path: `/organisations/${encodeURIComponent(actor)}` },
  };
};

interface Stakeholders {
  stakeholderMap: {
    actor: NamedNode;
    reach: number;
    stance: string | null;
    isContested: boolean;
    position: { isFromCampaign: boolean } | null;
    ties: Fact[];
    best: { strength: string; explanation: string; hops: Hop[] } | null;
  }[];
}

export const stakeholders: Answerer<Stakeholders> = ({ stakeholderMap: results }, { language, variables }) => ({
  head: [message(language, 'mcp.stakeholders', { count: results.length })],
  items: results.map(({ actor, stance, isContested, position, ties, best }) => [
    message(language, 'mcp.stakeholder', {
      node: nodeText(actor, language),
      stance: stance ?? 'none',
      tied: String(ties.length > 0),
      contested: String(isContested),
      campaign: String(position?.isFromCampaign ?? false),
      strength: best ? message(language, 'path.strength', { strength: best.strength }) : 'none',
      explanation: best ? quoted(best.explanation, language) : 'none',
    }),
    ...ties.map((tie) => factLine(tie, language)),
    ...hopLines(best?.hops ?? [], language),
  ]),
  hasMore: results.length === variables.first,
  page: { path: '/stakeholders', parameters: { targets: variables.targets, objective: variables.objective } },
});
