import { ActionKind, Confidence } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { NETWORK } from '../../../../src/store/model/record-ids';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { useLoads } from '../../../support/use-world';

const said = (asOf?: string, published?: string): EvidenceRow => ({
  source: { title: `Yearbook ${published ?? ''}`, published },
  confidence: Confidence.HIGH,
  asOf,
});
const node = (id: string, type: NodeRow['type'], rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});
const tie = (from: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id: `${from}-${to}`,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: [],
  ...rest,
});
const actor = (id: string, kind: ActorKind, group: StakeholderGroup): NodeRow =>
  node(id, kind === ActorKind.COMPANY ? 'Company' : kind === ActorKind.MEMBER ? 'Member' : 'Partner', {
    properties: { kind, group },
  });
const company = (id: string) => actor(id, ActorKind.COMPANY, StakeholderGroup.PRIVATE_SECTOR);
const { SIGNED_CODE, PARTICIPATES_IN, CONVENES, MEMBER_OF, FUNDS, OBSERVER_OF } = TieType;

/**
 * One company signed in 2012. Three others signed at some time before a source of 2010, one
 * published in 2015, and one of 2020; that of 2010 left in 2017. A fifth is on record without any
 * day, since 2024. A training without evidence after 2012 and a partnership seat companies.
 */
const WORLD: GraphRows = {
  nodes: [
    node('IND-3a', 'Indicator', { properties: { unit: 'count' } }),
    node('ISI-3a', 'Indicator', { properties: { unit: 'count' } }),
    node('ISI-3b', 'Indicator', { properties: { unit: 'count' } }),
    node('ISI-3d', 'Indicator', { properties: { unit: 'count' } }),
    actor(NETWORK, ActorKind.NETWORK_ORGAN, StakeholderGroup.CIVIL_SOCIETY),
    actor('MBR', ActorKind.MEMBER, StakeholderGroup.CIVIL_SOCIETY),
    actor('FUND', ActorKind.DONOR, StakeholderGroup.DONOR),
    actor('MINISTRY', ActorKind.GOVERNMENT, StakeholderGroup.GOVERNMENT),
    actor('CODE', ActorKind.COALITION, StakeholderGroup.CIVIL_SOCIETY),
    ...['C-2012', 'C-SEEN-2010', 'C-SEEN-2015', 'C-SEEN-2020', 'C-NEVER'].map(company),
    node('PSH', 'Partnership', { since: '2011' }),
    node('ACT', 'AdvocacyAction', { properties: { kind: ActionKind.TRAINING }, evidence: [said('2010')] }),
    node('REPORT', 'AdvocacyAction', { since: '2014', until: '2015', properties: { kind: ActionKind.UPR_SUBMISSION } }),
  ],
  ties: [
    tie('C-2012', SIGNED_CODE, 'CODE', { since: '2012-07', evidence: [said('2020')] }),
    tie('C-SEEN-2010', SIGNED_CODE, 'CODE', { until: '2017', evidence: [said('2014'), said('2010-05')] }),
    tie('C-SEEN-2015', SIGNED_CODE, 'CODE', { evidence: [said(undefined, '2015-03')] }),
    tie('C-SEEN-2020', SIGNED_CODE, 'CODE', { evidence: [said('2020'), { ...said('2003'), against: true }] }),
    tie('C-NEVER', SIGNED_CODE, 'CODE', { evidence: [said()] }),
    tie(NETWORK, CONVENES, 'PSH', { since: '2011' }),
    tie('C-2012', PARTICIPATES_IN, 'PSH', { since: '2013' }),
    tie('FUND', FUNDS, 'PSH', { since: '2011', until: '2026' }),
    tie('MINISTRY', OBSERVER_OF, 'PSH', { id: 'OBSERVES', since: '2011' }),
    tie('MINISTRY', PARTICIPATES_IN, 'PSH', { since: '2024' }),
    tie('C-SEEN-2010', PARTICIPATES_IN, 'PSH', { evidence: [said('2014')] }),
    tie('C-2012', PARTICIPATES_IN, 'ACT', { since: '2011', evidence: [said('2012')] }),
    // The beginning of its membership is unknown; its part in the report is dated.
    tie('MBR', MEMBER_OF, NETWORK, { evidence: [said('2019')] }),
    tie('MBR', PARTICIPATES_IN, 'REPORT', { since: '2014' }),
  ],
  values: [],
};

const api = useLoads([{ rows: WORLD, recorded: new Date('2024-02-01T00:00:00Z') }]);
const { read } = api;

const AT_2026 = '@asOf(valid: "2026-06-30")';

/** Returns the rows of a tally for one key, as [year, count, undated]. */
async function series(args: string, key: string, asOf = AT_2026): Promise<number[][]> {
  const { tally } = await read(`query ${asOf} { tally(${args}) { rows { keys { id } count undatedCount } } }`);
  const rows = tally!.rows as unknown as { keys: { id: string }[]; count: number; undatedCount: number }[];
  return rows
    .filter(({ keys }) => keys[1]?.id === key)
    .map(({ keys, count, undatedCount: undated }) => [Number(keys[0]!.id), count, undated]);
}

const SIGNATURES = 'of: TIES, by: [YEAR, TYPE], from: 2009, to: 2026';

describe('a series of ties', () => {
  test('grows only by beginnings: what carries none is beside it, from the year of its earliest evidence', async () => {
    const expected = [
      [2010, 0, 1],
      [2011, 0, 1],
      // The one that signed in 2012 counts, although its evidence is of 2020.
      [2012, 1, 1],
      [2013, 1, 1],
      [2014, 1, 1],
      // The source published in 2015 has no other day.
      [2015, 1, 2],
      [2016, 1, 2],
      // One left on the last day of 2017.
      [2017, 1, 2],
      [2018, 1, 1],
      [2019, 1, 1],
      // Evidence against a tie, of 2003, does not date it.
      [2020, 1, 2],
      [2021, 1, 2],
      [2022, 1, 2],
      [2023, 1, 2],
      // No source of the fifth has a day: it counts from its recording.
      [2024, 1, 3],
      [2025, 1, 3],
      [2026, 1, 3],
    ];
    expect(await series(SIGNATURES, 'SIGNED_CODE')).toEqual(expected);
    // Later knowledge changes nothing.
    expect(await series(SIGNATURES, 'SIGNED_CODE', '@asOf(valid: "2015-02")')).toEqual([
      ...expected.filter(([year]) => year! < 2015),
      [2015, 1, 1],
    ]);
  });

  test('ends five years after an action without an end was last heard of', async () => {
    // Begun in 2011, last confirmed in 2012, with seven other seats.
    const rows = await series('of: ACTORS, by: [YEAR, GROUP], from: 2009, to: 2020', 'PRIVATE_SECTOR');
    expect(rows[0]).toEqual([2010, 0, 1]);
    const seats = await series('of: TIES, by: [YEAR, TYPE], from: 2009, to: 2026', 'PARTICIPATES_IN');
    expect(seats.map(([year, count]) => [year, count]).filter(([year]) => year! >= 2011 && year! <= 2018)).toEqual([
      [2011, 1],
      [2012, 1],
      [2013, 2],
      [2014, 3],
      [2015, 3],
      [2016, 2],
      [2017, 2],
      [2018, 1],
    ]);
  });

  test('by another dimension only has all that hold, and none beside them', async () => {
    const { tally } = await read(
      `query ${AT_2026} { tally(of: TIES, by: [TYPE]) { rows { keys { id } count undatedCount } } }`,
    );
    expect(tally!.rows).toContainEqual({ keys: [{ id: 'SIGNED_CODE' }], count: 4, undatedCount: 0 });
  });
});

test('an actor with a dated and an undated tie counts once in a year, as dated', async () => {
  const rows = await series('of: ACTORS, by: [YEAR, KIND], from: 2012, to: 2016', 'COMPANY');
  expect(rows).toEqual([
    // The one of 2010, in addition to the one that signed in 2012.
    [2012, 1, 1],
    [2013, 1, 1],
    [2014, 1, 1],
    [2015, 1, 2],
    [2016, 1, 2],
  ]);
});

test('a series of partnerships and actions counts them by their own beginnings', async () => {
  const { partnerships, actions } = await read(`query ${AT_2026} {
    partnerships: tally(of: PARTNERSHIPS, by: [YEAR], from: 2010, to: 2012) { rows { keys { id } count undatedCount } }
    actions: tally(of: ACTIONS, by: [YEAR, KIND], from: 2009, to: 2018) { rows { keys { id } count undatedCount } }
  }`);
  expect(partnerships!.rows).toEqual(['2011', '2012'].map((id) => ({ keys: [{ id }], count: 1, undatedCount: 0 })));
  const rows = actions!.rows as unknown as { keys: { id: string }[]; count: number; undatedCount: number }[];
  expect(rows.map(({ keys, count, undatedCount: undated }) => [...keys.map(({ id }) => id), count, undated])).toEqual([
    // From its own evidence of 2010 until five years after the confirmation of its seat,
    // at the end of 2012.
    ...['2010', '2011', '2012', '2013'].map((year) => [year, 'TRAINING', 0, 1]),
    ...['2014', '2015'].flatMap((year) => [
      [year, 'TRAINING', 0, 1],
      [year, 'UPR_SUBMISSION', 1, 0],
    ]),
    ...['2016', '2017'].map((year) => [year, 'TRAINING', 0, 1]),
  ]);
});

describe('a derived indicator', () => {
  const values = async (id: string) => {
    const { node: found } = await read(
      `query ${AT_2026} { node(id: "${id}") { ... on Indicator { values { year value undatedCount isDerived evidence { asOf } } } } }`,
    );
    return found?.values as unknown as { year: number; value: number; undatedCount: number; evidence: unknown[] }[];
  };

  test('counts as the series does, and has no value for a year without a beginning', async () => {
    const counted = (await values('IND-3a')).map(({ year, value, undatedCount: undated }) => [year, value, undated]);
    const rows = await series(SIGNATURES, 'SIGNED_CODE');
    expect(counted).toEqual(rows.filter(([, count]) => count! > 0));
    expect(counted[0]).toEqual([2012, 1, 1]);
  });

  test('has the evidence of what it counts, not of what is beside it', async () => {
    expect((await values('IND-3a')).map(({ evidence }) => evidence)).toEqual(
      Array.from({ length: 15 }, () => [{ asOf: '2020' }]),
    );
  });

  test('of companies engaged counts seats by their beginnings', async () => {
    const counted = (await values('ISI-3a')).map(({ year, value, undatedCount: undated }) => [year, value, undated]);
    expect(counted.slice(0, 3)).toEqual([
      [2013, 1, 0],
      [2014, 1, 1],
      [2015, 1, 1],
    ]);
  });

  test('of convened partnerships counts groups without funders and observers', async () => {
    // The ministry, an observer before, participates since 2024.
    const counted = (await values('ISI-3d')).map(({ year, value, undatedCount: undated }) => [year, value, undated]);
    expect(counted).toEqual([2024, 2025, 2026].map((year) => [year, 1, 0]));
  });

  test('is not bounded by a membership whose beginning is unknown', async () => {
    const counted = (await values('ISI-3b')).map(({ year, value, undatedCount: undated }) => [year, value, undated]);
    expect(counted).toEqual([
      [2014, 1, 0],
      [2015, 1, 0],
    ]);
  });
});
