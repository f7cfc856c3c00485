import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence } from '../../../../src/store/model/enums';
import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const signatory = (id: string, type: 'Company' | 'Partner', rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  properties: {
    kind: type === 'Company' ? ActorKind.COMPANY : ActorKind.INDUSTRY_ASSOCIATION,
    group: StakeholderGroup.PRIVATE_SECTOR,
  },
  ...rest,
});
const signed = (id: string, from: string, rest: Partial<TieRow> = {}): TieRow => ({
  id,
  from,
  type: TieType.SIGNED_CODE,
  to: 'ORG-CODE',
  confidence: Confidence.HIGH,
  evidence: [],
  ...rest,
});

/**
 * An association, a company that left and came back, one that closed, one that only signed-in
 * viewers see, and a reported number of them all.
 */
const SIGNATORIES: Partial<GraphRows> = {
  nodes: [
    signatory('COM-BACK', 'Company'),
    signatory('COM-CLOSED', 'Company', { until: '2020' }),
    signatory('COM-SECRET', 'Company'),
    signatory('ASSOC', 'Partner'),
    { id: 'IND-3a', type: 'Indicator', nameEn: 'Signatories', properties: { unit: 'count' }, evidence: [] },
    { id: 'CODE-SIGNATORIES', type: 'Indicator', nameEn: 'Reported', evidence: [] },
  ],
  ties: [
    signed('C-BACK-1', 'COM-BACK', { since: '2010', until: '2015' }),
    signed('C-BACK-2', 'COM-BACK', { since: '2019' }),
    signed('C-CLOSED', 'COM-CLOSED', { since: '2012' }),
    signed('C-SECRET', 'COM-SECRET', { since: '2012', visibility: Visibility.NETWORK }),
    signed('C-ASSOC', 'ASSOC'),
  ],
  values: [{ indicator: 'CODE-SIGNATORIES', asOf: '2010', value: 9, basis: 'over 9', evidence: [] }],
};

const api = useWorld(SMALL_WORLD, SIGNATORIES);
const signedIn = api.as('READER');
const { read } = api;

interface Counts {
  actors: { totalCount: number };
  tally: { rows: { keys: { id: string }[]; count: number }[] };
  ties: { totalCount: number };
  node: { values: { parts: { kind: string; count: number; undatedCount: number }[] }[] };
  completeness: { subject: string; recorded: number }[];
}

/**
 * Returns how many signatories each question counts on a day: the list, the tally, the ties, the
 * indicator and completeness.
 */
async function signatories(asOf: string, year: number, headers = {}): Promise<Record<string, number | undefined>> {
  const counts = (await read(
    `query ${asOf} {
      actors(first: 1, filter: { signedCode: true }) { totalCount }
      tally(of: TIES, by: [TYPE]) { rows { keys { id } count } }
      ties(first: 1, filter: { types: [SIGNED_CODE] }) { totalCount }
      node(id: "IND-3a") { ... on Indicator { values(from: ${year}, to: ${year}) { parts { kind count undatedCount } } } }
      completeness { subject recorded }
    }`,
    { headers },
  )) as unknown as Counts;
  const part = counts.node.values.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'signatories');
  return {
    actors: counts.actors.totalCount,
    tally: counts.tally.rows.find(({ keys }) => keys[0]?.id === 'SIGNED_CODE')?.count,
    ties: counts.ties.totalCount,
    indicator: part && part.count + part.undatedCount,
    completeness: counts.completeness.find(({ subject }) => subject === 'CODE_SIGNATORIES')?.recorded,
  };
}

const same = (count: number) => ({
  actors: count,
  tally: count,
  ties: count,
  indicator: count,
  completeness: count,
});

describe('in a small world', () => {
  test.each<[asOf: string, year: number, count: number]>([
    // Dune, and the company that came back; the association since it was recorded.
    ['@asOf(valid: "2024-06-30", known: "2024-06-30T00:00:00Z")', 2024, 3],
    // Dune, Ebb, and the company that closed. The association was not on record yet, and the other
    // company had left.
    ['@asOf(valid: "2017-12-31", known: "2024-06-30T00:00:00Z")', 2017, 3],
  ])('%s every question counts the same signatories', async (asOf, year, count) => {
    expect(await signatories(asOf, year)).toEqual(same(count));
    // A signed-in viewer sees one more.
    expect(await signatories(asOf, year, signedIn)).toEqual(same(count + 1));
  });

  test('a figure that a source calls a lower bound is one', async () => {
    const { completeness } = await read('{ completeness { subject reported isMinimum instrument { id } } }');
    expect(completeness).toContainEqual({
      subject: 'CODE_SIGNATORIES',
      reported: 9,
      isMinimum: true,
      instrument: null,
    });
  });
});

describe('in the facts', () => {
  beforeAll(() => api.serve('facts'));

  test('every question counts the same signatories', async () => {
    expect(await signatories('', 2026)).toEqual(same(152));
  });

  const rows = async (asOf: string) =>
    (await read(`query ${asOf} { completeness { subject instrument { id } recorded reported asOf isMinimum } }`))
      .completeness as unknown as {
      subject: string;
      recorded: number;
    }[];

  test('what is on record stands against the newest figure of a source', async () => {
    expect(await rows('')).toEqual([
      { subject: 'MEMBERS', instrument: null, recorded: 99, reported: 125, asOf: '2024-04', isMinimum: false },
      { subject: 'MEMBER_COUNTRIES', instrument: null, recorded: 78, reported: 114, asOf: '2025', isMinimum: false },
      { subject: 'CODE_SIGNATORIES', instrument: null, recorded: 152, reported: 300, asOf: '2019', isMinimum: true },
      {
        subject: 'LOCAL_CODE_REPRESENTATIVES',
        instrument: null,
        recorded: 20,
        reported: 34,
        asOf: '2018',
        isMinimum: false,
      },
      {
        subject: 'PARTIES',
        instrument: { id: 'CRC' },
        recorded: 196,
        reported: 196,
        asOf: '2022-08',
        isMinimum: false,
      },
      {
        subject: 'PARTIES',
        instrument: { id: 'ILO-C182' },
        recorded: 187,
        reported: 187,
        asOf: '2020-08',
        isMinimum: false,
      },
      {
        subject: 'PARTIES',
        instrument: { id: 'LANZAROTE' },
        recorded: 48,
        reported: 48,
        asOf: '2022',
        isMinimum: false,
      },
      {
        subject: 'PARTIES',
        instrument: { id: 'OPSC' },
        recorded: 178,
        reported: 178,
        asOf: '2025-12',
        isMinimum: false,
      },
    ]);
  });

  test('an earlier valid date takes an earlier figure, and no list of parties of a later day', async () => {
    expect((await rows('@asOf(valid: "2018")')).map(({ recorded: _, ...row }) => row)).toEqual([
      { subject: 'MEMBERS', instrument: null, reported: 107, asOf: '2018-06', isMinimum: false },
      { subject: 'MEMBER_COUNTRIES', instrument: null, reported: 95, asOf: '2018-06', isMinimum: false },
      { subject: 'CODE_SIGNATORIES', instrument: null, reported: 283, asOf: '2018', isMinimum: false },
      { subject: 'LOCAL_CODE_REPRESENTATIVES', instrument: null, reported: 34, asOf: '2018', isMinimum: false },
    ]);
  });

  test('each has evidence with a source, and says what it counts in both languages', async () => {
    const { completeness } = await read(
      '{ completeness { label fr: label(lang: FR) instrument { id } evidence { source { title } } } }',
    );
    const all = completeness as unknown as { label: string; fr: string; evidence: { source: { title: string } }[] }[];
    for (const { evidence } of all) expect(evidence.length).toBeGreaterThan(0);
    expect(all[0]).toMatchObject({ label: 'members of the network', fr: 'membres du réseau' });
    expect(all.at(-1)).toMatchObject({ instrument: { id: 'OPSC' } });
  });
});
