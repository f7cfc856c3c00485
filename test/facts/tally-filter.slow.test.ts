import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { CommitmentStatus, TieStatus } from '../../src/store/model/enums';
import { TieType } from '../../src/store/model/tie-type';
import { CONDITIONS_OF, type TallyFilter } from '../../src/graph/tally/tally-filter';
import { DIMENSIONS_OF, TallyDimension, TallySubject } from '../../src/graph/tally/tally.type';
import { askPatiently } from '../support/reader';
import { propertyRuns } from '../support/property-runs';
import { useLoads } from '../support/use-world';
import fc from 'fast-check';

interface Row {
  keys: { id: string | null; label: string }[];
  count: number;
  undatedCount: number;
}

const api = useLoads('facts');

const AS_OF = '@asOf(valid: "2026-11-25")';

async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await askPatiently(api, query, { variables });
  expect(errors).toBeUndefined();
  return data as T;
}

async function tally(of: string, by: readonly string[], filter: TallyFilter = {}, asOf = AS_OF): Promise<Row[]> {
  const query = `query ($filter: TallyFilter) ${asOf} {
    tally(of: ${of}, by: [${by.join(', ')}], filter: $filter) { rows { keys { id label } count undatedCount } } }`;
  return (await ask<{ tally: { rows: Row[] } }>(query, { filter })).tally.rows;
}

/** Returns what a tally says of all its records, and how many of its rows are unconfirmed. */
async function wholeOf(of: string, by: string, filter: TallyFilter, asOf: string) {
  const query = `query ($filter: TallyFilter) ${asOf} {
    tally(of: ${of}, by: [${by}], filter: $filter) { total unconfirmedCount rows { unconfirmedCount } } }`;
  const answer = await ask<{ tally: { total: number; unconfirmedCount: number | null; rows: Partial<Row>[] } }>(query, {
    filter,
  });
  return answer.tally;
}

const total = (rows: Row[]) => rows.reduce((sum, { count }) => sum + count, 0);

/** The list of each subject, and its filter that means the same as a filter of a tally. */
const LISTS: Record<TallySubject, { list: string; type: string; filter: (filter: TallyFilter) => object }> = {
  ACTORS: { list: 'actors', type: 'ActorFilter', filter: (filter) => filter },
  PARTNERSHIPS: {
    list: 'partnerships',
    type: 'PartnershipFilter',
    filter: ({ groups, ...filter }) => ({ ...filter, groupsAll: groups }),
  },
  ACTIONS: { list: 'actions', type: 'ActionFilter', filter: (filter) => filter },
  CAMPAIGNS: { list: 'campaigns', type: 'CampaignFilter', filter: (filter) => filter },
  TIES: {
    list: 'ties',
    type: 'TieFilter',
    filter: ({ tieStatuses, ...filter }) => ({ ...filter, statuses: tieStatuses }),
  },
  COMMITMENTS: {
    list: 'commitments',
    type: 'CommitmentFilter',
    filter: ({ commitmentStatuses, ...filter }) => ({ ...filter, statuses: commitmentStatuses }),
  },
  OPPORTUNITIES: { list: 'opportunities', type: 'OpportunityFilter', filter: (filter) => filter },
};

/** Conditions that the list of a subject does not have. */
const NOT_IN_LIST: Partial<Record<TallySubject, (keyof TallyFilter)[]>> = {
  ACTIONS: ['groups'],
  CAMPAIGNS: ['groups', 'manifestations'],
  TIES: ['kinds', 'groups'],
  COMMITMENTS: ['kinds', 'groups'],
};

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const GROUPS = Object.values(StakeholderGroup);

const CONDITIONS: Record<keyof TallyFilter, fc.Arbitrary<unknown>> = {
  commitmentStatuses: some(...Object.values(CommitmentStatus)),
  kinds: some(ActorKind.MEMBER, ActorKind.COMPANY, ActorKind.GOVERNMENT, ActorKind.INGO, ActorKind.COALITION),
  isMember: fc.boolean(),
  groups: fc.constantFrom(...GROUPS).map((group) => [group]),
  types: some(TieType.MEMBER_OF, TieType.SIGNED_CODE, TieType.PARTICIPATES_IN, TieType.FUNDS, TieType.COVERS),
  objectives: some('OBJ1', 'OBJ3', 'OBJ5', 'OBJ6'),
  regions: some('BLK-EUR', 'BLK-AP', 'BLK-SSA', 'REG-SA', 'REG-ESEA'),
  countries: some('KEN', 'FRA', 'IND', 'DEU', 'THA', 'BRA'),
  tieStatuses: some(...Object.values(TieStatus)),
  confirmedBefore: fc.constantFrom('2019', '2023-11-25', '2025-06'),
  node: fc.constantFrom('ECPAT', 'INTERPOL', 'MBR-ECPAT-SWE'),
  manifestations: some('OCSE', 'SECTT'),
};

/** The list contains derived ties, which no tally counts. */
const NEVER_DERIVED = Object.values(TieType).filter((type) => type !== TieType.ORGAN_OF);

/** Generates some conditions of a subject, each in about half of the filters. */
function filtersOf(of: TallySubject): fc.Arbitrary<TallyFilter> {
  const names = CONDITIONS_OF[of].filter((name) => !NOT_IN_LIST[of]?.includes(name));
  const conditions = names.map((name) => [name, fc.option(CONDITIONS[name], { freq: 2, nil: undefined })] as const);
  const filter = fc.record(Object.fromEntries(conditions)) as fc.Arbitrary<TallyFilter>;
  return of === TallySubject.TIES ? filter.map((given) => ({ ...given, types: given.types ?? NEVER_DERIVED })) : filter;
}

/**
 * Returns a dimension in which each record has one value; for a partnership or a campaign, one of
 * which the filter names one value.
 */
function dimensionFor(of: TallySubject, filter: TallyFilter): TallyDimension | null {
  const [single] = [TallyDimension.KIND, TallyDimension.TYPE].filter((dimension) =>
    DIMENSIONS_OF[of].includes(dimension),
  );
  if (of === TallySubject.TIES) return TallyDimension.TYPE;
  if (of === TallySubject.COMMITMENTS) return TallyDimension.STATUS;
  if (single) return single;
  const { objectives, groups, countries, regions } = filter;
  if (objectives?.length === 1) return TallyDimension.OBJECTIVE;
  if (groups?.length === 1) return TallyDimension.GROUP;
  if (countries?.length === 1) return TallyDimension.COUNTRY;
  return regions?.length === 1 ? TallyDimension.REGION : null;
}

describe.each(Object.values(TallySubject))('a tally of %s', (of) => {
  const { list, type, filter: asListFilter } = LISTS[of];
  const cases = fc
    .sample(filtersOf(of), { numRuns: propertyRuns(40), seed: 16 })
    .map((filter) => ({ filter, by: dimensionFor(of, filter) }))
    .filter(({ by }) => by !== null)
    .slice(0, propertyRuns(5));

  test('counts what the list with the same filter has', async () => {
    expect(cases.length).toBeGreaterThan(3);
    let counted = 0;
    for (const [index, { filter, by }] of cases.entries()) {
      const asOf = `@asOf(valid: "${['2026-11-25', '2019', '2027'][index % 3]!}")`;
      const query = `query ($filter: ${type}) ${asOf} { ${list}(first: 1, filter: $filter) { totalCount } }`;
      const answer = await ask<Record<string, { totalCount: number }>>(query, { filter: asListFilter(filter) });
      const rows = await tally(of, [by!], filter, asOf);
      expect({ filter, by, asOf, count: total(rows) }).toEqual({ filter, by, asOf, count: answer[list]!.totalCount });
      const whole = await wholeOf(of, by!, filter, asOf);
      expect([filter, whole.total]).toEqual([filter, answer[list]!.totalCount]);
      if (of === TallySubject.TIES && !filter.tieStatuses) {
        const unconfirmed = { ...asListFilter(filter), statuses: [TieStatus.UNCONFIRMED] };
        const found = await ask<Record<string, { totalCount: number }>>(query, { filter: unconfirmed });
        expect([filter, whole.unconfirmedCount]).toEqual([filter, found[list]!.totalCount]);
      }
      if (of === TallySubject.PARTNERSHIPS) {
        const unconfirmed = { ...asListFilter(filter), statuses: ['UNCONFIRMED'] };
        const found = await ask<Record<string, { totalCount: number }>>(query, { filter: unconfirmed });
        expect([filter, whole.unconfirmedCount]).toEqual([filter, found[list]!.totalCount]);
      }
      counted += total(rows);
    }
    expect(counted).toBeGreaterThan(0);
  });
});

function countsOf(rows: Row[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ keys, count }) => [String(keys[0]!.id), count]));
}

test.each<[of: TallySubject, by: TallyDimension, condition: keyof TallyFilter, dimension: TallyDimension]>([
  [TallySubject.TIES, TallyDimension.TYPE, 'groups', TallyDimension.GROUP],
  [TallySubject.TIES, TallyDimension.TYPE, 'kinds', TallyDimension.KIND],
  [TallySubject.COMMITMENTS, TallyDimension.STATUS, 'groups', TallyDimension.GROUP],
  [TallySubject.COMMITMENTS, TallyDimension.STATUS, 'kinds', TallyDimension.KIND],
  [TallySubject.ACTIONS, TallyDimension.KIND, 'groups', TallyDimension.GROUP],
])('of %s by %s, `%s` leaves as many as have a value by %s', async (of, by, condition, dimension) => {
  const whole = countsOf(await tally(of, [dimension]));
  const values = Object.keys(whole).filter((value) => value !== 'null');
  expect(values.length).toBeGreaterThan(1);
  for (const value of values.slice(0, 5)) {
    expect([value, total(await tally(of, [by], { [condition]: [value] }))]).toEqual([value, whole[value]]);
  }
});

test.each<[of: TallySubject, condition: keyof TallyFilter, dimension: TallyDimension, value: string]>([
  [TallySubject.ACTORS, 'objectives', TallyDimension.OBJECTIVE, 'OBJ6'],
  [TallySubject.PARTNERSHIPS, 'objectives', TallyDimension.OBJECTIVE, 'OBJ6'],
  [TallySubject.PARTNERSHIPS, 'groups', TallyDimension.GROUP, 'GOVERNMENT'],
  [TallySubject.ACTIONS, 'regions', TallyDimension.REGION, 'BLK-EUR'],
  [TallySubject.TIES, 'types', TallyDimension.TYPE, 'SIGNED_CODE'],
  [TallySubject.COMMITMENTS, 'commitmentStatuses', TallyDimension.STATUS, 'UNKNOWN'],
])('by year, a tally of %s with `%s` has the years of the rows of that %s', async (of, condition, dimension, value) => {
  const withFilter = await tally(of, [TallyDimension.YEAR], { [condition]: [value] });
  const rows = (await tally(of, [TallyDimension.YEAR, dimension])).filter(({ keys }) => keys[1]!.id === value);
  expect(withFilter.length).toBeGreaterThan(0);
  const year = ({ keys, count, undatedCount: undated }: Row) => [keys[0]!.id, count, undated];
  expect(withFilter.map(year)).toEqual(rows.map(year));
});

describe('by region', () => {
  const members = { kinds: [ActorKind.MEMBER] };

  test('the rows are of seat blocks, and add up', async () => {
    const rows = await tally('ACTORS', [TallyDimension.REGION], members);
    expect(rows.every(({ keys }) => keys[0]!.id?.startsWith('BLK-') ?? true)).toBe(true);
    expect(total(rows)).toBe(total(await tally('ACTORS', [TallyDimension.KIND], members)));
  });

  test('the rows are of the regions that the filter names, as the list counts each', async () => {
    const regions = ['REG-SA', 'BLK-AP'];
    const rows = countsOf(await tally('ACTORS', [TallyDimension.REGION], { ...members, regions }));
    expect(Object.keys(rows).sort()).toEqual([...regions].sort());
    for (const region of regions) {
      const query = `query ($filter: ActorFilter) ${AS_OF} { actors(filter: $filter) { totalCount } }`;
      const { actors } = await ask<{ actors: { totalCount: number } }>(query, {
        filter: { ...members, regions: [region] },
      });
      expect([region, rows[region]]).toEqual([region, actors.totalCount]);
    }
  });

  test.each(['ACTORS', 'PARTNERSHIPS', 'ACTIONS', 'TIES', 'COMMITMENTS', 'OPPORTUNITIES'])(
    'and the countries of %s are those in these regions',
    async (of) => {
      const query = `query { regions { id countries(first: 100) { nodes { id } } } }`;
      const { regions } = await ask<{ regions: { id: string; countries: { nodes: { id: string }[] } }[] }>(query, {});
      const southAsia = regions.find(({ id }) => id === 'REG-SA')!.countries.nodes.map(({ id }) => id);
      const rows = countsOf(await tally(of, [TallyDimension.COUNTRY], { regions: ['REG-SA'] }));
      expect(Object.keys(rows).length).toBeGreaterThan(0);
      expect(Object.keys(rows).filter((country) => !southAsia.includes(country))).toEqual([]);
      const all = countsOf(await tally(of, [TallyDimension.COUNTRY]));
      expect(rows).toEqual(Object.fromEntries(southAsia.flatMap((id) => (id in all ? [[id, all[id]]] : []))));
    },
  );
});

describe('by status', () => {
  const listed = async (status: TieStatus) => {
    const query = `query ($filter: TieFilter) ${AS_OF} { ties(filter: $filter) { totalCount } }`;
    const filter = { statuses: [status], types: NEVER_DERIVED };
    return (await ask<{ ties: { totalCount: number } }>(query, { filter })).ties.totalCount;
  };

  test('ties count in each status as the list has them, and retracted ones only where the filter names them', async () => {
    const rows = await tally('TIES', [TallyDimension.STATUS], { types: NEVER_DERIVED });
    const expected: Record<string, number> = {};
    for (const status of Object.values(TieStatus)) {
      const count = await listed(status);
      if (count > 0 && status !== TieStatus.RETRACTED) expected[status] = count;
    }
    expect(countsOf(rows)).toEqual(expected);
    expect(expected).toMatchObject({
      CURRENT: expect.any(Number),
      UNCONFIRMED: expect.any(Number),
      ENDED: expect.any(Number),
    });
    expect(rows.map(({ keys }) => keys[0]!.label)).toContain('Unconfirmed');
    const retracted = await tally('TIES', [TallyDimension.STATUS], { tieStatuses: [TieStatus.RETRACTED] });
    expect(total(retracted)).toBe(await listed(TieStatus.RETRACTED));
  });

  test('in a year, the status is that of its last day', async () => {
    const rows = await tally('TIES', [TallyDimension.YEAR, TallyDimension.STATUS], { types: [TieType.MEMBER_OF] });
    const in2019 = rows.filter(({ keys }) => keys[0]!.id === '2019' && keys[1]!.id !== 'ENDED');
    const then = await tally('TIES', [TallyDimension.STATUS], { types: [TieType.MEMBER_OF] }, '@asOf(valid: "2019")');
    const held = then.filter(({ keys }) => !['ENDED', 'UPCOMING'].includes(keys[0]!.id!));
    expect(in2019.map(({ keys, count, undatedCount: undated }) => [keys[1]!.id, count + undated])).toEqual(
      held.map(({ keys, count }) => [keys[0]!.id, count]),
    );
  });
});

test('no row is an invented zero: where nothing is on record there is none, and the list says what is not known', async () => {
  const filter = { regions: ['REG-EECA'], kinds: [ActorKind.FAITH_BASED] };
  expect(await tally('ACTORS', [TallyDimension.REGION], filter)).toEqual([]);
  const query = `query ($filter: ActorFilter) ${AS_OF} { actors(filter: $filter) { unknown { code } } }`;
  expect(await ask(query, { filter })).toEqual({ actors: { unknown: [] } });
  for (const of of Object.values(TallySubject)) {
    const rows = await tally(of, [TallyDimension.YEAR, DIMENSIONS_OF[of][0] as TallyDimension]);
    expect(rows.filter(({ count, undatedCount: undated }) => count === 0 && undated === 0)).toEqual([]);
  }
});

describe('signatories of The Code', () => {
  /**
   * Returns how many signatories IND-3a counts in a year, with a beginning (by its basis) and
   * without one.
   */
  const counted = async (year: number) => {
    const query = `query ($year: Int) ${AS_OF} {
      node(id: "IND-3a") { ... on Indicator { values(from: $year, to: $year) { isDerived undatedCount basis(lang: EN) } } } }`;
    const { node } = await ask<{ node: { values: { isDerived: boolean; undatedCount: number; basis: string }[] } }>(
      query,
      {
        year,
      },
    );
    const { basis, undatedCount: undated } = node.values.find(({ isDerived: derived }) => derived)!;
    return [Number(/The Code: ([\d,]+)/.exec(basis)![1]), undated];
  };

  const signatories = async (day: string) => {
    const query = `query @asOf(valid: "${day}") { actors(filter: { signedCode: true }) { totalCount } }`;
    return (await ask<{ actors: { totalCount: number } }>(query, {})).actors.totalCount;
  };

  test('are as many in a tally by year and in the indicator, with and without a beginning', async () => {
    const filter = { types: [TieType.SIGNED_CODE] };
    const rows = await tally('TIES', [TallyDimension.YEAR], filter);
    expect(rows).toHaveLength(10);
    for (const { keys, count, undatedCount: undated } of rows) {
      const year = Number(keys[0]!.id);
      expect([year, count, undated]).toEqual([year, ...(await counted(year))]);
    }
  });

  test.each(['2008', '2013', '2018', '2022', '2026-11-25'])(
    'are as many on record on the last day of %s, and in its tally',
    async (day) => {
      const rows = await tally(
        'TIES',
        [TallyDimension.TYPE],
        { types: [TieType.SIGNED_CODE] },
        `@asOf(valid: "${day}")`,
      );
      expect(await signatories(day)).toBe(total(rows));
      const query = `query @asOf(valid: "${day}") { tally(of: TIES, by: [YEAR], filter: { types: [SIGNED_CODE] }) { rows { count undatedCount } } }`;
      const inYear = (await ask<{ tally: { rows: Row[] } }>(query, {})).tally.rows.at(-1)!;
      // No actor on record signed or left during these years without staying until their end.
      expect(inYear.count + inYear.undatedCount).toBe(total(rows));
    },
  );
});

describe('per member', () => {
  interface Ratio extends Row {
    unconfirmedCount: number | null;
    perCount: number | null;
    ratio: number | null;
  }
  const ratios = async (by: string[], filter: TallyFilter, per = ', per: MEMBERS') => {
    const query = `query ($filter: TallyFilter) ${AS_OF} {
      tally(of: PARTNERSHIPS, by: [${by.join(', ')}], filter: $filter${per}) {
        rows { keys { id label } count undatedCount unconfirmedCount perCount ratio } unknown { code text } } }`;
    const { tally: answer } = await ask<{ tally: { rows: Ratio[]; unknown: { code: string; text: string }[] } }>(
      query,
      { filter },
    );
    return answer;
  };

  test('each region has its partnerships with government and its members, and the ratio of both', async () => {
    const { rows, unknown } = await ratios(['REGION'], { groups: [StakeholderGroup.GOVERNMENT] });
    const members = countsOf(await tally('ACTORS', [TallyDimension.REGION], { isMember: true }));
    expect(rows.length).toBeGreaterThan(2);
    for (const { keys, count, perCount, ratio } of rows) {
      const id = String(keys[0]!.id);
      const expected = keys[0]!.id === null ? null : (members[id] ?? null);
      expect([id, perCount, ratio]).toEqual([id, expected, expected === null ? null : count / expected]);
    }
    const without = Object.keys(members).filter((id) => id !== 'null' && !rows.some(({ keys }) => keys[0]!.id === id));
    expect(unknown.filter(({ code }) => code === 'NONE_IN_PLACE')).toHaveLength(without.length > 0 ? 1 : 0);
    expect(unknown.map(({ text }) => text)).toContainEqual(expect.stringMatching(/no complete list says which groups/));
  });

  test('without a place, all members divide; by year and without `per`, none', async () => {
    const [{ count: members }] = (await tally('ACTORS', [TallyDimension.KIND], { isMember: true })) as [Row];
    const { rows } = await ratios(['GROUP'], {});
    expect(rows.map(({ count, ratio }) => ratio! * members - count).every((rest) => Math.abs(rest) < 1e-9)).toBe(true);
    const none = [...(await ratios(['YEAR'], {})).rows, ...(await ratios(['REGION'], {}, '')).rows];
    expect(none.every(({ perCount, ratio }) => perCount === null && ratio === null)).toBe(true);
  });
});

test('of the members, those are unconfirmed whose tie to the network is', async () => {
  const { unconfirmedCount, rows } = await wholeOf('ACTORS', 'REGION', { isMember: true }, AS_OF);
  const query = `query ${AS_OF} {
    ties(first: 100, filter: { types: [MEMBER_OF], node: "ECPAT", statuses: [UNCONFIRMED] }) { nodes { to { ... on Entity { id } } } } }`;
  const { ties } = await ask<{ ties: { nodes: { to: { id: string } }[] } }>(query, {});
  const ofNetwork = ties.nodes.filter(({ to }) => to.id === 'ECPAT').length;
  expect(unconfirmedCount).toBe(ofNetwork);
  expect(rows.reduce((sum, row) => sum + (row as { unconfirmedCount: number }).unconfirmedCount, 0)).toBe(ofNetwork);
  expect(await wholeOf('ACTORS', 'REGION', {}, AS_OF)).toMatchObject({ unconfirmedCount: null });
});
