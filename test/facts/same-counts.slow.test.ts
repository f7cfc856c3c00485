import { type FieldNode, type OperationDefinitionNode, parse, print, separateOperations, visit } from 'graphql';
import { explorerOperations } from '../../src/cli/explorer-operations';
import { rowsOf, type TableRow } from '../support/tables';
import { useLoads } from '../support/use-world';

/** Counts of the facts on pages of the explorer and in tables: each has one number everywhere. */
const DAY = '2026-11-25';
const api = useLoads('facts');
const operations = new Map(explorerOperations().map(({ name, text }) => [name, text]));
const rows = (table: string, parameters = '') => rowsOf(api.address, table, `valid=${DAY}&${parameters}`);

/** Returns the answer to an operation of the explorer. */
async function page<T>(name: string, variables: object = {}): Promise<T> {
  return (await api.read(operations.get(name)!, { variables: { valid: DAY, ...variables } })) as T;
}

interface Total {
  totalCount: number;
}

interface Page<T> extends Total {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** The counts on the page of an organisation: the name in the operation, and what it counts. */
const COUNTED = [
  'id',
  'kind',
  'group',
  'onRecord',
  'current',
  'unconfirmedTies',
  'contested',
  'upcoming',
  'ended',
  'rosters',
  'commitments',
  'memberStates',
  'leftOn',
  'code',
];

/** Returns the counting part of the operation for an organisation's page, asked of all actors. */
function ofAllActors(): string {
  const { definitions } = parse(operations.get('Organisation')!);
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
  const fragments = definitions.filter((definition) => definition !== operation);
  const { selectionSet } = operation.selectionSet.selections[0] as FieldNode;
  const counting = visit(selectionSet!, {
    Field: (field, _key, _parent, path) => {
      const isOfNode = path.filter((step) => step === 'selections').length === 2;
      const isLeftOut = isOfNode && !COUNTED.includes((field.alias ?? field.name).value);
      return isLeftOut || field.name.value === 'evidence' ? null : undefined;
    },
  });
  const query = `query ($after: String) @asOf(valid: "${DAY}") { actors(first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes ${print(counting)} } }`;
  // Without the fragments that only a removed part spreads.
  return print(separateOperations(parse([query, ...fragments.map(print)].join('\n')))['']!);
}

/** Returns all records of a list, by a query for its pages. */
async function allOf<T>(list: 'actors' | 'countries', query: string): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const answer = (await api.read(query, { variables: { valid: DAY, after } })) as unknown as Record<string, Page<T>>;
    const { nodes, totalCount, pageInfo } = answer[list]!;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) {
      expect(all).toHaveLength(totalCount);
      return all;
    }
    after = pageInfo.endCursor;
  }
}

interface Roster {
  of: string;
  text: string;
}

/** Returns how many entries of a list are on record, by its sentence. */
function recordedOn({ text }: Roster): number {
  if (/^(?:There is none|No |None )/.test(text)) return 0;
  return /^(?:One|Its one) /.test(text) ? 1 : Number(/\d+/.exec(text)![0]);
}

/** The counts on the page of an organisation. */
interface Organisation extends Record<string, unknown> {
  id: string;
  kind: string;
  group: string;
  onRecord: Total;
  current: Total;
  unconfirmedTies: Total;
  contested: Total;
  upcoming: Total;
  ended: Total;
  rosters: Roster[];
  commitments: Total;
  memberStates?: Total;
  leftOn?: string | null;
  code?: { metCount: number | null } | null;
}

/** A row of the list of organisations. */
interface Listed {
  id: string;
  ties: Total;
  unconfirmedTieCount: number;
}

const STATUSES = ['CURRENT', 'UNCONFIRMED', 'CONTESTED', 'UPCOMING', 'ENDED'];

function countBy<T>(items: readonly T[], keysOf: (item: T) => unknown[]): (key: unknown) => number {
  const counts = new Map<unknown, number>();
  for (const item of items) for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
}

const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((all, count) => all + (count ?? 0), 0);
const labelled = (tally: TableRow[]) => new Map(tally.map(({ key_1, count }) => [key_1, Number(count)]));

let organisations: Organisation[];
let ties: TableRow[];

beforeAll(async () => {
  organisations = await allOf<Organisation>('actors', ofAllActors());
  ties = await rows('ties', `statuses=${STATUSES.join()}`);
});

test('the page of each organisation, the list of them and the tables count its ties alike', async () => {
  const list = await allOf<Listed>('actors', operations.get('Organisations')!);
  const listed = new Map(list.map((one) => [one.id, one]));
  const table = new Map((await rows('actors')).map((row) => [row.id, row]));
  const tiesOf = countBy(ties, ({ from_id, to_id, status }) => [
    `${String(from_id)} ${String(status)}`,
    `${String(to_id)} ${String(status)}`,
  ]);
  expect(organisations).toHaveLength(table.size);
  const shown = organisations.map(({ id, current, unconfirmedTies, contested, upcoming, ended, onRecord }) => {
    const counts = [current, unconfirmedTies, contested, upcoming, ended].map(({ totalCount }) => totalCount);
    const { ties: holding, unconfirmedTieCount } = listed.get(id)!;
    return [id, counts, onRecord.totalCount, holding.totalCount, unconfirmedTieCount, table.get(id)!.unconfirmed_ties];
  });
  const expected = organisations.map(({ id }) => {
    const counts = STATUSES.map((status) => tiesOf(`${id} ${status}`));
    return [id, counts, sum(counts), sum(counts.slice(0, 3)), counts[1], counts[1]];
  });
  expect(shown).toEqual(expected);
});

test('what the page of each organisation says of its lists is what the tables have', async () => {
  const promised = countBy(await rows('commitments'), ({ by_id }) => [by_id]);
  const signatories = new Map((await rows('signatories')).map(({ id, criteria_met }) => [id, criteria_met]));
  const holding = ties.filter(({ status }) => status !== 'ENDED' && status !== 'UPCOMING');
  const endsOf = (id: string, type: string) =>
    new Set(holding.filter((tie) => tie.to_id === id && tie.type === type).map(({ from_id }) => from_id)).size;
  const seated = (await rows('seats')).filter(({ role }) =>
    String(role)
      .split('; ')
      .some((one) => one !== 'FUNDER' && one !== 'OBSERVER'),
  );
  const seatedAt = (id: string) => {
    const there = seated.filter(({ partnership_id }) => partnership_id === `TABLE-${id}`);
    return there.length > 0 ? new Set(there.map(({ actor_id }) => actor_id)).size : undefined;
  };
  const onTables: Record<string, (id: string) => number | undefined> = {
    FUNDERS: (id) => endsOf(id, 'FUNDS'),
    SIGNATORIES: (id) => endsOf(id, 'SIGNED_CODE'),
    MEMBERS: seatedAt,
    PARTICIPANTS: seatedAt,
  };
  let lists = 0;
  for (const { id, rosters, commitments, memberStates, code } of organisations) {
    const counted = rosters.flatMap((roster) => {
      const count = onTables[roster.of]?.(id);
      if (roster.of === 'MEMBERS' && memberStates) return [[id, roster, memberStates.totalCount] as const];
      return count === undefined ? [] : [[id, roster, count] as const];
    });
    for (const [, roster, count] of counted)
      expect([id, roster.of, recordedOn(roster)]).toEqual([id, roster.of, count]);
    lists += counted.length;
    expect([id, commitments.totalCount]).toEqual([id, promised(id)]);
    if (code !== undefined) expect([id, code && code.metCount]).toEqual([id, signatories.get(id) ?? null]);
  }
  expect(lists).toBeGreaterThan(10);
});

interface Completeness {
  completeness: { subject: string; label: string; recorded: number; reported: number }[];
}

const recordedOf = ({ completeness }: Completeness) =>
  Object.fromEntries(completeness.map(({ subject, recorded }) => [subject, recorded]));

test('members are those of the day on the first page, the map, in regions, countries, lists and tables', async () => {
  const { MEMBERS: members, MEMBER_COUNTRIES: memberCountries } = recordedOf(await page<Completeness>('Completeness'));
  expect(organisations.filter(({ kind, leftOn }) => kind === 'MEMBER' && !leftOn)).toHaveLength(members!);
  const inNetwork = organisations.find(({ id }) => id === 'ECPAT')!.rosters.find(({ of }) => of === 'MEMBERS')!;
  expect(recordedOn(inNetwork)).toBe(members);
  expect(await rows('actors', 'isMember=true')).toHaveLength(members!);

  const byCountry = await page<{ tally: { rows: { count: number; keys: { id: string }[] }[] } }>('WorldCounts', {
    of: 'ACTORS',
    by: ['COUNTRY'],
    filter: { isMember: true },
  });
  const onMap = new Map(byCountry.tally.rows.map(({ count, keys: [key] }) => [key!.id, count]));
  expect([onMap.size, sum([...onMap.values()])]).toEqual([memberCountries, members]);
  expect(labelled(await rows('tally', 'of=ACTORS&by=COUNTRY&isMember=true'))).toEqual(onMap);
  const countries = await allOf<{ id: string; scorecard: { memberCount: number } }>(
    'countries',
    `query ($after: String) @asOf(valid: "${DAY}") { countries(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id scorecard { memberCount } } } }`,
  );
  const present = countries.flatMap(({ id, scorecard: { memberCount: membersPresent } }) =>
    membersPresent > 0 ? [[id, membersPresent] as const] : [],
  );
  expect(new Map(present)).toEqual(onMap);

  const byRegion = labelled(await rows('tally', 'of=ACTORS&by=REGION&isMember=true'));
  const { regions } = await page<{ regions: { id: string; kind: string; memberCount: number | null }[] }>(
    'CoverageAxes',
  );
  expect(sum([...byRegion.values()])).toBe(members);
  for (const { id, kind, memberCount: counted } of regions) {
    const records = await page<{ members: Total }>('RegionRecords', { id, today: DAY });
    expect([id, records.members.totalCount]).toEqual([id, counted ?? 0]);
    if (kind === 'SEAT_BLOCK') expect([id, byRegion.get(id) ?? 0]).toEqual([id, counted ?? 0]);
  }
  const ofTies = await rows('tally', 'of=TIES&by=TYPE&types=MEMBER_OF&node=ECPAT&kinds=MEMBER');
  expect(ofTies.map(({ count }) => count)).toEqual([members]);
});

test('a count of a kind says that it has former members too', async () => {
  const kinds = await rows('tally', 'of=ACTORS&by=KIND');
  const ofKind = countBy(organisations, ({ kind }) => [kind]);
  expect(kinds.map(({ key_1, count }) => [key_1, count])).toEqual(kinds.map(({ key_1 }) => [key_1, ofKind(key_1)]));
  expect(kinds.find(({ key_1 }) => key_1 === 'MEMBER')).toMatchObject({ label_1: 'Member or former member' });
  const groups = await rows('tally', 'of=ACTORS&by=GROUP');
  const ofGroup = countBy(organisations, ({ group }) => [group]);
  expect(groups.map(({ key_1, count }) => [key_1, count])).toEqual(groups.map(({ key_1 }) => [key_1, ofGroup(key_1)]));
});

test('signatories of The Code are counted alike on the first page, its own and in tables', async () => {
  const { CODE_SIGNATORIES: codeSignatories, LOCAL_CODE_REPRESENTATIVES: localCodeRepresentatives } = recordedOf(
    await page<Completeness>('Completeness'),
  );
  const table = await rows('signatories');
  expect(table).toHaveLength(codeSignatories!);
  const { actors } = await page<{ actors: Total }>('Signatories', { filter: { kinds: ['COMPANY'], signedCode: true } });
  expect(table.filter(({ kind }) => kind === 'COMPANY')).toHaveLength(actors.totalCount);
  expect(organisations.filter(({ code }) => code)).toHaveLength(actors.totalCount);
  const signed = await rows('tally', 'of=TIES&by=TYPE&types=SIGNED_CODE,LOCAL_CODE_REPRESENTATIVE_OF');
  expect(Object.fromEntries(signed.map(({ key_1, count }) => [key_1, count]))).toEqual({
    SIGNED_CODE: codeSignatories,
    LOCAL_CODE_REPRESENTATIVE_OF: localCodeRepresentatives,
  });
});

test('the first page has the figures of the table of completeness', async () => {
  const { completeness } = await page<Completeness>('Completeness');
  expect((await rows('completeness')).map((row) => [row.subject_label, row.recorded, row.reported])).toEqual(
    completeness.map(({ label, recorded, reported }) => [label, recorded, reported]),
  );
});

interface Cell {
  objective: { id: string };
  region: { id: string };
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
}

test('the pages of coverage and of each region have the cells of the table of coverage', async () => {
  const cellsOf = async (regions: string[] | null) => {
    const { coverage } = await page<{ coverage: { cells: Cell[] } }>('CoverageCells', { objectives: null, regions });
    return coverage.cells.map(({ objective, region, memberCount, partnershipCount, actionCount }) => [
      objective.id,
      region.id,
      memberCount,
      partnershipCount,
      actionCount,
    ]);
  };
  const table = (await rows('coverage')).map((row) => [
    row.objective_id,
    row.region_id,
    row.members,
    row.partnerships,
    row.actions,
  ]);
  expect(await cellsOf(null)).toEqual(table);
  for (const region of new Set(table.map(([, id]) => String(id))))
    expect(await cellsOf([region])).toEqual(table.filter(([, id]) => id === region));
});

test('the partnerships of each cell are those of the list with its objective and region, and as many are unconfirmed', async () => {
  const { coverage } = await api.read(`query @asOf(valid: "${DAY}") { coverage { cells {
    objective { id } region { id } unconfirmedPartnershipCount partnershipsCounted { id status } } } }`);
  const cells = coverage!.cells as unknown as {
    objective: { id: string };
    region: { id: string };
    unconfirmedPartnershipCount: number;
    partnershipsCounted: { id: string; status: string }[];
  }[];
  for (const { objective, region, unconfirmedPartnershipCount: unconfirmed, partnershipsCounted: counted } of cells) {
    const filter = `objectives: ["${objective.id}"], regions: ["${region.id}"]`;
    const { partnerships } = await api.read(
      `query @asOf(valid: "${DAY}") { partnerships(first: 100, filter: { ${filter} }) { nodes { id status } } }`,
    );
    expect({ filter, counted }).toEqual({ filter, counted: partnerships!.nodes });
    expect(unconfirmed).toBe(counted.filter(({ status }) => status === 'UNCONFIRMED').length);
  }
});

test('an ally has as many ties as its own page says hold', async () => {
  const { node } = await page<{ node: { allies: { tieCount: number; actor: { id: string } }[] } }>(
    'OrganisationAllies',
    {
      id: 'ECPAT',
      orderBy: 'SCORE',
    },
  );
  const holding = new Map(
    organisations.map(({ id, current, unconfirmedTies, contested }) => [
      id,
      current.totalCount + unconfirmedTies.totalCount + contested.totalCount,
    ]),
  );
  expect(node.allies.length).toBeGreaterThan(0);
  expect(node.allies.map(({ tieCount }) => tieCount)).toEqual(node.allies.map(({ actor }) => holding.get(actor.id)));
});
