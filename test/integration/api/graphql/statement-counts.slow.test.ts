import { readSeed } from '../../../../src/seed/load-seed';
import { loadRows } from '../../../../src/store/model/write-records';
import { type Api, type Json, RECORDED, startApi } from '../../../support/api';
import { ExternalWriter } from '../../../support/external-writer';
import { withPlans } from '../../../worlds/with-plans';

let api: Api;
const SYNTHETIC = readSeed('synthetic:1');
const external = new ExternalWriter();

beforeAll(async () => {
  // Without compiled queries, so that loaders run these statements.
  api = await startApi({ rows: SYNTHETIC, recorded: RECORDED, limits: { compiling: 'never' } });
});

afterAll(async () => {
  await external.close();
  await api.close();
});

/** Returns how often each statement runs for a query with lists of `first` items. */
async function statementsOf(query: string, first: number): Promise<Record<string, number>> {
  // Empties the caches, which other queries may have filled.
  await external.moveRevision();
  api.statements();
  const { errors } = await api.ask(query, { variables: { first } });
  expect(errors).toBeUndefined();
  const counts: Record<string, number> = {};
  for (const statement of api.statements()) counts[statement] = (counts[statement] ?? 0) + 1;
  const { 'neo4j/read-revision': checks, 'node/read-standpoint-spans': spans = 0, ...rest } = counts;
  // Every request reads the revision once.
  expect(checks).toBe(1);
  expect(spans).toBeLessThanOrEqual(1);
  return rest;
}

interface Case {
  query: string;
  lengths: number[];
  statements: Record<string, number>;
  /**
   * At most one for each level of the query with nodes; levels whose ids are known at the same time
   * share one.
   */
  readsOfNodes: number;
}

const CASES: Record<string, Case> = {
  'partnerships, their participants and these actors’ regions, objectives and evidence': {
    query: `query ($first: Int!) { partnerships(first: $first) { totalCount nodes {
      name groups isMultiStakeholder evidence { source { title } } objectives { name } countries { name region { name } }
      participants(first: 20) { totalCount edges { role tie { evidence { asOf } } node { name country { region { name } } } } }
    } } }`,
    lengths: [2, 20, 100],
    statements: {
      'partnership/page-partnerships': 1,
      'partnership/count-partnerships': 1,
      'partnership/list-groups': 1,
      'partnership/page-participants': 1,
      'node/page-related': 2,
      'evidence/list-evidence': 2,
    },
    readsOfNodes: 4,
  },
  'actors, their ties and the nodes at the other ends, with sources': {
    query: `query ($first: Int!) { actors(first: $first) { totalCount nodes {
      name country { name } evidence { source { title } }
      ties(first: 10) { nodes { sentence from { id } to { ... on Entity { name } ... on Actor { country { name } } } evidence { source { title } } } }
    } } }`,
    lengths: [2, 20, 100],
    statements: {
      'actor/page-actors': 1,
      'actor/count-actors': 1,
      'tie/page-ties-of-node': 1,
      'evidence/list-evidence': 2,
    },
    readsOfNodes: 4,
  },
  'actors and what no source tells of them': {
    query: `query ($first: Int!) { actors(first: $first) { nodes { name country { name } unknown { code text } } } }`,
    lengths: [2, 20, 100],
    statements: { 'actor/page-actors': 1, 'actor/list-gaps': 1 },
    readsOfNodes: 1,
  },
  'countries, their actors, the partnerships of these and their groups': {
    query: `query ($first: Int!) { countries(first: $first) { nodes {
      name region { name } actors(first: 5) { nodes { name partnerships(first: 3) { nodes { name groups isMultiStakeholder } } } }
    } } }`,
    lengths: [2, 20, 100],
    statements: { 'country/page-countries': 1, 'node/page-related': 2, 'partnership/list-groups': 1 },
    readsOfNodes: 1,
  },
  'actions, their leads, partners, targets, objectives and indicators': {
    query: `query ($first: Int!) { actions(first: $first) { nodes {
      name campaign { name } leads { name } partners { name } targets { name country { name } } countries { name } occasions { name }
      objectives { name indicators { name values { year evidence { source { title } } } } }
    } } }`,
    lengths: [20, 100],
    statements: {
      'action/page-actions': 1,
      'node/page-related': 7,
      'framework/list-values': 1,
      'framework/derive-joint-actions': 1,
      'framework/derive-signatories': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 3,
  },
  'scorecards of countries with unknown counts and evidence': {
    query: `query ($first: Int!) { countries(first: $first) { nodes { name scorecard { memberCount lines {
      objective { name } memberCount partnershipCount groups actionCount commitmentCount unknown { code } evidence { source { title } }
    } } } } }`,
    lengths: [2, 20, 100],
    statements: {
      'country/page-countries': 1,
      'node/list-of-types': 1,
      // The counts and, for their evidence, the counted ties.
      'coverage/list-cells': 2,
      'coverage/count-unassigned': 1,
      // For counts and evidence of commitments too.
      'commitment/list-cells': 1,
      'coverage/list-actors-present': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 2,
  },
  'all indicators of the framework with the evidence of their values': {
    query: `query ($first: Int!) {
      objectives { indicators { ...all } } influenceStrategies { indicators { ...all } } enablers { indicators { ...all } }
    }
    fragment all on Indicator {
      name standing derivedBy unknown { code } values { year value basis evidence(first: $first) { source { title } } }
    }`,
    lengths: [1, 20],
    // One for each derived indicator, two of which share a statement.
    statements: {
      'node/list-of-types': 1,
      'node/page-related': 1,
      'framework/list-values': 1,
      'framework/derive-convened-partnerships': 1,
      'framework/derive-joint-actions': 1,
      'framework/derive-members-seated': 2,
      'framework/derive-private-sector': 1,
      'framework/derive-signatories': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 2,
  },
  'sources and what rests on them': {
    query: `query ($first: Int!) { allNodes(types: [SOURCE], first: $first) { nodes { ... on Source {
      title citedBy(first: 10) { totalCount nodes { id ... on Entity { name } ... on Tie { from { id } to { ... on Entity { name } } } } } } } } }`,
    lengths: [2, 20],
    statements: { 'node/page-nodes': 1, 'evidence/page-citations': 1 },
    readsOfNodes: 2,
  },
  'partnerships, the seats of each group and who holds them': {
    query: `query ($first: Int!) { partnerships(first: $first) { nodes { name seats { group state count participants { name } unknown { text } } } } }`,
    lengths: [2, 20, 100],
    statements: { 'partnership/page-partnerships': 1, 'partnership/list-seats': 1, 'roster/list-rosters': 1 },
    readsOfNodes: 2,
  },
  'search hits with fields of their types': {
    query: `query ($first: Int!) { search(text: "synthetic member", first: $first, filter: { kinds: [MEMBER] }) {
      score matched node { id ... on Member { name joinedOn region { name } country { name } partnerships(first: 2) { totalCount } } }
    } }`,
    lengths: [5, 100],
    statements: { 'search/search-names': 1, 'node/page-related': 1, 'tie/page-ties-of-node': 1 },
    readsOfNodes: 1,
  },
  'influence paths with explanations and the evidence of each hop': {
    query: `query ($first: Int!) { influencePaths(input: { from: ["SYN-MEMBER-0002"], to: ["SYN-UN-0002"], k: $first, maxHops: 6 }) {
      paths { score explanation weakestPoint { ... on InfluenceHop { tie { id } } } hops {
        from { ... on Entity { name } } to { ... on Actor { country { name } } } tie { sentence evidence { source { title } } }
      } }
    } }`,
    lengths: [2, 20],
    statements: { 'tie/read-ties': 1, 'evidence/list-evidence': 1 },
    // The ends for validation, the ends of hops, their countries and the sources of evidence.
    readsOfNodes: 4,
  },
  'actors with allies, what they share, and explanations': {
    query: `query ($first: Int!) { actors(first: $first) { nodes { allies(first: 3, objective: "OBJ1") {
      actor { name country { name } } score shared { ... on Entity { name } } sharedPartnerships { groups } explanation
    } } } }`,
    lengths: [20, 100],
    statements: {
      'actor/page-actors': 1,
      'engagement/list-not-to-be-approached': 1,
      // For the organisations, and for the places of their initiatives.
      'influence/list-tied-actors': 2,
      'influence/list-pursuers': 1,
      // For the initiatives where the objective is pursued, and for those that are shared.
      'node/page-related': 1,
      'partnership/list-seats': 2,
      'partnership/list-groups': 2,
      'tie/read-ties': 1,
    },
    readsOfNodes: 3,
  },
  'what actors share, with the evidence of each tie': {
    query: `query ($first: Int!) { sharedPartners(actors: ["SYN-MEMBER-0001", "SYN-MEMBER-0002", "SYN-MEMBER-0003", "SYN-MEMBER-0004"], first: $first) {
      actor { ... on Entity { name } } sharedBy { name } ties { sentence evidence { source { title } } }
    } }`,
    lengths: [2, 100],
    statements: { 'tie/read-ties': 1, 'evidence/list-evidence': 1 },
    readsOfNodes: 3,
  },
  'brokers and whom they alone open': {
    query: `query ($first: Int!) { brokers(first: $first) { actor { name } betweenness targetsLost { name } explanation } }`,
    lengths: [2, 100],
    statements: {},
    readsOfNodes: 1,
  },
  'what a loss would mean, and who could take the place': {
    query: `query ($first: Int!) { whatIf(remove: ["SYN-MEMBER-0001", "SYN-CODE"], from: ["SYN-MEMBER-0002"], targets: ["SYN-UN-0002", "SYN-UN-0001"], first: $first) {
      lost { name } weakenedPaths { target { name } } unfunded { sentence } weakened { initiative { ... on Entity { name } } replacements { actor { name } explanation } } answer
    } }`,
    lengths: [2, 100],
    statements: {
      'engagement/list-not-to-be-approached': 1,
      'influence/list-funding': 1,
      'influence/list-tables': 1,
      'influence/list-pursuers': 1,
      'influence/list-fitting-actors': 1,
      // For the losses, and for the candidates of all seats.
      'partnership/list-seats': 2,
      // Objectives and countries of the weakened initiatives.
      'node/page-related': 2,
      'roster/list-rosters': 1,
      'roster/list-tables-said-complete': 1,
      'tie/read-ties': 1,
    },
    // Also the initiatives, and who could take the lost parts, each after the other.
    readsOfNodes: 6,
  },
  'a convening list, why each is invited, and the evidence of that': {
    query: `query ($first: Int!) { conveningList(input: { targets: [{ actor: "SYN-UN-0001" }, { actor: "SYN-UN-0002" }, { actor: "SYN-MEMBER-0001" }], seats: $first }) {
      invitees { actor { name } runnerUp { name } via { explanation hops { tie { sentence evidence { source { title } } } } } }
    } }`,
    lengths: [2, 40],
    statements: {
      'engagement/list-not-to-be-approached': 1,
      // An event may be given by the id of its other form.
      'node/list-event-forms': 1,
      'tie/read-ties': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 4,
  },
  'coverage, on what evidence it stands, its gaps and who could fill them': {
    query: `query ($first: Int!) { coverage(perSeat: $first) {
      cells { objective { name } region { name } groups unknown { text } evidence { source { title } } }
      gaps { missing beyondReach explanation candidates { actor { name } shared { id } best { score hops { tie { sentence evidence { asOf } } } } explanation } }
    } }`,
    lengths: [1, 10],
    statements: {
      'node/list-of-types': 1,
      // A region without countries has no cells.
      'country/list-regions': 1,
      // The counts and, for their evidence, the counted ties.
      'coverage/list-cells': 2,
      'coverage/count-unassigned': 1,
      // For missing and unknown groups, and for the candidates.
      'coverage/list-actors-present': 1,
      'roster/list-rosters': 1,
      'engagement/list-not-to-be-approached': 1,
      'influence/list-tied-to-regions': 1,
      // Who pursues the objective comes first.
      'influence/list-pursuers': 1,
      'tie/read-ties': 1,
      'evidence/list-evidence': 2,
    },
    // Texts name members of the region at once, and for others the path and its sources. The
    // sources of cells and those of paths are read together only where both statements for evidence
    // answer at the same time.
    readsOfNodes: 8,
  },
  'peers of a company that meet a criterion': {
    query: `query ($first: Int!) { codeLeverage(company: "SYN-COMPANY-0002", criterion: 1, includeUnknown: true, first: $first) {
      actor { name } shared { id } best { hops { tie { sentence evidence { source { title } } } } } explanation
    } }`,
    lengths: [2, 20],
    statements: {
      'node/list-of-types': 1,
      'code/list-local-representatives': 1,
      'code/list-peers': 1,
      'tie/read-ties': 1,
      'evidence/list-evidence': 1,
    },
    // Also the country of a local representative, and the sources of a path.
    readsOfNodes: 5,
  },
};

const CASES_WITH_PLANS: Record<string, Case> = {
  'countries, their opportunities, and what these are about': {
    query: `query ($first: Int!) { countries(first: $first) { nodes { region { name } opportunities(first: 5) {
      name body { name } countries { name } objectives { name } initiative { id } actions { totalCount } evidence { source { title } }
    } } } }`,
    lengths: [2, 100],
    statements: {
      'country/page-countries': 1,
      'opportunity/page-of-countries': 1,
      'node/page-related': 5,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 3,
  },
  'actors, what they promised and what became of it, their positions and organs': {
    query: `query ($first: Int!) { actors(first: $first, filter: { kinds: [MEMBER] }) { nodes {
      commitments(first: 5) { totalCount nodes { name status by { name } objectives { name } madeAt { id } evidence { source { title } }
        followUps { status evidence { source { title } } } } }
      positions { stance about { ... on Entity { name } } tie { sentence evidence { source { title } } } }
      ties(types: [ORGAN_OF, PARTNER_OF], direction: IN, first: 5) { nodes { from { ... on Entity { name } } } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'actor/page-actors': 1,
      'commitment/page-commitments-of': 1,
      'commitment/list-links': 1,
      'report/list-reports': 1,
      // For commitments and ties, and for follow-ups.
      'evidence/list-evidence': 2,
      // For positions and for the list of ties.
      'tie/page-ties-of-node': 2,
    },
    readsOfNodes: 4,
  },
  'actions, what they ask of whom, and whom they invited': {
    query: `query ($first: Int!) { actions(first: $first) { nodes {
      leads { country { name } } asks(first: 5) { stage by { id } of { name } tie { ask } }
      invitations(first: 5) { answer actor { name } tie { answer } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'action/page-actions': 1,
      'ask/page-asks': 1,
      'invitation/page-invitations': 1,
      'node/page-related': 1,
    },
    readsOfNodes: 3,
  },
  'opportunities, whose they are, what they are about, and what was promised there': {
    query: `query ($first: Int!) { opportunities(first: $first) { nodes {
      name body { name } countries { name } objectives { name } initiative { id } actions { totalCount } evidence { source { title } }
      commitments(first: 5) { totalCount nodes { name status by { name } followUps { status } } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'opportunity/page-opportunities': 1,
      'node/page-related': 5,
      'commitment/page-commitments-of': 1,
      'commitment/list-links': 1,
      'report/list-reports': 1,
      // For opportunities, and for commitments for their status.
      'evidence/list-evidence': 2,
    },
    readsOfNodes: 3,
  },
  'what falls due, and what it is about': {
    query: `query ($first: Int!) {
      opportunities: agenda(first: $first, from: "2029", to: "2031", kinds: [OPPORTUNITY, DEADLINE, COMMITMENT_DUE]) { date text revisedAt node { id ... on Entity { name } } }
      ties: agenda(first: $first, from: "2020", to: "2035", kinds: [AGREEMENT_ENDS, TIE_UNCONFIRMED]) { date text node { id ... on Tie { from { id } } } }
    }`,
    lengths: [2, 100],
    statements: {
      'agenda/list-opportunities': 1,
      'agenda/list-commitments-due': 1,
      'agenda/list-agreements-ending': 1,
      'agenda/list-ties-unconfirmed': 1,
      'node/page-related': 1,
      'tie/read-ties': 1,
      // For the tense of the initiatives that they lead to.
    },
    readsOfNodes: 2,
  },
  'countries, their governments, priorities and public commitments': {
    query: `query ($first: Int!) { countries(first: $first) { nodes {
      government { name positions { stance } ties(types: [ORGAN_OF], direction: IN, first: 5) { totalCount } } priorities { sentence to { id } evidence { source { title } } }
      commitments(first: 5) { totalCount nodes { name status by { name } followUps { status } } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'country/page-countries': 1,
      'commitment/page-commitments-of': 1,
      'tie/page-ties-of-node': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 4,
  },
  'actors, and whom they met about what': {
    query: `query ($first: Int!) { actors(first: $first, filter: { kinds: [MEMBER] }) { nodes {
      meetings(first: 5) { totalCount nodes { heldOn by { name } with { name } about { ... on Entity { name } } evidence { source { title } } } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'actor/page-actors': 1,
      'meeting/page-of-nodes': 1,
      'meeting/list-links': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 2,
  },
  'meetings, who met whom, and about what': {
    query: `query ($first: Int!) { meetings(first: $first) { totalCount nodes {
      heldOn by { name country { name } meetings(first: 2) { nodes { heldOn } } } with { name } about { ... on Entity { name } } evidence { source { title } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'meeting/page-meetings': 1,
      'meeting/page-of-nodes': 1,
      'meeting/list-links': 1,
      'evidence/list-evidence': 1,
    },
    readsOfNodes: 3,
  },
  'commitments, who made them, and what became of them': {
    query: `query ($first: Int!) { commitments(first: $first) { nodes {
      name status by { name country { name } commitments(first: 2) { nodes { status } } } objectives { name } madeAt { id }
      evidence { asOf } followUps { status evidence { source { title } } }
    } } }`,
    lengths: [2, 100],
    statements: {
      'commitment/page-commitments': 1,
      'commitment/page-commitments-of': 1,
      'commitment/list-links': 1,
      'report/list-reports': 1,
      // For commitments for their status, and for follow-ups.
      'evidence/list-evidence': 2,
    },
    readsOfNodes: 4,
  },
};

function takesTheSame(_name: string, { query, lengths, statements, readsOfNodes }: Case): void {
  test.each(lengths)('takes the same number of statements for lists of %i', async (first) => {
    // The projection is loaded once for all questions at a revision.
    if (query.includes('influencePaths')) await statementsOf(query, 1);
    const { 'node/read-nodes': reads = 0, ...rest } = await statementsOf(query, first);
    expect(rest).toEqual(statements);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(readsOfNodes);
  });
}

describe.each(Object.entries(CASES))('%s', takesTheSame);

test('an interface resolves without a statement for each node', async () => {
  const query = `query ($first: Int!) { actors(first: $first) { nodes {
    __typename id name ... on Member { note } ... on Company { sector } ... on RegionalBody { website }
  } } }`;
  expect(await statementsOf(query, 100)).toEqual({ 'actor/page-actors': 1 });
});

test('scorecards read commitments only where something of them is requested', async () => {
  const scorecards = (field: string) =>
    `query ($first: Int!) { countries(first: $first) { nodes { scorecard { lines { ${field} } } } } }`;
  const { 'commitment/list-cells': _, ...without } = await statementsOf(scorecards('commitmentCount'), 20);
  expect(await statementsOf(scorecards('memberCount'), 20)).toEqual(without);
});

test.each([
  ['campaigns(first: $first)', 'campaign/page-campaigns', 'campaign/count-campaigns'],
  ['partnerships(first: $first)', 'partnership/page-partnerships', 'partnership/count-partnerships'],
])('counting %s takes a statement only where a count is requested', async (list, page, count) => {
  const query = (fields: string) => `query ($first: Int!) { ${list} { ${fields} } }`;
  expect(await statementsOf(query('nodes { id }'), 5)).toEqual({ [page]: 1 });
  expect(await statementsOf(query('nodes { id } totalCount'), 5)).toEqual({ [page]: 1, [count]: 1 });
});

test('counting takes no statement where the page is the whole list', async () => {
  expect(await statementsOf('query ($first: Int!) { campaigns(first: $first) { totalCount } }', 100)).toEqual({
    'campaign/page-campaigns': 1,
  });
});

interface CountedList {
  list: string;
  filter: string;
  page: string;
  /** The complete lists, where they decide what is unknown. */
  rosters?: string;
  /** Unknown conditions of such a list in addition to those of its filter. */
  unknown?: string;
  /** True where the list is empty: whether any such record exists is asked once. */
  isEmpty?: boolean;
}
const BY_REGION = 'regions: ["BLK-EUR"]';
const COUNTED_LISTS: CountedList[] = [
  { list: 'actors', filter: `${BY_REGION}, objectives: ["OBJ1"]`, page: 'actor/page-actors' },
  { list: 'partnerships', filter: `${BY_REGION}, objectives: ["OBJ1"]`, page: 'partnership/page-partnerships' },
  {
    list: 'partnerships',
    filter: `${BY_REGION}, groupsAll: [MEDIA]`,
    page: 'partnership/rank-partnerships',
    rosters: 'roster/list-tables-said-complete',
  },
  { list: 'actions', filter: `${BY_REGION}, stages: [ASKED]`, page: 'action/page-actions', isEmpty: true },
  { list: 'campaigns', filter: BY_REGION, page: 'campaign/page-campaigns' },
  {
    list: 'commitments',
    filter: `${BY_REGION}, dueTo: "2030"`,
    page: 'commitment/page-commitments',
    unknown: 'commitment/count-without-follow-up',
    isEmpty: true,
  },
  {
    list: 'opportunities',
    filter: `${BY_REGION}, to: "2030"`,
    page: 'opportunity/page-opportunities',
    unknown: 'horizon/list-horizons',
    isEmpty: true,
  },
  { list: 'meetings', filter: BY_REGION, page: 'meeting/page-meetings', isEmpty: true },
  { list: 'countries', filter: BY_REGION, page: 'country/page-countries' },
  { list: 'ties', filter: `${BY_REGION}, untilTo: "2030"`, page: 'tie/page-ties' },
];

test.each(COUNTED_LISTS)(
  'what is not on record of $list by { $filter } is counted by one statement, only where it is selected',
  async ({ list, filter, page, rosters, unknown, isEmpty }) => {
    const query = (fields: string) =>
      `query ($first: Int!) { ${list}(first: $first, filter: { ${filter} }) { ${fields} } }`;
    const once = (...statements: (string | undefined)[]) =>
      Object.fromEntries(statements.flatMap((statement) => (statement ? [[statement, 1]] : [])));
    const { 'node/read-nodes': checks = 0, ...read } = await statementsOf(query('edges { cursor }'), 5);
    expect(read).toEqual(once(page));
    const { 'node/read-nodes': again = 0, ...withUnknown } = await statementsOf(
      query('edges { cursor } unknown { part count text }'),
      5,
    );
    expect(again).toBe(checks);
    const count = `${page.split('/')[0]!}/count-unknown-${list}`;
    expect(withUnknown).toEqual(once(page, rosters, count, unknown, isEmpty ? 'node/list-types-on-record' : undefined));
  },
);

describe('partnerships by name', () => {
  /**
   * Returns all pages of the partnerships that match a filter, with their cursors, and the count of
   * each page.
   */
  async function readAll(filter: string): Promise<{ edges: Json; counts: number[] }> {
    const query = `query ($after: String) { partnerships(first: 20, after: $after, filter: { ${filter} }) {
      totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor }
    } }`;
    const edges: Json[] = [];
    const counts: number[] = [];
    for (let after: unknown = null; ;) {
      const { data } = await api.ask(query, { variables: { after } });
      const { edges: page, totalCount, pageInfo } = data.partnerships!;
      edges.push(...(page as unknown as Json[]));
      counts.push(totalCount as unknown as number);
      if (!(pageInfo!.hasNextPage as unknown)) return { edges: edges as unknown as Json, counts };
      after = pageInfo!.endCursor;
    }
  }

  test.each(['', 'includeEnded: true', 'text: "partnership"', 'regions: ["BLK-EUR", "BLK-SSA", "BLK-AMER"]'])(
    'are the same, in the same order, whether read from the index or with their seats: {%s}',
    async (filter) => {
      const found = await readAll(filter);
      expect(found.counts.length).toBeGreaterThan(2);
      // A condition that every partnership meets, but that needs its seats.
      expect(await readAll(`${filter} minGroups: 0`)).toEqual(found);
    },
  );
});

describe('with opportunities, commitments, meetings and positions', () => {
  beforeAll(async () => {
    // Existing records remain as they are.
    await loadRows(api.graph, withPlans(SYNTHETIC), RECORDED);
  });

  describe.each(Object.entries(CASES_WITH_PLANS))('%s', takesTheSame);
});
