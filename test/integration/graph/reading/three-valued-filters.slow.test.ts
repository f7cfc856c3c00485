import type { GraphRows } from '../../../../src/store/model/rows';
import { Role } from '../../../../src/graph/access/viewer';
import { propertyRuns } from '../../../support/property-runs';
import { type Filter, ORACLES, expectedReading, type Reading, VisibleWorld } from '../../../support/filter-oracle';
import { useWorld } from '../../../support/use-world';
import { GROUP_OF_KIND } from '../../../../src/store/model/actor-kind';
import { NETWORK } from '../../../../src/store/model/record-ids';
import {
  ACTORS,
  CODE,
  COUNTRIES,
  Draw,
  FORMS,
  KINDS,
  OBJECTIVES,
  patchyWorld,
  REGIONS,
} from '../../../worlds/patchy-world';
import { RECORDED } from '../../../worlds/small-world';

const GROUPS = KINDS.map((kind) => GROUP_OF_KIND[kind]);

/** Draws one or two conditions on ties, each of some of its fields. */
function tieConditions(draw: Draw): object[] {
  return Array.from({ length: 1 + draw.below(2) }, () => {
    const status = draw.maybe([
      { statuses: ['ENDED'] },
      { includeEnded: true },
      { statuses: ['CURRENT', 'UNCONFIRMED'] },
    ]);
    return {
      ids: draw.maybe([[CODE], [NETWORK, 'PSH-1'], ACTORS.slice(0, 6)]),
      kinds: draw.below(3) === 0 ? KINDS.slice(draw.below(3)) : undefined,
      groups: draw.below(3) === 0 ? GROUPS.slice(draw.below(3)) : undefined,
      isMember: draw.maybe([true, false]),
      types: draw.maybe([['PARTNER_OF', 'CONTACT_OF'], ['PURSUES'], ['PARTICIPATES_IN', 'MEMBER_OF']]),
      ...status,
    };
  });
}

type Say = Record<string, (draw: Draw) => unknown>;

/** The inputs of the lists, with values for their filters. */
const LISTS: Record<string, { input: string; say: Say; always?: Say }> = (() => {
  const places = {
    countries: (draw: Draw) => [draw.one(COUNTRIES)],
    regions: (draw: Draw) => [draw.one(REGIONS)],
  };
  const objectives = (draw: Draw) => [draw.one(OBJECTIVES)];
  const manifestations = (draw: Draw) => [draw.one(FORMS)];
  const scope = { ...places, objectives, manifestations };
  const statuses = (draw: Draw) => [draw.one(['MET', 'IN_PROGRESS', 'UNKNOWN'])];
  const groups = {
    groupsAll: (draw: Draw) => draw.few(GROUPS),
    minGroups: (draw: Draw) => 1 + draw.below(2),
  };
  const covering = (draw: Draw) => draw.one(['PSH-1', 'ACT-1', 'CAM-1']);
  return {
    actors: {
      input: 'ActorFilter',
      say: {
        ...scope,
        criterion: (draw) => ({ number: 1, statuses: statuses(draw) }),
        tiedTo: tieConditions,
        notTiedTo: tieConditions,
      },
    },
    partnerships: { input: 'PartnershipFilter', say: scope },
    campaigns: { input: 'CampaignFilter', say: { ...scope, ...groups } },
    actions: {
      input: 'ActionFilter',
      say: { ...scope, ...groups, stages: (draw) => [draw.one(['PLANNED', 'ASKED', 'REFUSED'])] },
    },
    opportunities: {
      input: 'OpportunityFilter',
      say: { ...places, objectives, from: () => '2027-06-01', to: (draw) => draw.one(['2027-03-01', '2028-12-31']) },
    },
    commitments: {
      input: 'CommitmentFilter',
      say: {
        ...places,
        objectives,
        dueFrom: () => '2028-01-01',
        dueTo: (draw) => draw.one(['2027-12-31', '2030-12-31']),
      },
    },
    countries: {
      input: 'CountryFilter',
      say: { regions: places.regions, coveredBy: covering, notCoveredBy: covering },
    },
    ties: {
      input: 'TieFilter',
      say: {
        countries: places.countries,
        stances: (draw) => [draw.one(['CHAMPION', 'OPPOSED'])],
        sinceFrom: () => '2018-01-01',
        untilTo: () => '2092-12-31',
      },
      always: { types: (draw) => draw.one([['PARTNER_OF'], ['POSITION_ON', 'PARTNER_OF'], ['COVERS']]) },
    },
  };
})();

const PARTS = ['GROUP', 'ROSTER', 'PLACE', 'OBJECTIVE', 'MANIFESTATION', 'CRITERION', 'DATE', 'DUE'];
const FILTERS_OF_EACH_LIST = 8;

const EMPTY: GraphRows = { nodes: [], ties: [], values: [] };
const api = useWorld(EMPTY);
const signedIn = api.as(Role.READER);

function randomFilter(draw: Draw, say: Say, always: Say): Filter {
  const names = Object.keys(say);
  const filter: Filter = {};
  for (const [name, value] of Object.entries(always)) filter[name] = value(draw);
  for (const name of [draw.one(names), draw.one(names)]) filter[name] = say[name]!(draw);
  if (draw.below(2) === 0) filter.includeUnknown = [...new Set([draw.one(PARTS), draw.one(PARTS)])];
  return filter;
}

async function answer(list: string, filter: Filter, headers: Record<string, string>): Promise<Reading> {
  const query = `query ($filter: ${LISTS[list]!.input}) { list: ${list}(first: 100, filter: $filter) {
    totalCount nodes { id } unknown { code part count } } }`;
  const { list: found } = await api.read(query, { variables: { filter }, headers });
  const { totalCount, nodes, unknown } = found as unknown as {
    totalCount: number;
    nodes: { id: string }[];
    unknown: { code: string; part: string; count: number | null }[];
  };
  expect(totalCount).toBe(nodes.length);
  const entries = unknown.filter(({ code }) => code === 'NOT_ON_RECORD').map(({ part, count }) => ({ part, count }));
  return {
    ids: nodes.map(({ id }) => id).sort(),
    unknown: entries.sort((a, b) => (a.part < b.part ? -1 : 1)),
  };
}

const seeds = Array.from({ length: propertyRuns(3) }, () => Math.floor(Math.random() * 2 ** 30));

test.each(seeds)('lists and what they lack are those of the rows (seed %i)', async (seed) => {
  const world = patchyWorld(seed);
  await api.serve([{ rows: world, recorded: RECORDED }]);
  const draw = new Draw(seed + 1);
  for (const [list, { say, always = {} }] of Object.entries(LISTS)) {
    for (let count = 0; count < FILTERS_OF_EACH_LIST; count += 1) {
      const filter = randomFilter(draw, say, always);
      const isSignedIn = draw.below(2) === 0;
      const expected = expectedReading(ORACLES[list]!, new VisibleWorld(world, isSignedIn), filter);
      const found = await answer(list, filter, isSignedIn ? signedIn : {});
      expect({ list, filter, isSignedIn, ...found }).toEqual({ list, filter, isSignedIn, ...expected });
    }
  }
});
