import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { listCell } from './cells';
import {
  type Evidence,
  GROUP,
  type Item,
  KIND,
  named,
  number,
  type Part,
  PLACE,
  selectionOf,
  text,
  within,
} from './parts';
import { CHECK_FIRST } from './routes';
import { defineTable } from './table';

/** The distinct sources of the ties of a path. */
const PATH_SOURCES: Part = {
  columns: { source_ids: 'text', source_titles: 'text', source_urls: 'text' },
  selection: 'hops { tie { evidence { source { id title url } } } }',
  cells: (path) => {
    const hops = (path['hops'] ?? []) as { tie: { evidence: Evidence[] } }[];
    const sources = hops.flatMap(({ tie }) => tie.evidence.map(({ source }) => source));
    const distinctSources = [...new Map(sources.map((source) => [source.id, source])).values()];
    return {
      source_ids: listCell(distinctSources.map(({ id }) => id)),
      source_titles: listCell(distinctSources.map(({ title }) => title)),
      source_urls: listCell(distinctSources.map(({ url }) => url)),
    };
  },
};

/** The day of the last confirmation of the tie to check first. */
const CONFIRMED: Part = {
  columns: { confirmed: 'date' },
  selection: 'weakestPoint { ... on InfluenceHop { tie { lastConfirmedOn } } }',
  cells: (path) => {
    const { tie } = (path['weakestPoint'] ?? {}) as { tie?: { lastConfirmedOn: string | null } };
    return { confirmed: tie?.lastConfirmedOn ?? null };
  },
};

const PATH: readonly Part[] = [text('path', 'explanation(lang: $lang)'), CHECK_FIRST, CONFIRMED, PATH_SOURCES];

const INVITEE: readonly Part[] = [
  named('actor'),
  within('actor', [KIND, GROUP, PLACE]),
  number('gain'),
  text('why', 'explanation(lang: $lang)'),
  number('equally_good', 'equalCount'),
  named('runner_up', 'runnerUp'),
  number('runner_up_gain', 'runnerUpGain'),
];

interface EmptySeat {
  group: string | null;
  region: Item | null;
  count: number;
  reason: string;
}

/** One row for each seat of a list of invitations, including empty ones. */
export const INVITATIONS = defineTable({
  name: 'invitations',
  parts: [number('rank'), ...INVITEE, within('best', PATH)],
  query: `
    query InvitationsTable($lang: Language!, $input: ConveningInput!) {
      conveningList(input: $input) {
        invitees { ${selectionOf(INVITEE)} via { ${selectionOf(PATH)} } }
        emptySeats { group region { id name(lang: $lang) } count reason(lang: $lang) }
      }
    }`,
  items: async function* (run, { query, variables }) {
    const { targets, seats } = (variables.input ?? {}) as { targets?: unknown; seats?: unknown };
    if (targets === undefined || seats === undefined) {
      const example = '?targets=ASEAN,INTERPOL:2&seats=10';
      throw new InputError(bilingual('input.whomToReach', { example }), ['targets']);
    }
    const { conveningList } = await run<{
      conveningList: { invitees: (Item & { via: Item[] })[]; emptySeats: EmptySeat[] };
    }>(query, variables);
    const { invitees, emptySeats } = conveningList;
    const empty = emptySeats.flatMap((seat) => Array.from({ length: seat.count }, () => seat));
    yield invitees.map((invitee, index) => ({ ...invitee, rank: index + 1, best: invitee.via[0] }));
    yield empty.map(({ group, region, reason }, index) => ({
      rank: invitees.length + index + 1,
      actor: { group, country: { region } },
      explanation: reason,
    }));
  },
});
