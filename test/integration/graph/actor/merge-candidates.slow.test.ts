import { withGraph } from '../../../support/open-graph';
import { readFacts } from '../../../../src/seed/facts';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { supersedeNodes } from '../../../../src/change/transaction/versions.store';
import { Confidence } from '../../../../src/store/model/enums';
import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { ExternalWriter } from '../../../support/external-writer';
import { useLoads } from '../../../support/use-world';

const FACTS = readFacts();

const twin = (id: string, nameEn: string, country?: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  country,
  evidence: [],
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  ...rest,
});
const tie = (id: string, from: string, to: string, visibility = Visibility.PUBLIC): TieRow => ({
  id,
  type: TieType.PARTNER_OF,
  from,
  to,
  visibility,
  confidence: Confidence.HIGH,
  evidence: [],
});
const at = (website: string): Partial<NodeRow> => ({
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY, website },
});

/** Pairs of records of one actor, with different spellings. */
const TWINS: GraphRows = {
  nodes: [
    twin('TWIN-1', 'Fundación Lucero', 'COL'),
    twin('TWIN-1B', 'Fundacion Lucero Colombia', 'COL'),
    twin('TWIN-2', 'Stelmit Russia', 'RUS'),
    twin('TWIN-2B', 'Стелмит Россия', 'RUS'),
    twin('TWIN-3', 'Harbour Watch', 'KEN', at('https://www.harbourwatch.example.org/en')),
    twin('TWIN-3B', 'Harbour Children Watch Mombasa', 'KEN', at('http://harbourwatch.example.org')),
    twin('TWIN-4', 'Zebrano Coast Union', 'FRA'),
    twin('TWIN-4B', 'Zebrano Shore Union', 'FRA'),
    twin('TWIN-5', 'Lucero', 'FRA'),
  ],
  ties: [
    tie('T-1', 'TWIN-1', 'ECPAT'),
    tie('T-1B', 'TWIN-1B', 'ECPAT'),
    tie('T-4', 'TWIN-4', 'UNICEF', Visibility.CONFIDENTIAL),
    tie('T-4B', 'TWIN-4B', 'UNICEF', Visibility.CONFIDENTIAL),
  ],
  values: [],
};
const WORLD: GraphRows = {
  nodes: [...FACTS.nodes, ...TWINS.nodes],
  ties: [...FACTS.ties, ...TWINS.ties],
  values: FACTS.values,
};

const api = useLoads([{ rows: WORLD, recorded: new Date('2026-01-15T12:00:00Z') }]);
const editor = api.as('EDITOR');
const { read } = api;
interface Candidate {
  id: string;
  actor: { id: string };
  other: { id: string };
  score: number;
  reasons: string[];
  explanation: string;
}

async function candidates(args: string, lang = 'EN', headers?: Record<string, string>, asOf = '') {
  const query = `query ${asOf} { mergeCandidates${args} {
    id actor { id } other { id } score reasons(lang: ${lang}) explanation(lang: ${lang}) } }`;
  return (await read(query, { headers })).mergeCandidates as unknown as Candidate[];
}

const others = (found: Candidate[]): string[] => found.map(({ other }) => other.id);

test.each(['TWIN-1', 'TWIN-2', 'TWIN-3', 'TWIN-4'])(
  '%s is a candidate in both directions, with the same score',
  async (id) => {
    const [there] = await candidates(`(actor: "${id}")`);
    const [back] = await candidates(`(actor: "${id}B")`);
    expect([there?.other.id, back?.other.id]).toEqual([`${id}B`, id]);
    expect([there?.id, back?.id]).toEqual([`${id} ${id}B`, `${id}B ${id}`]);
    expect(there?.score).toBe(back?.score);
    expect(there?.score).toBeGreaterThan(0.6);
  },
);

test('the same name in another country scores lower', async () => {
  const found = await candidates('(actor: "TWIN-1")');
  expect(others(found)[0]).toBe('TWIN-1B');
  expect(found.find(({ other }) => other.id === 'TWIN-5')?.score ?? 0).toBeLessThan(0.7);
});

test('members of one network in different countries are not candidates', async () => {
  expect(others(await candidates('(actor: "MBR-ECPAT-FRA", first: 100)'))).toEqual([]);
});

test('reasons are given in both languages', async () => {
  const [english] = await candidates('(actor: "TWIN-1", first: 1)');
  expect(english?.explanation).toBe(
    'Both are in Colombia, their names (“Fundación Lucero” and “Fundacion Lucero Colombia”) differ only by “Colombia” and both are linked to ECPAT International.',
  );
  expect(english?.reasons).toHaveLength(3);
  const [french] = await candidates('(actor: "TWIN-1", first: 1)', 'FR');
  expect(french?.explanation).toBe(
    'Les deux sont du même pays (la Colombie), leurs noms (« Fundación Lucero » et « Fundacion Lucero Colombia ») ne diffèrent que par « Colombia » et les deux ont un lien avec ECPAT International.',
  );
});

test('without an actor, the best pairs of the whole graph are listed', async () => {
  const found = await candidates('(first: 100)');
  const pairs = found.map(({ actor, other }) => `${actor.id} ${other.id}`);
  expect(pairs).toEqual(expect.arrayContaining(['TWIN-1 TWIN-1B', 'TWIN-2 TWIN-2B', 'TWIN-3 TWIN-3B']));
  expect(new Set(pairs).size).toBe(pairs.length);
  const scores = found.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(await candidates('(first: 2)')).toEqual(found.slice(0, 2));
});

test('a hidden tie does not count', async () => {
  const [seen] = await candidates('(actor: "TWIN-4")');
  const [all] = await candidates('(actor: "TWIN-4")', 'EN', editor);
  expect(seen?.explanation).not.toContain('UNICEF');
  expect(all?.explanation).toContain('both are linked to UNICEF');
  expect(all?.score).not.toBe(seen?.score);
});

test('actors that were not known yet are not candidates', async () => {
  expect(await candidates('', 'EN', undefined, '@asOf(known: "2020-01-01T00:00:00Z")')).toEqual([]);
});

test.each([
  ['(actor: "NOBODY")', 'Not known here: NOBODY.'],
  ['(actor: "COL")', 'Not an actor: COL.'],
  ['(first: 0)', 'first must be 1 to 100; it is 0.'],
  ['(first: 101)', 'first must be 1 to 100; it is 101.'],
])('%s is rejected', async (args, message) => {
  const { errors } = await api.ask(`{ mergeCandidates${args} { score } }`);
  expect(errors?.[0]?.message).toBe(message);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the number of statements is the same for each actor', async () => {
  // Empties the caches.
  const outside = new ExternalWriter();
  await outside.moveRevision();
  await outside.close();
  await api.statements();
  await candidates('(actor: "TWIN-3")');
  expect((await api.statements()).filter((name) => name.startsWith('duplicates/')).sort()).toEqual([
    'duplicates/find-in-other-scripts',
    'duplicates/find-named-alike',
    'duplicates/find-on-site',
    'duplicates/list-kept-apart',
    'duplicates/list-neighbours',
    'duplicates/read-actors',
  ]);
});

test('a former version is compared by its name then and the ties of the actor, and has the actor’s id', async () => {
  const at = '2026-06-01T00:00:00.000Z';
  await withGraph(async (graph) => {
    const [version] = await graph.read<{ properties: object }>('change/node/read-node-versions', { ids: ['TWIN-1B'] });
    const next = { ...version?.properties, nameEn: 'Quite Another', nameKey: 'quite another TWIN-1B', knownFrom: at };
    await graph.writeInTransaction((run) => supersedeNodes(run, [{ id: 'TWIN-1B', properties: next, places: [] }], at));
  });
  const before = '@asOf(known: "2026-05-01T00:00:00Z", valid: "2026-05-01")';
  const found = await api.ask(`query ${before} { mergeCandidates(actor: "TWIN-1", first: 1) { score reasons } }`);
  const [first] = found.data.mergeCandidates as unknown as Candidate[];
  expect(first?.reasons.join(' ')).toContain('Fundacion Lucero Colombia');
  expect(first?.reasons.join(' ')).toContain('ECPAT International');
  expect(others(await candidates('(actor: "TWIN-1")'))).not.toContain('TWIN-1B');
});
