import { useLoads } from '../support/use-world';

/** The coverage of the facts, compared with counting their lists one by one. */
const { read } = useLoads('facts');
const AS_OF = '@asOf(valid: "2026-11-25")';

interface Named {
  id: string;
}

interface Counted {
  objectives: string[];
  /** The countries that it covers, or in which it is based. */
  countries: string[];
}

interface Cell {
  objective: Named;
  region: Named;
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
  unassignedCount: number;
  unassignedMemberCount: number;
  unassignedActionCount: number;
}

const idsOf = (nodes: unknown) => (nodes as Named[]).map(({ id }) => id);

interface Page {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Returns all records of a list, page by page. */
async function listed(list: string, fields: string, filter = ''): Promise<Record<string, unknown>[]> {
  const nodes: Page['nodes'] = [];
  for (let after = ''; ;) {
    const page = (await read(`query ${AS_OF} { list: ${list}(first: 100 ${after} ${filter}) {
      nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`)) as unknown as { list: Page };
    nodes.push(...page.list.nodes);
    if (!page.list.pageInfo.hasNextPage) return nodes;
    after = `after: "${page.list.pageInfo.endCursor}"`;
  }
}

/** Returns the targets of the current ties of a type, by source node. */
async function heldFrom(type: string): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  const ties = await listed(
    'ties',
    'from { ... on Node { id } } to { ... on Node { id } }',
    `filter: { types: [${type}] }`,
  );
  for (const { from, to } of ties as unknown as { from: Named; to: Named }[])
    held.set(from.id, [...(held.get(from.id) ?? []), to.id]);
  return held;
}

/**
 * Returns the partnerships with what they pursue and cover on the day. An alliance that covers
 * nothing is in the country of its actor.
 */
async function partnerships(): Promise<Counted[]> {
  const nodes = await listed('partnerships', 'actor { id country { id } }');
  const pursued = await heldFrom('PURSUES');
  const covered = await heldFrom('COVERS');
  return nodes.map((node) => {
    const actor = node.actor as { id: string; country: Named | null } | null;
    const id = actor?.id ?? (node.id as string);
    const home = actor?.country ? [actor.country.id] : [];
    return { objectives: pursued.get(id) ?? [], countries: covered.get(id) ?? home };
  });
}

/** Returns the actions with what they pursued and covered; ended ones count too. */
async function actions(): Promise<Counted[]> {
  const nodes = await listed('actions', 'objectives { id } countries { id }');
  return nodes.map(({ objectives, countries }) => ({ objectives: idsOf(objectives), countries: idsOf(countries) }));
}

/** Returns the members with what they, or the initiatives in which they have a seat, pursue. */
async function members(objectives: readonly string[]): Promise<Counted[]> {
  const all = await listed('actors', 'country { id }', 'filter: { isMember: true }');
  const pursuing = new Map<string, string[]>();
  for (const objective of objectives)
    pursuing.set(
      objective,
      idsOf(await listed('actors', '', `filter: { isMember: true, objectives: ["${objective}"] }`)),
    );
  return all.map(({ id, country }) => ({
    objectives: objectives.filter((objective) => pursuing.get(objective)!.includes(id as string)),
    countries: country ? [(country as Named).id] : [],
  }));
}

test('each cell counts what is for its objective there, and what could be for all that is on record', async () => {
  const { objectives, regions } = (await read(`query ${AS_OF} { objectives { id } regions { id } }`)) as unknown as {
    objectives: Named[];
    regions: Named[];
  };
  const countries = await listed('countries', 'regions { id }');
  const regionsOf = new Map(countries.map(({ id, regions: of }) => [id as string, idsOf(of)]));
  const all = {
    partnerships: await partnerships(),
    members: await members(idsOf(objectives)),
    actions: await actions(),
  };
  const ids = JSON.stringify(idsOf(regions));
  const { coverage } = await read(`query ${AS_OF} { coverage(regions: ${ids}) { cells {
    objective { id } region { id } memberCount partnershipCount actionCount unassignedCount unassignedMemberCount unassignedActionCount } } }`);
  const cells = coverage!.cells as unknown as Cell[];
  expect(cells).toHaveLength(objectives.length * regions.length);
  const met = { counted: 0, unassigned: 0 };
  for (const cell of cells) {
    const count = (records: readonly Counted[]) => {
      const isThere = ({ countries: of }: Counted) =>
        of.some((country) => regionsOf.get(country)?.includes(cell.region.id));
      const isFor = ({ objectives: of }: Counted) => of.includes(cell.objective.id);
      const inCell = records.filter((record) => isThere(record) && isFor(record));
      const couldBe = records.filter(
        (record) =>
          (isThere(record) || record.countries.length === 0) && (isFor(record) || record.objectives.length === 0),
      );
      met.counted += inCell.length;
      met.unassigned += couldBe.length - inCell.length;
      return [inCell.length || null, couldBe.length - inCell.length];
    };
    expect([cell.objective.id, cell.region.id, 'partnerships', cell.partnershipCount, cell.unassignedCount]).toEqual([
      cell.objective.id,
      cell.region.id,
      'partnerships',
      ...count(all.partnerships),
    ]);
    expect([cell.objective.id, cell.region.id, 'members', cell.memberCount, cell.unassignedMemberCount]).toEqual([
      cell.objective.id,
      cell.region.id,
      'members',
      ...count(all.members),
    ]);
    expect([cell.objective.id, cell.region.id, 'actions', cell.actionCount, cell.unassignedActionCount]).toEqual([
      cell.objective.id,
      cell.region.id,
      'actions',
      ...count(all.actions),
    ]);
  }
  expect(met.counted).toBeGreaterThan(100);
  expect(met.unassigned).toBeGreaterThan(100);
});

test('private-sector regulation in the Americas: five partnerships, and nine that could be for it', async () => {
  const { coverage } = await read(`query ${AS_OF} { coverage(objectives: ["OBJ3"], regions: ["BLK-AMER"]) {
    cells { memberCount partnershipCount actionCount groups unassignedCount unassignedMemberCount unassignedActionCount }
    gaps { partnershipCount missing notOnRecord explanation } } }`);
  const { cells, gaps } = coverage as unknown as {
    cells: Cell[];
    gaps: { missing: string[]; notOnRecord: string[] }[];
  };
  expect(cells).toMatchObject([
    {
      memberCount: 4,
      partnershipCount: 5,
      actionCount: null,
      unassignedCount: 9,
      unassignedMemberCount: 10,
      unassignedActionCount: 15,
    },
  ]);
  expect(gaps).toMatchObject([
    { partnershipCount: 5, explanation: expect.stringContaining('not on record at these 5 partnerships') as string },
  ]);
  expect(gaps[0]!.missing).toHaveLength(6);
  expect(gaps[0]!.notOnRecord).toEqual(gaps[0]!.missing);
});
