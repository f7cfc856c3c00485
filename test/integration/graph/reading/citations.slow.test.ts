import { EARLIER } from '../../../support/reader';
import { expectInputError } from '../../../support/input-errors';
import { recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
const signedIn = api.as('READER');
const admin = api.as('ADMIN');
const { read } = api;
let gazette: string;
let register: string;
const write = recorder(writer(api, admin));

interface CitedBy {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

beforeAll(async () => {
  const { node } = await read('{ node(id: "MBR-ABO") { ... on Entity { evidence { source { id title } } } } }');
  const sources = (node as unknown as { evidence: { source: { id: string; title: string } }[] }).evidence;
  const idOf = (title: string) => sources.find(({ source }) => source.title === title)!.source.id;
  [gazette, register] = [idOf('Harbour Gazette'), idOf('Tide Register')];
});

async function citedBy(
  source: string,
  {
    standpoint = '',
    page = '',
    headers = {},
  }: { standpoint?: string; page?: string; headers?: Record<string, string> } = {},
): Promise<CitedBy> {
  const { node } = await read(
    `query ${standpoint} { node(id: "${source}") { ... on Source {
      citedBy${page} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
    { headers },
  );
  return (node as unknown as { citedBy: CitedBy }).citedBy;
}

const idsOf = ({ nodes }: CitedBy) => nodes.map(({ id }) => id);

test('are the nodes by name, then the ties by the node that each is from; an indicator once for all its values', async () => {
  const { node } = await read(
    `{ node(id: "${gazette}") { ... on Source { citedBy { totalCount nodes {
      __typename id ... on Entity { name } ... on Tie { sentence } } } } } }`,
  );
  const found = (node as unknown as { citedBy: { totalCount: number; nodes: Record<string, string>[] } }).citedBy;
  expect(found.nodes.map(({ __typename, id }) => `${__typename!} ${id!}`)).toEqual([
    'Member MBR-ABO',
    'AdvocacyAction ACT-1',
    'Partnership PSH-1',
    'Indicator IND-1',
    'Tie S-1-ABO-C',
    'Tie T-ABO-GOV',
    'Tie T-ABO-NET',
    'Tie T-DUNE-CODE',
    'Tie T-DUNE-CRI',
  ]);
  expect(found.totalCount).toBe(9);
  expect(found.nodes[0]!.name).toBe('Aboria Child Watch');
  expect(found.nodes[7]!.sentence).toMatch(/^Dune Hotels /);
});

test('a tie that the reader may not see is neither listed nor counted', async () => {
  // The completeness of the list of parties to the treaty depends on it too.
  const visible = ['ABO', 'MBR-ABO', 'IND-1', 'ROS-TIDES', 'T-ABO-GOV', 'T-ABO-NET', 'T-ABO-TIDES'].sort();
  const anonymous = await citedBy(register);
  expect([idsOf(anonymous).sort(), anonymous.totalCount]).toEqual([visible, 7]);
  const reading = await citedBy(register, { headers: signedIn });
  expect([idsOf(reading).sort(), reading.totalCount]).toEqual([[...visible, 'T-HID-ABO-BEL'].sort(), 8]);
});

test('pages go on where the one before ended, across nodes and ties', async () => {
  const all = idsOf(await citedBy(gazette));
  const paged: string[] = [];
  for (let after = '', more = true; more;) {
    const { nodes, pageInfo } = await citedBy(gazette, { page: `(first: 2${after})` });
    expect(nodes.length).toBeLessThanOrEqual(2);
    paged.push(...nodes.map(({ id }) => id));
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  expect(paged).toEqual(all);
});

test('rejects a page out of range and a cursor of another source', async () => {
  const query = (page: string, source = gazette) =>
    `{ node(id: "${source}") { ... on Source { citedBy(${page}) { totalCount } } } }`;
  const { pageInfo } = await citedBy(gazette, { page: '(first: 1)' });
  await expectInputError(api, ['first'], query('first: 0'));
  await expectInputError(api, ['after'], query(`after: "${pageInfo.endCursor}"`, register));
});

test('what was retracted or added since is as it was known at an earlier instant', async () => {
  const before = idsOf(await citedBy(gazette));
  await write('retractTie', { id: 'T-DUNE-CODE', reason: 'Read wrongly.' });
  await write('addEvidence', { of: 'T-EBB-CODE', evidence: [{ source: gazette }] });
  const after = before.filter((id) => id !== 'T-DUNE-CODE').concat('T-EBB-CODE');
  expect(idsOf(await citedBy(gazette)).sort()).toEqual(after.sort());
  expect(idsOf(await citedBy(gazette, { standpoint: `@asOf(known: "${EARLIER}")` }))).toEqual(before);
});
