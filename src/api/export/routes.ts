import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import {
  date,
  type Item,
  labelled,
  named,
  number,
  type Part,
  selectionOf,
  SENTENCE,
  SOURCES,
  STATUS,
  text,
  within,
} from './parts';
import { defineTable } from './table';

interface WeakestPoint {
  tie?: { sentence: string };
  node?: { name?: string };
}

/** The weakest point of a path, to check before its use. */
export const CHECK_FIRST: Part = {
  columns: { check_first: 'text' },
  selection: `weakestPoint {
    ... on InfluenceHop { tie { sentence(lang: $lang) } }
    ... on PassedNode { node { ... on Entity { name(lang: $lang) } } }
  }`,
  cells: (path) => {
    const { tie, node } = (path['weakestPoint'] ?? {}) as WeakestPoint;
    return { check_first: tie?.sentence ?? node?.name ?? null };
  },
};

const PATH: readonly Part[] = [
  number('route_score', 'score'),
  text('route_strength', 'strength'),
  text('route_sentence', 'explanation(lang: $lang)'),
  CHECK_FIRST,
];

const TIE: readonly Part[] = [
  text('tie_id', 'id'),
  labelled('type', 'TYPE'),
  SENTENCE,
  date('since'),
  date('until'),
  STATUS,
  text('confidence'),
  date('confirmed', 'lastConfirmedOn'),
  SOURCES,
];

const STEP: readonly Part[] = [
  named('step_from', 'from'),
  named('step_to', 'to'),
  number('step_weight', 'weight'),
  within('tie', TIE),
];

/** One row for each tie of each path between two actors, best path first. */
export const ROUTES = defineTable({
  name: 'routes',
  parts: [number('route'), within('path', PATH), number('step'), within('hop', STEP)],
  query: `
    query RoutesTable($lang: Language!, $input: InfluenceInput!) {
      influencePaths(input: $input) { paths { ${selectionOf(PATH)} hops { ${selectionOf(STEP)} } } }
    }`,
  items: async function* (run, { query, variables }) {
    const { from, to } = (variables.input ?? {}) as { from?: unknown; to?: unknown };
    if (from === undefined || to === undefined) {
      throw new InputError(bilingual('input.routeEnds', { example: '?from=MBR-ECPAT-SWE&to=ASEAN' }), [
        from === undefined ? 'from' : 'to',
      ]);
    }
    const { influencePaths } = await run<{ influencePaths: { paths: { hops: Item[] }[] } }>(query, variables);
    yield influencePaths.paths.flatMap((path, route) =>
      path.hops.map((hop, step) => ({ route: route + 1, path, step: step + 1, hop })),
    );
  },
});
