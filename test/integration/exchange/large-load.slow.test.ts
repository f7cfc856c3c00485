import { readFacts } from '../../../src/seed/facts';
import { recordLoad } from '../../../src/change/import/import-summary';
import { ActorKind } from '../../../src/store/model/actor-kind';
import { Confidence } from '../../../src/store/model/enums';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../../src/store/model/rows';
import { loadRows } from '../../../src/store/model/write-records';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import { type Api, serveGraph } from '../../support/api';
import { openGraph, wipe } from '../../support/open-graph';
import { reader } from '../../support/reader';
import { RECORDED } from '../../worlds/small-world';

/**
 * Numbers of nodes and ties above what one statement adds to histories and one transaction loads.
 */
const [NODES, TIES] = [10_001, 20_001];

const partner = (id: string, kind: ActorKind): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  country: 'KEN',
  evidence: [],
  properties: { kind },
});

/** One source, whose date only the last tie contains. */
const yearbook = (index: number): EvidenceRow => ({
  source: { title: 'Yearbook', url: 'https://example.org/yearbook', ...(index > 0 && { published: '2019' }) },
  confidence: Confidence.HIGH,
});

function largeWorld(): GraphRows {
  const kenya = readFacts().nodes.filter(({ id }) => id === 'KEN' || id === 'GOV-KEN');
  const ngos = Array.from({ length: NODES }, (_, index) => partner(`NGO-${index}`, ActorKind.NGO));
  const ties = Array.from({ length: TIES }, (_, index): TieRow => {
    const [from, step] = [index % NODES, 1 + Math.floor(index / NODES)];
    return {
      id: `T-${index}`,
      type: 'PARTNER_OF',
      from: `NGO-${from}`,
      to: `NGO-${(from + step) % NODES}`,
      confidence: 'HIGH',
      evidence: index % (TIES - 1) === 0 ? [yearbook(index)] : [],
    } as TieRow;
  });
  const nodes = kenya.map((row) => ({ ...row, region: undefined, namedRegions: undefined, evidence: [] }));
  return { nodes: [...nodes, ...ngos, partner('POLICE', ActorKind.LAW_ENFORCEMENT)], ties, values: [] };
}

let api: Omit<Api, 'statements'>;
const world = largeWorld();
const read = reader(() => api);

beforeAll(async () => {
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, world, RECORDED, (run) => recordLoad(run, world, RECORDED.toISOString()));
  api = await serveGraph(graph);
});
afterAll(() => api.close());

test('the load of a large seed is one line of the feed too, with its rows below it', async () => {
  const { changes } = await read('{ changes { nodes { summary(lang: EN) records(first: 1) { totalCount } } } }');
  const total = (count: number) => count.toLocaleString('en');
  expect(changes!.nodes).toEqual([
    {
      summary: `Loaded from the seed: ${total(world.nodes.length)} records, ${total(TIES)} links and 0 values of indicators`,
      // The tie of the police to its government is derived.
      records: { totalCount: world.nodes.length + TIES + 1 },
    },
  ]);
});

test.each(['NGO-0', `NGO-${NODES - 1}`, 'T-20000', 'GOV-KEN', 'POLICE', 'TIE-POLICE-GOV-KEN'])(
  'it is once in the history of %s',
  async (id) => {
    const { changes } = await read(`{ changes(node: "${id}") { totalCount nodes { by } } }`);
    expect(changes).toEqual({ totalCount: 1, nodes: [{ by: 'SEED' }] });
  },
);

test('what a later tie says about a source holds for those that were written first', async () => {
  const { first, last } = await read(`{
    first: node(id: "T-0") { ...known }
    last: node(id: "T-${TIES - 1}") { ...known }
  } fragment known on Tie { evidence { source { url publishedOn } } }`);
  expect(first).toEqual({ evidence: [{ source: { url: 'https://example.org/yearbook', publishedOn: '2019' } }] });
  expect(last).toEqual(first);
});

test('a large load fails where a tie has an unknown end', async () => {
  const ties = world.ties.map((tie, index) => (index === TIES - 1 ? { ...tie, to: 'NOBODY' } : tie));
  const load = loadRows(api.graph, { ...world, ties }, RECORDED);
  await expect(load).rejects.toThrow('A tie names a node that is not in the graph');
});
