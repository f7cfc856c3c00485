import { Role } from '../../src/access/role';
import { CLEARANCE, Visibility } from '../../src/tie/visibility';
import { type Answer, type Api, startApi, testTokens } from '../api';
import { RECORDED, SMALL_WORLD } from '../small-world';
import { QUESTIONS } from './convening-questions';

const TIES = 'totalCount nodes { id type status evidence { id locator source { title } } }';

/** Besides the questions of convening, what else can be read and could show a tie: lists, counts, pages, pictures, paths. */
const READS: Record<string, string> = {
  ...QUESTIONS,
  actors: `actors(first: 100) { totalCount nodes { id
    ties(first: 100, includeEnded: true) { ${TIES} } partnerships { totalCount nodes { id } } actions { totalCount nodes { id } } } }`,
  onObjective: 'actors(filter: { objectives: ["OBJ-1"] }) { totalCount nodes { id } }',
  signatories:
    'actors(filter: { signedCode: true }) { totalCount nodes { id ... on Company { code { signed metCount } } } }',
  partnerships: `partnerships(first: 100) { totalCount nodes { id groups multiStakeholder objectives { id } countries { id }
    participants(first: 100) { totalCount edges { role tie { id } node { id } } } actions { totalCount } } }`,
  manyGroups: 'partnerships(filter: { minGroups: 3 }, orderBy: GROUPS) { totalCount nodes { id } }',
  shortPages: 'partnerships(first: 1, orderBy: PARTICIPANTS) { totalCount nodes { id } pageInfo { hasNextPage } }',
  actions:
    'actions(first: 100) { totalCount nodes { id leads { id } partners { id } targets { id } countries { id } } }',
  countries: `countries(first: 100) { nodes { id regionalBodies { id } instruments { status tie { id } }
    partnerships { totalCount } scorecard { lines { members partnerships groups actions unknown evidence { id } } } } }`,
  bodies: 'node(id: "BODY-GULF") { ... on RegionalBody { memberStates { totalCount nodes { id } } } }',
  tallies: `byType: tally(of: TIES, by: [TYPE, YEAR]) { keys { id } count } byGroup: tally(of: PARTNERSHIPS, by: [GROUP]) { keys { id } count }
    byObjective: tally(of: ACTORS, by: [OBJECTIVE]) { keys { id } count } byPlace: tally(of: ACTIONS, by: [COUNTRY]) { keys { id } count }`,
  neighbourhood: 'neighbourhood(of: ["MBR-ABO", "FAI-PIN"], hops: 2) { nodes { id } ties { id } truncated }',
  byId: `nodes(ids: [${SMALL_WORLD.ties.map(({ id }) => JSON.stringify(id)).join(', ')}]) { id }`,
  paths: `influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"], k: 20, maxHops: 8, includeEnded: true }) {
    paths { score hops { tie { id } weight } } missingLink { from { id } to { id } } }`,
  indicators: 'objectives { indicators { standing values { year value } } }',
};

const KINDS = Object.keys(READS);
/** Whole answers, errors too: what is hidden and what is not there are refused alike. */
type Answers = Record<string, Answer>;

async function answers(api: Api, token: string | null): Promise<Answers> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const found: Answers = {};
  for (const [kind, query] of Object.entries(READS)) {
    found[kind] = await api.ask(`query @asOf(valid: "2022-12-31") { ${query} }`, { headers });
  }
  return found;
}

/** Whoever asks, and the most that they may see. */
const VIEWERS: [string, Role | null, Visibility][] = [
  ['an anonymous reader', null, Visibility.PUBLIC],
  ['a signed-in reader', Role.READER, Visibility.NETWORK],
  ['an editor', Role.EDITOR, Visibility.CONFIDENTIAL],
  ['a coordinator', Role.COORDINATOR, Visibility.CONFIDENTIAL],
  ['an administrator', Role.ADMIN, Visibility.CONFIDENTIAL],
];

describe.each(VIEWERS)('%s reads what a graph without the ties above them gives', (_who, role, most) => {
  let seen: Answers;
  /** What an administrator, from whom nothing is kept, reads in a graph without the ties above this viewer. */
  let model: Answers;

  beforeAll(async () => {
    const tokens = testTokens();
    const visible = ({ visibility = Visibility.PUBLIC }) => CLEARANCE[visibility] <= CLEARANCE[most];
    const over = async (ties: typeof SMALL_WORLD.ties, asked: Role | null) => {
      const api = await startApi({ ...SMALL_WORLD, ties }, RECORDED, undefined, tokens);
      try {
        return await answers(api, asked && (await tokens.issue(asked, [])));
      } finally {
        await api.close();
      }
    };
    seen = await over(SMALL_WORLD.ties, role);
    model = await over(SMALL_WORLD.ties.filter(visible), Role.ADMIN);
  }, 60_000);

  test.each(KINDS)('%s', (kind) => {
    expect(seen[kind]).toEqual(model[kind]);
    if (kind !== 'byId') expect(seen[kind]?.errors).toBeUndefined();
  });
});
