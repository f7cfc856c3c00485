import { LIST, listed } from '../../../support/reader';
import { MEETINGS } from '../../../worlds/meetings';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';
import { RECORDED } from '../../../worlds/small-world';
import { loadRows } from '../../../../src/store/model/write-records';
import { useWritingApi } from '../../../support/writing-api';

const TODAY = '@asOf(valid: "2026-11-25")';
const { api, anonymous } = useWritingApi(WITH_OPPORTUNITIES);
const { read } = anonymous;

/** The data that meetings must not change. */
const ALL_ELSE = `query ${TODAY} { neighbourhood(of: ["MBR-ABO"], hops: 3) { nodes { id } } search(text: "Meeting on 5 March 2024") { node { id } }
  allNodes(first: 100, types: [MEMBER, COMPANY, PARTNER, REGIONAL_BODY, COUNTRY, PARTNERSHIP, ACTION, CAMPAIGN, OPPORTUNITY]) { nodes { id } } ties { totalCount } tally(of: TIES, by: [TYPE]) { rows { count } }
  partnerships(filter: { includeEnded: true }) { nodes { id isActive } } brokers { actor { id } betweenness } }`;
let without: unknown;

beforeAll(async () => {
  without = await read(ALL_ELSE);
  await loadRows(api().graph, { nodes: MEETINGS, ties: [], values: [] }, RECORDED);
});

test.each<[args: string, found: string[], asOf?: string]>([
  ['', ['MTG-MONTH', 'MTG-FERRY', 'MTG-OLD']],
  ['', ['MTG-MONTH', 'MTG-OLD'], '@asOf(valid: "2024-03-04")'],
  ['', ['MTG-OLD'], '@asOf(valid: "2024-02")'],
  ['', [], '@asOf(known: "2024-01-01T00:00:00Z")'],
  ['(filter: { by: ["MBR-ABO"] })', ['MTG-FERRY', 'MTG-OLD']],
  ['(filter: { with: ["GOV-ABO"] })', ['MTG-MONTH', 'MTG-FERRY']],
  ['(filter: { with: ["COM-EBB", "POL-BLM"] })', ['MTG-FERRY', 'MTG-OLD']],
  ['(filter: { about: ["OBJ-1"] })', ['MTG-FERRY']],
  ['(filter: { about: ["CAM-1", "PSH-1"] })', ['MTG-MONTH', 'MTG-FERRY']],
  ['(filter: { regions: ["R-NORTH"] })', ['MTG-MONTH', 'MTG-FERRY']],
  ['(filter: { regions: ["R-SOUTH"] })', ['MTG-FERRY', 'MTG-OLD']],
  ['(filter: { by: ["MBR-ABO"], with: ["GOV-ABO"], about: ["OBJ-1"], regions: ["R-NORTH"] })', ['MTG-FERRY']],
  ['(filter: { from: "2024-03-05" })', ['MTG-MONTH', 'MTG-FERRY']],
  ['(filter: { from: "2024-03-06" })', ['MTG-MONTH']],
  ['(filter: { to: "2024-03-04" })', ['MTG-MONTH', 'MTG-OLD']],
  ['(filter: { to: "2024-02" })', ['MTG-OLD']],
  ['(filter: { from: "2019-06", to: "2023" })', ['MTG-OLD']],
  ['(filter: { from: "2020", to: "2023" })', []],
])('meetings%s are %j %s', async (args, found, asOf = TODAY) => {
  expect((await read(`query ${asOf} { meetings${args} ${LIST} }`)).meetings).toEqual(listed(...found));
});

test('an id that is unknown, or of another type, is an error at its argument', async () => {
  const { errors } = await api()
    .ask(`{ a: meetings(filter: { by: ["PSH-1"] }) { totalCount } b: meetings(filter: { with: ["NOBODY"] }) { totalCount }
    c: meetings(filter: { about: ["MBR-ABO"] }) { totalCount } d: meetings(filter: { regions: ["ABO"] }) { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions.argument)).toEqual([
    ['filter', 'by'],
    ['filter', 'with'],
    ['filter', 'about'],
    ['filter', 'regions'],
  ]);
});

test('a meeting says which organisations met, when, about what, and what is next', async () => {
  const query = `query ${TODAY} { node(id: "MTG-FERRY") { __typename id ... on Meeting { heldOn by { id } with { id } about { __typename id } outcome
    nextStep nextStepDueOn visibility recordedAt evidence { source { title } asOf } } } }`;
  expect((await read(query)).node).toEqual({
    __typename: 'Meeting',
    id: 'MTG-FERRY',
    heldOn: '2024-03-05',
    by: { id: 'MBR-ABO' },
    with: [{ id: 'COM-EBB' }, { id: 'GOV-ABO' }],
    about: [
      { __typename: 'Partnership', id: 'PSH-1' },
      { __typename: 'Objective', id: 'OBJ-1' },
    ],
    outcome: 'They want figures.',
    nextStep: 'Send the figures',
    nextStepDueOn: '2024-05',
    visibility: 'PUBLIC',
    recordedAt: RECORDED.toISOString(),
    evidence: [{ source: { title: 'Minute Book, PUBLIC' }, asOf: '2024-03-05' }],
  });
});

test('an actor has the meetings that it held and those in which it was met, page by page', async () => {
  const page = async (id: string, after: string | null, first = 1) => {
    const query = `query ($after: String) ${TODAY} { node(id: "${id}") { ... on Actor { meetings(first: ${String(first)}, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    return (await read(query, { variables: { after } })).node!.meetings as unknown as {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const first = await page('GOV-ABO', null);
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: 'MTG-MONTH' }], pageInfo: { hasNextPage: true } });
  expect(await page('GOV-ABO', first.pageInfo.endCursor)).toMatchObject({
    totalCount: 2,
    nodes: [{ id: 'MTG-FERRY' }],
    pageInfo: { hasNextPage: false },
  });
  expect((await page('MBR-ABO', null, 5)).nodes).toEqual([{ id: 'MTG-FERRY' }, { id: 'MTG-OLD' }]);
  expect(await page('UNI-KEEL', null)).toMatchObject({ totalCount: 0, nodes: [] });
  const all = await read(`query ${TODAY} { meetings(first: 2) { nodes { id } pageInfo { endCursor } } }`);
  const { endCursor } = all.meetings!.pageInfo as unknown as { endCursor: string };
  expect((await read(`query ${TODAY} { meetings(first: 2, after: "${endCursor}") ${LIST} }`)).meetings).toMatchObject({
    nodes: [{ id: 'MTG-OLD' }],
  });
});

test('a meeting is no tie: it is in no path, count or picture, and keeps nothing under way', async () => {
  expect((await read('{ node(id: "MTG-FERRY") { id } }')).node).toEqual({ id: 'MTG-FERRY' });
  expect(await read(ALL_ELSE)).toEqual(without);
});

test('who was met is on record, and so is where they are', async () => {
  const lacking = async (filter: string) =>
    (await read(`query ${TODAY} { meetings(filter: ${filter}) { totalCount unknown { code } } }`)).meetings;
  expect(await lacking('{ by: ["UNI-KEEL"] }')).toEqual({ totalCount: 0, unknown: [] });
  const early = 'query @asOf(valid: "2018") { meetings(filter: { regions: ["R-SOUTH"] }) { unknown { code } } }';
  expect((await read(early)).meetings).toEqual({ unknown: [] });
});

// Different days, since a cached read of one would serve the other.
test.each([
  [1, '2026-10-01'],
  [3, '2026-10-02'],
])('a nested list of %i takes the same number of statements', async (first, valid) => {
  const query = `query @asOf(valid: "${valid}") { meetings(first: ${String(first)}) { nodes { heldOn by { name meetings(first: 2) { nodes { heldOn } } } with { name }
    about { ... on Entity { name } } evidence { asOf } } } }`;
  api().statements();
  await read(query);
  const counts: Record<string, number> = {};
  for (const statement of api().statements()) counts[statement] = (counts[statement] ?? 0) + 1;
  const { 'neo4j/read-revision': _, 'node/read-nodes': reads = 0, ...rest } = counts;
  expect(rest).toEqual({
    'meeting/page-meetings': 1,
    'meeting/page-of-nodes': 1,
    'meeting/list-links': 1,
    'evidence/list-evidence': 1,
  });
  expect(reads).toBeLessThanOrEqual(2);
});
