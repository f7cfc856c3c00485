import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence, PartnershipKind } from '../../../../src/store/model/enums';
import { reportRow } from '../../../../src/kinds/report';
import { ROSTER } from '../../../../src/kinds/roster';
import { Extent, RosterKind } from '../../../../src/store/model/roster';
import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';

const actor = (id: string, kind = ActorKind.NGO): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  evidence: [],
  properties: { kind, group: StakeholderGroup.CIVIL_SOCIETY },
});
const tie = (type: TieType, from: string, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id: `${type}-${from}-${to}`,
  type,
  from,
  to,
  confidence: Confidence.HIGH,
  evidence: [],
  since: '2010',
  ...rest,
});
const statement = (
  node: string,
  of: RosterKind,
  extent: Extent,
  rest: { reported?: number; asOf?: string; atLeast?: boolean } = {},
): NodeRow => ({
  ...reportRow(ROSTER, {
    id: `ROS-${node}-${of}-${rest.asOf ?? ''}`,
    node,
    of,
    extent,
    atLeast: false,
    ...rest,
    visibility: Visibility.PUBLIC,
  }),
  evidence: [],
});

const { COMPLETE, PARTIAL } = Extent;
const { MEMBERS, PARTICIPANTS, PARTNERS, PARTIES, FUNDERS, SESSIONS } = RosterKind;

/**
 * A partnership with three seats, one of them visible to signed-in viewers only, an actor with two
 * of them, and a funder.
 */
const WORLD: GraphRows = {
  nodes: [
    ...['A', 'B', 'C', 'D'].map((id) => actor(id)),
    actor('ALLIANCE', ActorKind.COALITION),
    actor('BODY', ActorKind.TREATY_BODY),
    { id: 'STATE', type: 'Country', nameEn: 'State', evidence: [] },
    { id: 'PACT', type: 'Instrument', nameEn: 'Pact', properties: { kind: 'treaty' }, evidence: [] },
    { id: 'BARE-PACT', type: 'Instrument', nameEn: 'Bare pact', properties: { kind: 'treaty' }, evidence: [] },
    { id: 'TABLE', type: 'Partnership', nameEn: 'Table', since: '2010', evidence: [] },
    { id: 'BARE', type: 'Partnership', nameEn: 'Bare table', since: '2010', evidence: [] },
    {
      id: 'OVER',
      type: 'Partnership',
      nameEn: 'Project',
      since: '2010',
      until: '2012',
      evidence: [],
      properties: { kind: PartnershipKind.PROJECT },
    },
    {
      id: 'SUMMIT',
      type: 'Opportunity',
      nameEn: 'Summit',
      since: '2015',
      properties: { kind: 'SUMMIT' },
      evidence: [],
    },
    statement('TABLE', MEMBERS, COMPLETE, { reported: 2, asOf: '2014-06' }),
    statement('TABLE', MEMBERS, PARTIAL, { reported: 30, asOf: '2022', atLeast: true }),
    statement('TABLE', FUNDERS, PARTIAL),
    statement('OVER', PARTNERS, COMPLETE, { reported: 2, asOf: '2011' }),
    statement('PACT', PARTIES, COMPLETE, { reported: 1, asOf: '2014' }),
    statement('ALLIANCE', MEMBERS, COMPLETE, { reported: 3, asOf: '2020-02-29' }),
    statement('BODY', SESSIONS, PARTIAL, { asOf: '2090-01' }),
  ] as NodeRow[],
  ties: [
    tie(TieType.PARTICIPATES_IN, 'A', 'TABLE'),
    tie(TieType.CONVENES, 'A', 'TABLE'),
    tie(TieType.PARTICIPATES_IN, 'B', 'TABLE'),
    tie(TieType.PARTICIPATES_IN, 'C', 'TABLE', { visibility: Visibility.NETWORK }),
    tie(TieType.FUNDS, 'D', 'TABLE'),
    tie(TieType.OBSERVER_OF, 'BODY', 'TABLE'),
    tie(TieType.LEADS, 'A', 'OVER'),
    tie(TieType.PARTICIPATES_IN, 'B', 'OVER', { until: '2011' }),
    tie(TieType.PARTY_TO, 'STATE', 'PACT'),
    ...['A', 'B', 'C'].map((id) => tie(TieType.MEMBER_OF, id, 'ALLIANCE')),
    tie(TieType.OBSERVER_OF, 'D', 'ALLIANCE'),
    tie(TieType.ORGANISED_BY, 'SUMMIT', 'BODY'),
  ],
  values: [],
};

const api = useWorld(WORLD);
const reader = api.as('READER');

const STATED = 'of extent recorded reported isMinimum asOf text fr: text(lang: FR)';
const LISTS = `... on Actor { rosters { ${STATED} } } ... on Partnership { rosters { ${STATED} } roster { ${STATED} } }
  ... on Instrument { roster { ${STATED} } rosterAsOf }`;

async function read(id: string, at = '', headers = {}) {
  const { node } = await api.read(`query ${at} { node(id: "${id}") { ${LISTS} } }`, { headers });
  return node as unknown as { rosters: Record<string, unknown>[]; roster: Record<string, unknown>; rosterAsOf: string };
}
const seatsAt = async (id: string, valid: string, headers = {}) => {
  const { of, extent, recorded, reported } = (await read(id, `@asOf(valid: "${valid}")`, headers)).roster;
  return [of, extent, recorded, reported];
};

test('a complete list holds from the first day of its date to five calendar years after its last', async () => {
  expect(await seatsAt('TABLE', '2014-05-31')).toEqual([MEMBERS, PARTIAL, 2, 2]);
  expect(await seatsAt('TABLE', '2014-06-01')).toEqual([MEMBERS, COMPLETE, 2, 2]);
  expect(await seatsAt('TABLE', '2019-06-30')).toEqual([MEMBERS, COMPLETE, 2, 2]);
  expect(await seatsAt('TABLE', '2019-07-01')).toEqual([MEMBERS, PARTIAL, 2, 2]);
  const alliance = async (valid: string) => (await read('ALLIANCE', `@asOf(valid: "${valid}")`)).rosters[0]!.extent;
  expect(await alliance('2025-02-28')).toBe(COMPLETE);
  expect(await alliance('2025-03-01')).toBe(PARTIAL);
});

test('the latest statement on or before the valid date decides', async () => {
  expect(await seatsAt('TABLE', '2021-12-31')).toEqual([MEMBERS, PARTIAL, 2, 2]);
  expect(await seatsAt('TABLE', '2022-01-01')).toEqual([MEMBERS, PARTIAL, 2, 30]);
});

test('counts each actor with a seat once, neither funders nor observers, as far as the reader sees', async () => {
  expect(await seatsAt('TABLE', '2015', reader)).toEqual([MEMBERS, COMPLETE, 3, 2]);
  const { rosters } = await read('TABLE');
  expect(rosters.map(({ of, recorded }) => [of, recorded])).toEqual([
    [FUNDERS, 1],
    [MEMBERS, 2],
  ]);
});

test('neither the list of what is over nor that of parties grows old, and it has whoever ever was on it', async () => {
  expect(await seatsAt('OVER', '2026')).toEqual([PARTNERS, COMPLETE, 2, 2]);
  expect(await seatsAt('OVER', '2010')).toEqual([PARTNERS, PARTIAL, 2, 2]);
  expect(await read('PACT')).toMatchObject({ roster: { of: PARTIES, extent: COMPLETE }, rosterAsOf: '2014' });
  expect(await read('PACT', '@asOf(valid: "2013")')).toMatchObject({ roster: { extent: PARTIAL }, rosterAsOf: null });
});

test('a list of which nothing is said is unknown', async () => {
  expect((await read('BARE')).roster).toEqual({
    of: PARTICIPANTS,
    extent: Extent.UNKNOWN,
    recorded: 0,
    reported: null,
    isMinimum: false,
    asOf: null,
    text: 'No source says who takes part.',
    fr: 'Aucune source ne dit qui y participe.',
  });
  expect((await read('BARE')).rosters).toEqual([]);
  expect((await read('BARE-PACT')).roster).toMatchObject({ of: PARTIES, extent: Extent.UNKNOWN });
  expect((await read('A')).rosters).toEqual([]);
});

test('says how much of it is on record', async () => {
  const { roster, rosters } = await read('TABLE');
  expect(roster).toMatchObject({
    text: '2 of more than 30 members are on record (2022).',
    fr: '2 membres sur plus de 30 sont enregistrés (2022).',
  });
  expect(rosters[0]).toMatchObject({
    text: 'One funder is on record; no source says how many there are.',
    fr: '1 bailleur est enregistré ; aucune source ne dit combien il y en a.',
  });
  expect((await read('OVER')).roster).toMatchObject({
    text: 'All 2 partners are on record (2011).',
    fr: 'Les 2 partenaires sont tous enregistrés (2011).',
  });
  const more = (await read('TABLE', '@asOf(valid: "2020")', reader)).roster;
  expect(more).toMatchObject({ text: '3 members are on record (June 2014).' });
  expect((await read('BODY')).rosters).toMatchObject([
    { of: SESSIONS, text: 'One session is on record, until January 2090.' },
  ]);
});

describe('in the facts, at 2026-11-25', () => {
  beforeAll(() => api.serve('facts'));
  const AT = '@asOf(valid: "2026-11-25")';

  test('of WeProtect 15 of more than 310 are on record', async () => {
    const weProtect = { of: MEMBERS, extent: PARTIAL, recorded: 15, reported: 310, isMinimum: true, asOf: '2024-12' };
    const text = '15 of more than 310 members are on record (December 2024).';
    const steering = '3 bodies that steer it are on record; no source says how many there are.';
    expect((await read('WEPROTECT', AT)).rosters).toMatchObject([
      { ...weProtect, text },
      { of: RosterKind.STEERING, extent: PARTIAL, recorded: 3, reported: null, isMinimum: false, text: steering },
    ]);
    expect((await read('TABLE-WEPROTECT', AT)).roster).toMatchObject(weProtect);
  });

  test('the lists of the network and of The Code have the figures of completeness', async () => {
    const { completeness } = await api.read(`query ${AT} { completeness { subject recorded reported asOf } }`);
    const figures = completeness as unknown as { subject: string }[];
    const figure = (subject: string) => {
      const { subject: _, ...rest } = figures.find((one) => one.subject === subject)!;
      return rest;
    };
    const listOf = (lists: Record<string, unknown>[], kind: RosterKind) => lists.find(({ of }) => of === kind);
    const [network, code] = [(await read('ECPAT', AT)).rosters, (await read('THE-CODE', AT)).rosters];
    expect(listOf(network, MEMBERS)).toMatchObject({ extent: PARTIAL, ...figure('MEMBERS') });
    expect(listOf(code, RosterKind.SIGNATORIES)).toMatchObject({ isMinimum: true, ...figure('CODE_SIGNATORIES') });
    expect(listOf(code, PARTNERS)).toMatchObject(figure('LOCAL_CODE_REPRESENTATIVES'));
  });
});
