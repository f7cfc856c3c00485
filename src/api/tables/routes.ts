import { InputError } from '../../errors';
import { EVIDENCE, type EvidenceNode, labelOf, type Named, SOURCE_COLUMNS, sourceCells } from './cells';
import { defineTable } from './table';

interface HopNode {
  weight: number;
  from: Named;
  to: Named;
  tie: {
    id: string;
    type: string;
    sentence: string;
    since: string | null;
    until: string | null;
    status: string;
    confidence: string;
    confirmed: string | null;
    evidence: EvidenceNode[];
  };
}

interface PathNode {
  score: number;
  strength: string;
  explanation: string;
  weakestPoint: { tie?: { sentence: string }; node?: Named };
  hops: HopNode[];
}

const NAME = '... on Entity { id name(lang: $lang) }';

/** One row for each tie of each route between two actors, best route first. */
export const ROUTES = defineTable({
  name: 'routes',
  columns: {
    route: 'number',
    route_score: 'number',
    route_strength: 'text',
    route_sentence: 'text',
    check_first: 'text',
    step: 'number',
    step_from_id: 'text',
    step_from: 'text',
    step_to_id: 'text',
    step_to: 'text',
    step_weight: 'number',
    tie_id: 'text',
    type: 'text',
    type_label: 'text',
    sentence: 'text',
    since: 'date',
    until: 'date',
    status: 'text',
    status_label: 'text',
    confidence: 'text',
    confirmed: 'date',
    ...SOURCE_COLUMNS,
  },
  query: `
    query RoutesTable($lang: Language!, $input: InfluenceInput!) {
      influencePaths(input: $input) {
        paths {
          score strength explanation(lang: $lang)
          weakestPoint {
            ... on InfluenceHop { tie { sentence(lang: $lang) } }
            ... on PassedNode { node { ${NAME} } }
          }
          hops {
            weight from { ${NAME} } to { ${NAME} }
            tie { id type sentence(lang: $lang) since until status confidence confirmed ${EVIDENCE} }
          }
        }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const { from, to } = (variables.input ?? {}) as { from?: unknown; to?: unknown };
    if (from === undefined || to === undefined) {
      throw new InputError('Say between whom: ?from=MBR-ECPAT-SWE&to=ASEAN.', [from === undefined ? 'from' : 'to']);
    }
    const { influencePaths } = await ask<{ influencePaths: { paths: PathNode[] } }>(query, variables);
    yield influencePaths.paths.flatMap(({ score, strength, explanation, weakestPoint: { tie, node }, hops }, route) =>
      hops.map((hop, step) => ({
        route: route + 1,
        route_score: score,
        route_strength: strength,
        route_sentence: explanation,
        check_first: tie?.sentence ?? node?.name ?? null,
        step: step + 1,
        step_from_id: hop.from.id,
        step_from: hop.from.name,
        step_to_id: hop.to.id,
        step_to: hop.to.name,
        step_weight: hop.weight,
        tie_id: hop.tie.id,
        type: hop.tie.type,
        type_label: labelOf('TYPE', hop.tie.type, language),
        sentence: hop.tie.sentence,
        since: hop.tie.since,
        until: hop.tie.until,
        status: hop.tie.status,
        status_label: labelOf('STATUS', hop.tie.status, language),
        confidence: hop.tie.confidence,
        confirmed: hop.tie.confirmed,
        ...sourceCells(hop.tie.evidence),
      })),
    );
  },
});
