import { readStandpointSpans, runAt, standpointLists } from '../../../../src/graph/node/standpoint-lists.store';
import { standpointNow } from '../../../../src/store/neo4j/standpoint';
import { testNeo4jAddress } from '../../../support/stored-graph';
import { combineRows } from '../../../worlds/commitments';
import { withGraph } from '../../../support/open-graph';
import { useLoads } from '../../../support/use-world';
import { dateStoredRecords } from '../../../../src/store/model/write-records';
import { ActionKind, Confidence, PartnershipKind } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { EvidenceRow, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import neo4j from 'neo4j-driver';
import { tie } from '../../../worlds/rows';

const RECORDED = new Date('2024-01-15T12:00:00Z');

const from = (asOf?: string, rest: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source: { title: 'Tide Register' },
  confidence: Confidence.HIGH,
  ...(asOf && { asOf }),
  ...rest,
});
/** Cited without a date of its own, by a source of May 2019. */
const published = from(undefined, { source: { title: 'Harbour Gazette', published: '2019-05' } });
const against = (asOf: string) => from(asOf, { against: true });
const actor = (id: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  evidence: [from()],
  ...rest,
});
const initiative = (id: string, type: NodeRow['type'], rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});
const project = { properties: { kind: PartnershipKind.PROJECT } };

const NODES: NodeRow[] = [
  { id: 'R-SEA', type: 'Region', nameEn: 'Sea', evidence: [] },
  { id: 'ABO', type: 'Country', nameEn: 'Aboria', region: 'R-SEA', properties: { iso3: 'ABO' }, evidence: [] },
  { id: 'FAR', type: 'Country', nameEn: 'Farland', properties: { iso3: 'FAR' }, evidence: [] },
  { id: 'OBJ-1', type: 'Objective', nameEn: 'Safer travel', evidence: [] },
  actor('A', { country: 'ABO' }),
  actor('B'),
  actor('C', { properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR }, type: 'Company' }),
  actor('D', { properties: { kind: ActorKind.DONOR, group: StakeholderGroup.DONOR } }),
  actor('G', { properties: { kind: ActorKind.GOVERNMENT, group: StakeholderGroup.GOVERNMENT } }),
  actor('HOST'),
  // Dissolved at the end of 2015.
  actor('GONE', { until: '2015' }),
  initiative('LIST', 'RosterStatement', {
    parent: 'HOST',
    properties: { of: 'COUNTRIES', extent: 'COMPLETE', reported: 1, asOf: '2024' },
  }),
  initiative('TABLE', 'Partnership'),
  initiative('OVER', 'Partnership', { until: '2018-06' }),
  initiative('PROJECT', 'Partnership', project),
  initiative('FORGOTTEN', 'Partnership', project),
  initiative('BEGUN', 'Partnership', { ...project, since: '2022' }),
  initiative('SECRET', 'Partnership', project),
  initiative('ACTION', 'AdvocacyAction', {
    properties: { kind: ActionKind.TRAINING },
    evidence: [from('2010'), against('2024')],
  }),
  initiative('CAMPAIGN', 'Campaign', { evidence: [from('2023')] }),
  initiative('VEILED', 'Partnership', { evidence: [from('2014-03'), from('2016')] }),
  initiative('JOINED', 'Partnership'),
  initiative('PURSUING', 'Partnership'),
  initiative('UNDATED', 'Partnership', { evidence: [from()] }),
  initiative('MADE', 'AdvocacyAction', { properties: { kind: ActionKind.TRAINING }, evidence: [from('2021')] }),
  initiative('SUMMIT', 'Opportunity', { since: '2018-04-20', properties: { kind: 'SUMMIT' } }),
];

const { PARTNER_OF, PARTICIPATES_IN, FUNDS, CONVENES, OBSERVER_OF, COVERS, PURSUES } = TieType;
const TIES: TieRow[] = [
  tie('SINCE', 'A', PARTNER_OF, 'B', { since: '2010-03', evidence: [from('2004')] }),
  tie('EVIDENCE', 'A', PARTNER_OF, 'C', { evidence: [from('2012'), from('2011-07'), against('2001')] }),
  tie('PUBLISHED', 'A', PARTNER_OF, 'D', { evidence: [published] }),
  tie('RECORDED', 'A', PARTNER_OF, 'G', { evidence: [from()] }),
  tie('DISSOLVED', 'A', PARTNER_OF, 'GONE', { since: '2005', until: '2030' }),
  tie('CONTESTED', 'B', PARTNER_OF, 'C', { contested: true, evidence: [from('2000'), against('2001')] }),
  tie('FEBRUARY', 'B', PARTNER_OF, 'D', { evidence: [from('2020-02-29')] }),
  tie('BEGAN', 'B', PARTNER_OF, 'G', { since: '2024', evidence: [from('2000')] }),
  tie('SEAT-OVER', 'A', PARTICIPATES_IN, 'OVER', { since: '2010' }),
  tie('SEAT-A', 'A', CONVENES, 'TABLE', { since: '2010' }),
  tie('SEAT-C', 'C', PARTICIPATES_IN, 'TABLE', { since: '2010' }),
  tie('SEAT-D', 'D', FUNDS, 'TABLE', { since: '2010' }),
  tie('SEAT-G', 'G', OBSERVER_OF, 'TABLE', { since: '2010' }),
  tie('P-SEAT', 'A', PARTICIPATES_IN, 'PROJECT', { since: '2001', evidence: [from('2016')] }),
  tie('P-AIM', 'PROJECT', PURSUES, 'OBJ-1', { evidence: [from('2019-08')] }),
  tie('P-COVERS', 'PROJECT', COVERS, 'ABO', { evidence: [from('2016')] }),
  tie('F-SEAT', 'A', PARTICIPATES_IN, 'FORGOTTEN', { since: '2001', evidence: [from()] }),
  tie('B-SEAT', 'A', PARTICIPATES_IN, 'BEGUN', { evidence: [from('2001')] }),
  tie('S-SEAT', 'A', PARTICIPATES_IN, 'SECRET', { evidence: [from('2010')] }),
  tie('S-HID', 'B', PARTICIPATES_IN, 'SECRET', { visibility: Visibility.CONFIDENTIAL, evidence: [from('2025')] }),
  tie('ACT-SEAT', 'A', TieType.LEADS, 'ACTION'),
  tie('STANCE', 'G', TieType.POSITION_ON, 'OBJ-1', {
    stance: Stance.RELUCTANT,
    since: '2023',
    heldBy: 'A',
    visibility: Visibility.PUBLIC,
  }),
  tie('ASK', 'CAMPAIGN', TieType.TARGETS, 'G', { ask: 'Adopt the bill.', since: '2023', until: '2027-02' }),
  tie('ASKED', 'ACTION', TieType.TARGETS, 'C', { ask: 'Train the crew.', stage: AskStage.ASKED, since: '2010' }),
  tie('J-SEAT', 'G', PARTICIPATES_IN, 'JOINED', { since: '1998' }),
  tie('U-AIM', 'PURSUING', PURSUES, 'OBJ-1', { evidence: [from('2019-08')] }),
  tie('V-HID', 'B', PARTICIPATES_IN, 'VEILED', { visibility: Visibility.CONFIDENTIAL, evidence: [from('2012')] }),
  tie('FOR', 'MADE', TieType.MADE_FOR, 'SUMMIT', { evidence: [from('2020')] }),
  tie('LISTED', 'D', COVERS, 'FAR', { evidence: [from()] }),
  tie('DATED', 'C', COVERS, 'FAR', { evidence: [from('2012')] }),
  tie('COMPLETE', 'HOST', COVERS, 'FAR', { evidence: [from()] }),
  tie('HONOUR', 'HOST', TieType.HONOURS, 'GONE', { since: '2014-05', until: '2014-05', evidence: [from()] }),
  tie('INVITED', 'D', TieType.INVITED_TO, 'TABLE', { answer: InvitationAnswer.DECLINED, since: '2023' }),
];

const api = useLoads([
  { rows: combineRows([{ nodes: NODES }]), recorded: RECORDED },
  { rows: combineRows([{ ties: TIES }]), recorded: RECORDED },
]);
const { read } = api;
/** Returns the status of each tie on a day. */
async function statuses(valid: string, ...ids: string[]): Promise<string[]> {
  const data = await read(
    `query ($ids: [ID!]!) @asOf(valid: "${valid}") { nodes(ids: $ids) { ... on Tie { status } } }`,
    { variables: { ids } },
  );
  return (data.nodes as unknown as { status: string }[]).map(({ status }) => status);
}

const idsOf = (connection: unknown) => (connection as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

/** Returns the ties of a list of all ties, and checks `Tie.status` and `totalCount`. */
async function listed(filter: string, valid: string): Promise<string[]> {
  const { ties } = await read(`query @asOf(valid: "${valid}") {
    ties(first: 100, filter: ${filter}) { totalCount nodes { id status } } }`);
  const ids = idsOf(ties);
  expect(ties?.totalCount).toBe(ids.length);
  return ids.sort();
}

/** Returns the lists of a valid day for a clearance. */
const listsAt = (valid: string, clearance: number) =>
  withGraph(async (graph) => {
    const standpoint = { ...standpointNow(new Date()), valid, clearance };
    const run = runAt((statement, parameters) => graph.read(statement, parameters), standpoint);
    return standpointLists(await readStandpointSpans(run), valid);
  });

describe('from when a tie holds', () => {
  test.each([
    ['SINCE', 'since', '2010-02', '2010-03-01'],
    ['EVIDENCE', 'the first day of the earliest evidence for it', '2011-06', '2011-07-01'],
    ['PUBLISHED', 'the day on which its source was published', '2019-04', '2019-05-01'],
    ['RECORDED', 'the day on which it was recorded', '2024-01-14', '2024-01-15'],
  ])('%s: from %s', async (id, _rule, before, first) => {
    expect(await statuses(before, id)).toEqual(['UPCOMING']);
    expect(await statuses(first, id)).not.toEqual(['UPCOMING']);
    expect(await listed('{ node: "A", types: [PARTNER_OF] }', before)).not.toContain(id);
    expect(await listed('{ node: "A", types: [PARTNER_OF] }', first)).toContain(id);
  });

  test('no tie holds in 1900, in no list and no count', async () => {
    const data = await read(`query @asOf(valid: "1900") {
      ties { totalCount } actors { nodes { ties { totalCount } partnerships { totalCount } } }
      node(id: "TABLE") { ... on Partnership { groups participants { totalCount } } } }`);
    expect(data.ties?.totalCount).toBe(0);
    expect(JSON.stringify(data.actors)).not.toMatch(/"totalCount":[1-9]/);
    expect(data.node).toEqual({ groups: [], participants: { totalCount: 0 } });
  });
});

describe('until when a tie holds', () => {
  test('at most as long as an actor that was dissolved, whatever its own end', async () => {
    expect(await statuses('2015-12-31', 'DISSOLVED')).not.toEqual(['ENDED']);
    expect(await statuses('2016-01-01', 'DISSOLVED')).toEqual(['ENDED']);
    const { node } = await read('{ node(id: "DISSOLVED") { ... on Tie { until } } }');
    expect(node).toEqual({ until: '2030' });
  });

  test('at most as long as the initiative', async () => {
    expect(await statuses('2018-06-30', 'SEAT-OVER')).toEqual(['UNCONFIRMED']);
    expect(await statuses('2018-07-01', 'SEAT-OVER')).toEqual(['ENDED']);
    expect(await listed('{ node: "OVER" }', '2018-07-01')).toEqual([]);
    expect(await listed('{ node: "OVER", statuses: [ENDED] }', '2018-07-01')).toEqual(['SEAT-OVER']);
  });
});

describe('what runs out', () => {
  const holds = async (id: string, valid: string, headers = {}) => {
    const data = await read(
      `query @asOf(valid: "${valid}") { node(id: "${id}") {
        ... on Partnership { isActive until } ... on AdvocacyAction { isActive until } ... on Campaign { isActive until } } }`,
      { headers },
    );
    expect(data.node?.until).toBeNull();
    return data.node?.isActive as unknown as boolean;
  };

  test.each([
    ['PROJECT', 'the newest evidence of its ties', '2024-08-31'],
    ['BEGUN', 'its beginning', '2027-01-01'],
    ['ACTION', 'its own evidence, and not the evidence against it', '2015-12-31'],
    ['CAMPAIGN', 'its own evidence', '2028-12-31'],
  ])('%s is over five calendar years after %s', async (id, _rule, last) => {
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect([await holds(id, last), await holds(id, next)]).toEqual([true, false]);
  });

  test('a project of which nothing has a day goes on, unconfirmed: nothing says that it is over', async () => {
    expect(await holds('FORGOTTEN', '2080')).toBe(true);
    expect(await statuses('2080', 'F-SEAT')).toEqual(['UNCONFIRMED']);
  });

  test('a partnership goes on', async () => {
    expect(await holds('TABLE', '2080')).toBe(true);
  });

  test('its ties end with it, but for those that only record something', async () => {
    expect(await statuses('2024-08-31', 'P-SEAT', 'P-AIM', 'P-COVERS')).toEqual(['UNCONFIRMED', 'CURRENT', 'CURRENT']);
    expect(await statuses('2024-09-01', 'P-SEAT', 'P-AIM', 'P-COVERS')).toEqual(['ENDED', 'ENDED', 'CURRENT']);
    expect(await listed('{ node: "PROJECT" }', '2024-09-01')).toEqual(['P-COVERS']);
  });

  test('it is in no list of what is under way', async () => {
    const query = (valid: string) => `query @asOf(valid: "${valid}") {
      partnerships { nodes { id } } ended: partnerships(filter: { includeEnded: true }) { nodes { id } }
      node(id: "A") { ... on Actor { partnerships { nodes { id } } } }
      of: partnerships(filter: { participants: ["A"] }) { nodes { id } }
      actors(filter: { objectives: ["OBJ-1"] }) { nodes { id } } }`;
    const before = await read(query('2024-08-31'));
    expect(idsOf(before.partnerships)).toContain('PROJECT');
    expect(idsOf(before.of)).toContain('PROJECT');
    expect(idsOf(before.node?.partnerships)).toContain('PROJECT');
    expect(idsOf(before.actors)).toEqual(['A']);
    const after = await read(query('2024-09-01'));
    expect(idsOf(after.ended)).toContain('PROJECT');
    expect(idsOf(after.partnerships)).not.toContain('PROJECT');
    expect(idsOf(after.of)).not.toContain('PROJECT');
    expect(idsOf(after.node?.partnerships)).not.toContain('PROJECT');
    expect(idsOf(after.actors)).toEqual([]);
  });

  test('evidence that the reader may not see keeps nothing under way', async () => {
    const valid = '2026-01-01';
    expect(await holds('SECRET', valid)).toBe(false);
    expect(await statuses(valid, 'S-SEAT')).toEqual(['ENDED']);
    expect((await listsAt(valid, 0)).lapsed).toContain('SECRET');
    expect((await listsAt(valid, 2)).lapsed).not.toContain('SECRET');
  });
});

describe('from when an initiative without a beginning is there', () => {
  const LISTS = ['partnerships(filter: { includeEnded: true })', 'actions', 'campaigns'];

  test.each([
    ['JOINED', 'the beginning of its first tie', '1998-01-01', 0],
    ['VEILED', 'its own evidence', '2014-03-01', 0],
    ['VEILED', 'evidence that the reader may see', '2012-01-01', 2],
    ['PURSUING', 'the evidence of its ties', '2019-08-01', 0],
    ['MADE', 'the opportunity that it was made for', '2018-04-20', 0],
    ['UNDATED', 'its recording', '2024-01-15', 0],
  ])('%s: from %s', async (id, _rule, first, clearance) => {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect((await listsAt(before, clearance)).notBegun).toContain(id);
    expect((await listsAt(first, clearance)).notBegun).not.toContain(id);
    if (clearance > 0) return;
    const at = (valid: string) =>
      read(`query @asOf(valid: "${valid}") {
      node(id: "${id}") { ... on Partnership { isActive } ... on AdvocacyAction { isActive } }
      ${LISTS.map((list, index) => `list${String(index)}: ${list} { nodes { id } }`).join(' ')}
      ${['PARTNERSHIPS', 'ACTIONS'].map((of) => `${of}: tally(of: ${of}, by: [COUNTRY]) { rows { count } }`).join(' ')} }`);
    const [then, now] = [await at(before), await at(first)];
    const all = ({ list0, list1, list2 }: typeof then) => [list0, list1, list2].flatMap(idsOf);
    expect(all(then)).not.toContain(id);
    expect(all(now)).toContain(id);
    expect([then.node?.isActive, now.node?.isActive]).toEqual([false, true]);
    const counts = ({ PARTNERSHIPS, ACTIONS }: typeof then) =>
      [PARTNERSHIPS, ACTIONS]
        .flatMap((tally) => (tally as unknown as { rows: { count: number }[] }).rows)
        .reduce((sum, { count }) => sum + count, 0);
    expect(counts(now) - counts(then)).toBe(1);
  });
});

describe('the status of a tie', () => {
  test.each([
    ['EVIDENCE', '2017-12-31', 'CURRENT'],
    ['EVIDENCE', '2018-01-01', 'UNCONFIRMED'],
    ['FEBRUARY', '2025-02-28', 'CURRENT'],
    ['FEBRUARY', '2025-03-01', 'UNCONFIRMED'],
    ['BEGAN', '2029-01-01', 'CURRENT'],
    ['BEGAN', '2029-01-02', 'UNCONFIRMED'],
    ['RECORDED', '2024-02', 'UNCONFIRMED'],
    ['CONTESTED', '2002', 'CONTESTED'],
    ['CONTESTED', '1999', 'UPCOMING'],
  ])('%s is on %s %s, in lists too', async (id, valid, status) => {
    expect(await statuses(valid, id)).toEqual([status]);
    expect(await listed(`{ statuses: [${status}] }`, valid)).toContain(id);
  });

  test('says when it was confirmed, and until when that lasts', async () => {
    const { nodes } = await read(
      '{ nodes(ids: ["EVIDENCE", "PUBLISHED", "RECORDED", "BEGAN", "FEBRUARY"]) { ... on Tie { lastConfirmedOn confirmedUntil } } }',
    );
    expect(nodes).toEqual([
      { lastConfirmedOn: '2012', confirmedUntil: '2017-12-31' },
      { lastConfirmedOn: '2019-05', confirmedUntil: '2024-05-31' },
      { lastConfirmedOn: null, confirmedUntil: null },
      { lastConfirmedOn: '2000', confirmedUntil: '2029-01-01' },
      { lastConfirmedOn: '2020-02-29', confirmedUntil: '2025-02-28' },
    ]);
  });

  test('decides which ties of an actor are listed, and how many are unconfirmed', async () => {
    const { node } = await read(`query @asOf(valid: "2018") { node(id: "B") { ... on Actor {
      ties { nodes { id } } upcoming: ties(statuses: [UPCOMING]) { nodes { id } } unconfirmedTieCount } } }`);
    expect(idsOf(node?.ties)).toEqual(['SINCE', 'CONTESTED']);
    expect(idsOf(node?.upcoming).sort()).toEqual(['BEGAN', 'FEBRUARY']);
    expect(node?.unconfirmedTieCount).toBe(1);
  });
});

describe('what records a day and what stands on a list', () => {
  test('a recorded day is upcoming before it, else current: it never ends', async () => {
    expect(await statuses('2014-04-30', 'HONOUR')).toEqual(['UPCOMING']);
    expect(await statuses('2026-01-01', 'HONOUR')).toEqual(['CURRENT']);
    expect(await listed('{ types: [HONOURS] }', '2026-01-01')).toEqual(['HONOUR']);
    expect(await listed('{ types: [HONOURS], statuses: [ENDED, UNCONFIRMED] }', '2026-01-01')).toEqual([]);
    expect(await listed('{ types: [HONOURS], confirmedBefore: "2026" }', '2026-01-01')).toEqual([]);
    const { node } = await read('{ node(id: "HONOUR") { ... on Tie { whyEnded } } }');
    expect(node).toEqual({ whyEnded: null });
  });

  test('an undated entry of a list is unconfirmed, a dated one current', async () => {
    expect(await statuses('2026-01-01', 'LISTED', 'DATED')).toEqual(['UNCONFIRMED', 'CURRENT']);
    expect(await listed('{ types: [COVERS], statuses: [UNCONFIRMED] }', '2026-01-01')).toEqual(['LISTED']);
    // The complete list of 2024 is current for five years.
    expect(await statuses('2029-12-31', 'COMPLETE')).toEqual(['CURRENT']);
    expect(await statuses('2030-01-01', 'COMPLETE')).toEqual(['UNCONFIRMED']);
    expect(await listed('{ types: [COVERS], statuses: [UNCONFIRMED] }', '2030')).toEqual(['COMPLETE', 'LISTED']);
    expect(await listed('{ types: [COVERS], confirmedBefore: "2011" }', '2026-01-01')).toEqual(['LISTED']);
  });
});

describe('a list of all ties', () => {
  test.each([
    ['{ types: [CONVENES, FUNDS] }', ['SEAT-A', 'SEAT-D']],
    ['{ stances: [RELUCTANT, OPPOSED] }', ['STANCE']],
    ['{ stages: [PLANNED] }', ['ASK']],
    ['{ stages: [ASKED], statuses: [ENDED] }', ['ASKED']],
    ['{ answers: [DECLINED] }', ['INVITED']],
    ['{ keepers: ["A"] }', ['STANCE']],
    ['{ node: "OBJ-1" }', ['STANCE', 'U-AIM']],
    ['{ untilFrom: "2027-02", untilTo: "2027-02" }', ['ASK']],
    ['{ untilTo: "2027-01" }', ['HONOUR']],
    ['{ untilFrom: "2027-03" }', []],
    ['{ sinceFrom: "2010-03", sinceTo: "2010-03" }', ['SINCE']],
    ['{ sinceFrom: "2023", types: [TARGETS, INVITED_TO] }', ['ASK', 'INVITED']],
    ['{ confirmedBefore: "2012", types: [PARTNER_OF], node: "A" }', ['RECORDED', 'SINCE']],
    ['{ confirmedBefore: "2013-01-01", types: [PARTNER_OF], node: "A" }', ['EVIDENCE', 'RECORDED', 'SINCE']],
    ['{ countries: ["ABO"], types: [PARTNER_OF, COVERS] }', ['EVIDENCE', 'P-COVERS', 'PUBLISHED', 'RECORDED', 'SINCE']],
    ['{ regions: ["R-SEA"], types: [COVERS, FUNDS] }', ['P-COVERS']],
  ])('%s has %j', async (filter, found) => {
    expect(await listed(filter, '2026-06')).toEqual(found);
  });

  test('says of how many ties that fit but for their end no source says when they end', async () => {
    const { both, none, all } = await read(`query @asOf(valid: "2026-06") {
      both: ties(filter: { untilFrom: "2027", types: [TARGETS, PARTNER_OF] }) { unknown { code text fr: text(lang: FR) } }
      none: ties(filter: { untilFrom: "2026", types: [TARGETS] }) { totalCount unknown { code } }
      all: ties(filter: { types: [TARGETS, PARTNER_OF] }) { totalCount unknown { code } } }`);
    expect(all).toMatchObject({ totalCount: 8, unknown: [] });
    expect(both).toEqual({
      unknown: [
        {
          code: 'NOT_ON_RECORD',
          text: 'Of 7 no source says when they end.',
          fr: 'Pour 7 liens, aucune source ne dit quand ils prennent fin.',
        },
      ],
    });
    expect(none).toEqual({ totalCount: 1, unknown: [] });
  });

  test('of a region has the ties with an end in it', async () => {
    const { node } = await read(`query @asOf(valid: "2026-06") { node(id: "R-SEA") { ... on Region {
      ties(filter: { types: [COVERS, FUNDS] }) { totalCount nodes { id } }
      first: ties(first: 1) { nodes { from { id } } pageInfo { hasNextPage } } } } }`);
    expect(node?.ties).toEqual({ totalCount: 1, nodes: [{ id: 'P-COVERS' }] });
    expect(node?.first).toEqual({ nodes: [{ from: { id: 'A' } }], pageInfo: { hasNextPage: true } });
  });

  test('by source', async () => {
    const { node } = await read('{ node(id: "PUBLISHED") { ... on Tie { evidence { source { id } } } } }');
    const source = (node?.evidence as unknown as { source: { id: string } }[])[0]?.source.id ?? '';
    expect(await listed(`{ sources: ["${source}"] }`, '2026-06')).toEqual(['PUBLISHED']);
  });

  test('gives the state of its ties', async () => {
    const { nodes } = await read(`{ nodes(ids: ["STANCE", "ASK", "ASKED", "INVITED"]) {
      ... on Tie { stance ask stage answer keeper { id } } } }`);
    const none = { stance: null, ask: null, stage: null, answer: null, keeper: null };
    expect(nodes).toEqual([
      { ...none, stance: 'RELUCTANT', keeper: { id: 'A' } },
      { ...none, ask: 'Adopt the bill.', stage: 'PLANNED' },
      { ...none, ask: 'Train the crew.', stage: 'ASKED' },
      { ...none, answer: 'DECLINED' },
    ]);
  });

  test('has nothing that the reader may not see', async () => {
    expect(await listed('{ node: "SECRET", statuses: [CURRENT, UNCONFIRMED, ENDED] }', '2026-06')).toEqual(['S-SEAT']);
    expect(await listed('{}', '2026-06')).not.toContain('S-HID');
  });

  test('names an unknown id', async () => {
    const { errors } = await api.ask('{ ties(filter: { regions: ["R-NONE"] }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['filter', 'regions'] } }]);
  });
});

test('funders and observers have no seat, and make no multi-stakeholder partnership', async () => {
  const query = `{ node(id: "TABLE") { ... on Partnership { groups isMultiStakeholder kind } }
    many: partnerships(filter: { isMultiStakeholder: true }) { nodes { id } }
    two: partnerships(filter: { minGroups: 2 }) { nodes { id isMultiStakeholder } }
    three: partnerships(filter: { minGroups: 3 }) { nodes { id } } }`;
  const data = await read(query);
  const groups = ['CIVIL_SOCIETY', 'PRIVATE_SECTOR'];
  expect(data.node).toEqual({ groups, isMultiStakeholder: false, kind: 'PARTNERSHIP' });
  expect(idsOf(data.many)).toEqual([]);
  expect(data.two).toEqual({ nodes: [{ id: 'TABLE', isMultiStakeholder: false }] });
  expect(idsOf(data.three)).toEqual([]);
});

test('a graph that was stored without these days gets them at the start', async () => {
  const { uri, password } = testNeo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const texts = async (query: string) =>
    (await driver.executeQuery(query)).records.map((record) => JSON.stringify(record.get('of'))).sort();
  const days = async () => [
    ...(await texts(
      'MATCH ()-[t]->() WHERE t.id IS NOT NULL RETURN t { .id, .validFrom, .validTo, .mayRunOut, .confirmed, .confirmedTo } AS of',
    )),
    ...(await texts(
      'MATCH (n:Node) RETURN n { .id, .day, .lastDay, lastConfirmedIntervals: COLLECT { UNWIND n.lastConfirmedIntervals AS entry RETURN entry ORDER BY entry } } AS of',
    )),
  ];
  const before = await days();
  await driver.executeQuery('MATCH (n:Node) REMOVE n.day, n.lastDay, n.lastConfirmedIntervals');
  await driver.executeQuery(
    "MATCH ()-[t]->() WHERE t.id IS NOT NULL REMOVE t.mayRunOut, t.confirmed, t.confirmedTo SET t.validFrom = '0001-01-01'",
  );
  await driver.executeQuery("MATCH (l:Load) WHERE l.id IN ['dated', 'lastConfirmedIntervals'] DELETE l");
  expect(await days()).not.toEqual(before);
  await withGraph(dateStoredRecords);
  expect(await days()).toEqual(before);
  await driver.close();
});
