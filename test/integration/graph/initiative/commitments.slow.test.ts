import type { TieRow } from '../../../../src/store/model/rows';
import type { Json } from '../../../support/api';
import { LIST, listed } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { COMMITMENTS } from '../../../worlds/commitments';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const TODAY = '@asOf(valid: "2026-11-25")';
const api = useWorld(SMALL_WORLD, COMMITMENTS);
const { read } = api;

const find = async (args: string, asOf = TODAY, headers = {}) =>
  (await read(`query ${asOf} { commitments${args} ${LIST} }`, { headers })).commitments;

const FUND = 'COM-FUND';

test.each<[args: string, found: string[], asOf?: string]>([
  ['', ['COM-LAW', 'COM-UNDATED', 'COM-CREW', FUND, 'COM-OLD']],
  ['', ['COM-UNDATED', 'COM-OLD'], '@asOf(valid: "2019-04")'],
  ['', ['COM-LAW', 'COM-UNDATED', 'COM-OLD'], '@asOf(valid: "2019-05")'],
  ['', [], '@asOf(known: "2024-01-01T00:00:00Z")'],
  ['(filter: { by: ["DON-FIR", "COM-EBB"] })', ['COM-CREW', FUND, 'COM-OLD']],
  ['(filter: { countries: ["ABO"] })', ['COM-LAW']],
  ['(filter: { countries: ["BLM"] })', ['COM-UNDATED', 'COM-CREW']],
  ['(filter: { regions: ["R-SOUTH"] })', ['COM-UNDATED', 'COM-CREW']],
  ['(filter: { regions: ["R-SOUTH"], by: ["COM-EBB"] })', ['COM-CREW']],
  ['(filter: { objectives: ["OBJ-2"] })', ['COM-LAW', 'COM-UNDATED']],
  ['(filter: { objectives: ["OBJ-1", "OBJ-2"] })', ['COM-LAW', 'COM-UNDATED', 'COM-CREW', FUND]],
  ['(filter: { madeAt: ["PSH-1"] })', ['COM-LAW', 'COM-CREW']],
  ['(filter: { statuses: [MET] })', ['COM-LAW']],
  ['(filter: { statuses: [OPEN] })', [FUND]],
  ['(filter: { statuses: [WITHDRAWN, MISSED] })', ['COM-CREW']],
  ['(filter: { statuses: [UNKNOWN] })', ['COM-UNDATED', 'COM-OLD']],
  ['(filter: { statuses: [OPEN] })', ['COM-LAW'], '@asOf(valid: "2021-12-31")'],
  ['(filter: { statuses: [OPEN] })', [], '@asOf(valid: "2022-01-01")'],
  ['(filter: { dueFrom: "2021", dueTo: "2021" })', ['COM-LAW']],
  ['(filter: { dueFrom: "2021-12-31" })', ['COM-LAW', FUND]],
  ['(filter: { dueFrom: "2022-01-01" })', [FUND]],
  ['(filter: { dueTo: "2021-12-30" })', []],
  ['(filter: { dueTo: "2021-12" })', ['COM-LAW']],
  ['(filter: { text: "bacs" })', ['COM-LAW']],
  ['(filter: { text: "MONEY" })', [FUND]],
  ['(filter: { text: "nothing of the kind" })', []],
])('commitments%s are %j %s', async (args, found, asOf = TODAY) => {
  expect(await find(args, asOf)).toEqual(listed(...found));
});

test('an objective, an occasion or an actor of another type is an error at its argument', async () => {
  const { errors } = await api.ask(
    '{ a: commitments(filter: { madeAt: ["MBR-ABO"] }) { totalCount } b: commitments(filter: { by: ["PSH-1"] }) { totalCount } }',
  );
  expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
    ['BAD_USER_INPUT', ['filter', 'madeAt']],
    ['BAD_USER_INPUT', ['filter', 'by']],
  ]);
});

test('a commitment says who made it, for what, where, and what became of it, newest first', async () => {
  const query = `query ${TODAY} { node(id: "COM-LAW") { id ... on Commitment { name(lang: FR) by { id } objectives { id } madeOn madeAt { id } dueOn
    amount currency visibility status evidence { source { title } }
    followUps { id status asOf note recordedAt evidence { asOf } } } } }`;
  expect((await read(query)).node).toEqual({
    id: 'COM-LAW',
    name: 'Une loi sur les bacs',
    by: { id: 'GOV-ABO' },
    objectives: [{ id: 'OBJ-2' }, { id: 'OBJ-1' }],
    madeOn: '2019-05',
    madeAt: { id: 'PSH-1' },
    dueOn: '2021',
    amount: null,
    currency: null,
    visibility: 'PUBLIC',
    status: 'MET',
    evidence: [{ source: { title: 'Pledge Book' } }],
    followUps: [
      {
        id: 'FOL-LAW-2',
        status: 'MET',
        asOf: '2022-03',
        note: null,
        recordedAt: RECORDED.toISOString(),
        evidence: [{ asOf: '2022-03' }],
      },
      {
        id: 'FOL-LAW-1',
        status: 'OPEN',
        asOf: '2020-06-01',
        note: 'A draft is out.',
        recordedAt: RECORDED.toISOString(),
        evidence: [{ asOf: '2020-06-01' }],
      },
    ],
  });
});

test('before a follow-up nobody has heard of it', async () => {
  const query = '{ node(id: "COM-LAW") { ... on Commitment { status followUps { id } } } }';
  const at = async (valid: string) => (await read(`query @asOf(valid: "${valid}") ${query}`)).node;
  expect(await at('2020-05-31')).toEqual({ status: 'OPEN', followUps: [] });
  expect(await at('2022-02-28')).toEqual({ status: 'UNKNOWN', followUps: [{ id: 'FOL-LAW-1' }] });
  expect(await at('2022-03-01')).toEqual({ status: 'MET', followUps: [{ id: 'FOL-LAW-2' }, { id: 'FOL-LAW-1' }] });
});

test('actors have their own commitments, countries those of their public bodies', async () => {
  const query = `query ${TODAY} { fund: node(id: "DON-FIR") { ...mine } none: node(id: "MBR-ABO") { ...mine }
    aboria: country(code: "ABO") { commitments ${LIST} } bellmare: country(code: "BLM") { commitments ${LIST} } }
    fragment mine on Actor { commitments ${LIST} }`;
  expect(await read(query)).toEqual({
    fund: { commitments: listed(FUND, 'COM-OLD') },
    none: { commitments: listed() },
    aboria: { commitments: listed('COM-LAW') },
    // Without that of Ebb Ferries.
    bellmare: { commitments: listed('COM-UNDATED') },
  });
});

test('pages of nested commitments go on where they ended', async () => {
  const page = async (after: string | null) => {
    const query = `query ($after: String) ${TODAY} { node(id: "DON-FIR") { ... on Actor { commitments(first: 1, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    return (await read(query, { variables: { after } })).node!.commitments as unknown as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const first = await page(null);
  expect(first).toMatchObject({ nodes: [{ id: FUND }], pageInfo: { hasNextPage: true } });
  expect(await page(first.pageInfo.endCursor)).toMatchObject({
    nodes: [{ id: 'COM-OLD' }],
    pageInfo: { hasNextPage: false },
  });
});

test('says of how many the day, the objective or the country is not on record', async () => {
  const lacking = async (filter: string) => {
    const query = `query ${TODAY} { commitments(filter: ${filter}) { totalCount unknown { part count text(lang: FR) } } }`;
    return (await read(query)).commitments;
  };
  // The fund has no country.
  expect(await lacking('{ countries: ["CRN"], objectives: ["OBJ-1"] }')).toEqual({
    totalCount: 0,
    unknown: [
      { part: 'PLACE', count: 2, text: 'Pour 2 engagements, aucune source ne dit de quel pays est l’auteur.' },
      { part: 'OBJECTIVE', count: 1, text: 'Pour un engagement, aucune source ne dit quel objectif est poursuivi.' },
    ],
  });
  expect(await lacking('{ dueTo: "2020" }')).toEqual({
    totalCount: 0,
    unknown: [{ part: 'DUE', count: 3, text: 'Pour 3 engagements, aucune source ne dit quelle en est l’échéance.' }],
  });
  expect(await lacking('{ countries: ["ABO"], text: "boats" }')).toEqual({ totalCount: 0, unknown: [] });
});

type Rows = {
  keys: { id: string | null }[];
  count: number;
  undatedCount: number;
  sum: number | null;
  withoutAmountCount: number | null;
}[];

const tally = async (args: string, asOf = TODAY): Promise<Rows> =>
  (await read(`query ${asOf} { tally(${args}) { rows { keys { id } count undatedCount sum withoutAmountCount } } }`))
    .tally!.rows as never;

test.each<[by: string, counts: Record<string, number>, asOf?: string]>([
  ['STATUS', { MET: 1, OPEN: 1, UNKNOWN: 2, WITHDRAWN: 1 }],
  ['STATUS', { OPEN: 1, UNKNOWN: 2 }, '@asOf(valid: "2020")'],
  ['COUNTRY', { ABO: 1, BLM: 2, null: 2 }],
  ['REGION', { 'R-NORTH': 1, 'R-SOUTH': 2, null: 2 }],
  ['OBJECTIVE', { 'OBJ-1': 3, 'OBJ-2': 2, null: 1 }],
  ['GROUP', { DONOR: 2, GOVERNMENT: 1, LAW_ENFORCEMENT: 1, PRIVATE_SECTOR: 1 }],
  ['KIND', { COMPANY: 1, DONOR: 2, GOVERNMENT: 1, LAW_ENFORCEMENT: 1 }],
])('commitments by %s are %j', async (by, counts, asOf = TODAY) => {
  const rows = await tally(`of: COMMITMENTS, by: [${by}]`, asOf);
  expect(Object.fromEntries(rows.map(({ keys, count }) => [String(keys[0]!.id), count]))).toEqual(counts);
  expect(rows.map(({ sum, withoutAmountCount: withoutAmount }) => [sum, withoutAmount])).toEqual(
    rows.map(() => [null, null]),
  );
});

test('amounts are added up by currency and never converted, and those without one are counted', async () => {
  const rows = async (args: string) =>
    (await tally(args)).map(({ keys, count, sum, withoutAmountCount: withoutAmount }) => [
      ...keys.map(({ id }) => id),
      count,
      sum,
      withoutAmount,
    ]);
  expect(await rows('of: COMMITMENTS, by: [CURRENCY]')).toEqual([
    ['EUR', 1, 2_000_000, 0],
    ['FRF', 1, 500, 0],
    [null, 3, null, 3],
  ]);
  // The amount of a commitment for two objectives counts for both.
  expect(await rows('of: COMMITMENTS, by: [OBJECTIVE, CURRENCY]')).toEqual([
    ['OBJ-1', 'EUR', 1, 2_000_000, 0],
    ['OBJ-1', null, 2, null, 2],
    ['OBJ-2', null, 2, null, 2],
    [null, 'FRF', 1, 500, 0],
  ]);
});

test('in a year a commitment counts from its making on, with its status at the end of the year', async () => {
  const rows = await tally('of: COMMITMENTS, by: [YEAR, STATUS], from: 2021, to: 2024');
  expect(rows.map(({ keys, count, undatedCount: undated }) => [...keys.map(({ id }) => id), count, undated])).toEqual([
    ['2021', 'OPEN', 1, 0],
    ['2021', 'UNKNOWN', 1, 0],
    ['2022', 'MET', 1, 0],
    ['2022', 'UNKNOWN', 1, 0],
    ['2023', 'MET', 1, 0],
    ['2023', 'OPEN', 1, 0],
    ['2023', 'UNKNOWN', 1, 0],
    ['2024', 'MET', 1, 0],
    ['2024', 'OPEN', 2, 0],
    // The commitment of the harbour police, whose evidence has no date, counts from the year of its
    // recording.
    ['2024', 'UNKNOWN', 1, 1],
  ]);
});

test('funding adds up by currency, each tie once', async () => {
  const fund = (id: string, to: string, money: object) =>
    ({
      id,
      type: 'FUNDS',
      from: 'DON-FIR',
      to,
      since: '2024',
      confidence: 'HIGH',
      evidence: [],
      ...money,
    }) as unknown as TieRow;
  const ties = [
    fund('T-EUR-1', 'MBR-ABO', { amount: 10, currency: 'EUR' }),
    fund('T-EUR-2', 'MBR-BEL', { amount: 32.5, currency: 'EUR' }),
    fund('T-USD', 'UNI-KEEL', { amount: 7, currency: 'USD' }),
    fund('T-NONE', 'MED-OAK', {}),
    fund('T-HID', 'MED-OAK', { amount: 1000, currency: 'EUR', visibility: 'NETWORK' }),
  ];
  await api.load({ ties }, RECORDED);
  const label = `query ${TODAY} { tally(of: TIES, by: [CURRENCY]) { rows { keys { id label(lang: FR) } count sum withoutAmountCount } } }`;
  expect((await read(label)).tally!.rows).toEqual([
    { keys: [{ id: 'EUR', label: 'euro' }], count: 2, sum: 42.5, withoutAmountCount: 0 },
    { keys: [{ id: 'USD', label: 'dollar des États-Unis' }], count: 1, sum: 7, withoutAmountCount: 0 },
    { keys: [{ id: null, label: 'Aucun montant recensé' }], count: 1, sum: null, withoutAmountCount: 1 },
  ]);
  expect(
    (await tally('of: TIES, by: [GROUP, CURRENCY]')).find(({ keys }) => keys[0]!.id === 'CIVIL_SOCIETY'),
  ).toMatchObject({
    count: 2,
    sum: 42.5,
  });
});

test('a scorecard counts the commitments of public bodies, by objective', async () => {
  const lines = async (iso3: string, asOf = TODAY, headers = {}) => {
    const query = `query ${asOf} { country(code: "${iso3}") { scorecard { lines { commitmentCount unknown { code } evidence { source { title } } } } } }`;
    const { country } = (await read(query, { headers })) as unknown as {
      country: {
        scorecard: { lines: { commitmentCount: number | null; unknown: { code: string }[]; evidence: Json[] }[] };
      };
    };
    return country.scorecard.lines.map(({ commitmentCount, unknown, evidence }) => [
      commitmentCount,
      unknown.some(({ code }) => code === 'NO_PUBLIC_COMMITMENT_ON_RECORD'),
      evidence.filter(({ source }) => (source!.title as unknown) === 'Pledge Book').length,
    ]);
  };
  // Each depends on the tie to its maker and the tie to its objective.
  expect(await lines('ABO')).toEqual([
    [1, false, 2],
    [1, false, 2],
  ]);
  expect(await lines('ABO', TODAY, await api.signIn('READER'))).toEqual([
    [2, false, 4],
    [1, false, 2],
  ]);
  // Known, but not made yet: a count is never 0.
  expect(await lines('ABO', '@asOf(valid: "2019-04")')).toEqual([
    [null, true, 0],
    [null, true, 0],
  ]);
  // The commitment of Ebb Ferries for the first objective is not of a public body.
  expect(await lines('BLM')).toEqual([
    [null, true, 0],
    [1, false, 2],
  ]);
});
