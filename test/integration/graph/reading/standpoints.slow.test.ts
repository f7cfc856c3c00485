import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence } from '../../../../src/store/model/enums';
import { loadRows } from '../../../../src/store/model/write-records';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { QUESTIONS } from '../../../support/convening-questions';
import { ANY_COST, type Json } from '../../../support/api';
import { useWritingApi } from '../../../support/writing-api';

const LATEST = new Date('2025-09-01T00:00:00Z');
const VALID = '2022-12-31';

const evidence = (asOf: string): EvidenceRow[] => [
  { source: { title: 'Log Book' }, confidence: Confidence.HIGH, asOf },
];
const tie = (id: string, from: string, type: TieType, to: string, but: Partial<TieRow> = {}): TieRow => ({
  id,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: evidence('2021'),
  ...but,
});
const company = (id: string, nameEn: string): NodeRow => ({
  id,
  type: 'Company',
  nameEn,
  evidence: [],
  properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR },
});

/**
 * A second load, after the small world: the ferries belong to the hotels, and a source confirms the
 * watch's membership.
 */
const SECOND_LOAD: GraphRows = {
  nodes: LATER_NEWS.nodes,
  ties: [
    ...LATER_NEWS.ties,
    tie('T-ABO-NET', 'MBR-ABO', TieType.MEMBER_OF, 'ECPAT', { evidence: evidence('2022') }),
    tie('N-EBB-DUNE', 'COM-EBB', TieType.SUBSIDIARY_OF, 'COM-DUNE', { since: '2015' }),
    tie('N-GULF-GOV', 'BODY-GULF', TieType.CONTACT_OF, 'GOV-ABO', { since: '2015' }),
    tie('N-KEEL-NET', 'UNI-KEEL', TieType.PARTNER_OF, 'ECPAT', { since: '2012' }),
  ],
  values: LATER_NEWS.values,
};

/**
 * A third load: a radio has a seat at the Anchor Table, the network knows the ministry, and the
 * hotels have another company.
 */
const THIRD_LOAD: GraphRows = {
  nodes: [company('COM-SKIFF', 'Skiff Tours')],
  ties: [
    tie('L-OAK', 'MED-OAK', TieType.PARTICIPATES_IN, 'PSH-1', { since: '2016' }),
    tie('L-NET-GOV', 'ECPAT', TieType.CONTACT_OF, 'GOV-ABO', { since: '2016' }),
    tie('L-SKIFF-DUNE', 'COM-SKIFF', TieType.SUBSIDIARY_OF, 'COM-DUNE', { since: '2016' }),
    tie('L-SKIFF-CRI', 'COM-SKIFF', TieType.ASSESSED_ON, 'CRI-1', { since: '2018', verb: 'MET' }),
  ],
  values: [],
};

const KINDS = Object.keys(QUESTIONS);
type Answers = Record<string, Json>;

const { api, anonymous, load } = useWritingApi(SMALL_WORLD, { limits: ANY_COST });

/** Returns the answer to each question at a standpoint. */
async function answers(asOf: string): Promise<Answers> {
  const found: Answers = {};
  for (const [kind, question] of Object.entries(QUESTIONS))
    found[kind] = await anonymous.read(`query @asOf(${asOf}) { ${question} }`);
  return found;
}

describe('an answer at an earlier standpoint equals that of a graph with only what was known then', () => {
  const DAYS = ['2016-06-30', VALID, '2025-12-31'];
  /** The answers by load, then by valid date: those at that time, and those now for that time. */
  const atThatTime: Record<string, Answers>[] = [];
  const inRetrospect: Record<string, Answers>[] = [];

  const onEachDay = async (known = '') => {
    const days: Record<string, Answers> = {};
    for (const day of DAYS) days[day] = await answers(`valid: "${day}"${known}`);
    return days;
  };

  beforeAll(async () => {
    atThatTime.push(await onEachDay());
    await loadRows(api().graph, SECOND_LOAD, LATER);
    atThatTime.push(await onEachDay());
    await loadRows(api().graph, THIRD_LOAD, LATEST);
    atThatTime.push(await onEachDay());
    for (const known of [RECORDED, LATER, LATEST]) {
      inRetrospect.push(await onEachDay(`, known: "${known.toISOString()}"`));
    }
    // The last instant before each load.
    for (const load of [LATER, LATEST]) {
      inRetrospect.push(await onEachDay(`, known: "${new Date(load.getTime() - 1).toISOString()}"`));
    }
  });

  test.each(KINDS)('%s', (kind) => {
    for (const day of DAYS) {
      const answersNow = inRetrospect.map((days) => days[day]?.[kind]);
      const [first, second, third] = atThatTime.map((days) => days[day]?.[kind]);
      expect(answersNow).toEqual([first, second, third, first, second]);
    }
    // Each load changes each answer; otherwise the comparison would prove nothing.
    const [first, second, third] = atThatTime.map((days) => days[VALID]?.[kind]);
    expect(first).not.toEqual(second);
    expect(second).not.toEqual(third);
  });
});

describe('the answer to an anonymous viewer on an earlier valid date', () => {
  /** Hidden companies of the hotels, in addition to a public one. */
  const nodes = [...SMALL_WORLD.nodes, company('COM-SKIFF', 'Skiff Tours'), company('COM-TUG', 'Tug Travel')];
  const ties = [
    // Ties without a beginning would be current only from the day of their recording, after this
    // date.
    ...SMALL_WORLD.ties.map((row) => ({ since: '2015', ...row })),
    tie('P-EBB-DUNE', 'COM-EBB', TieType.SUBSIDIARY_OF, 'COM-DUNE', { since: '2015' }),
    tie('P-SKIFF-CRI', 'COM-SKIFF', TieType.ASSESSED_ON, 'CRI-1', { verb: 'MET' }),
    tie('P-TUG-DUNE', 'COM-TUG', TieType.SUBSIDIARY_OF, 'COM-DUNE'),
    tie('HID-SKIFF', 'COM-SKIFF', TieType.SUBSIDIARY_OF, 'COM-DUNE', { visibility: Visibility.NETWORK }),
    tie('HID-TUG', 'COM-TUG', TieType.ASSESSED_ON, 'CRI-1', { verb: 'MET', visibility: Visibility.CONFIDENTIAL }),
    tie('FUTURE-FIR', 'DON-FIR', TieType.FUNDS, 'PSH-1', { since: '2023' }),
    tie('FUTURE-SKIFF', 'COM-SKIFF', TieType.SUBSIDIARY_OF, 'COM-DUNE', { since: '2023' }),
    tie('FUTURE-NET', 'ECPAT', TieType.CONTACT_OF, 'GOV-ABO', { since: '2023-01' }),
  ];
  const isPublic = ({ visibility = Visibility.PUBLIC }: TieRow) => visibility === Visibility.PUBLIC;
  const hasBegun = ({ since = '' }: TieRow) => since <= VALID;
  const answersOver = async (ties: TieRow[]): Promise<Answers> => {
    await load({ ...SMALL_WORLD, nodes, ties });
    return answers(`valid: "${VALID}"`);
  };
  let complete: Answers;
  let withoutHidden: Answers;
  let withoutFuture: Answers;
  let allPublic: Answers;
  let allBegun: Answers;

  beforeAll(async () => {
    complete = await answersOver(ties);
    withoutHidden = await answersOver(ties.filter(isPublic));
    withoutFuture = await answersOver(ties.filter(hasBegun));
    allPublic = await answersOver(ties.map((row) => ({ ...row, visibility: Visibility.PUBLIC })));
    allBegun = await answersOver(ties.map((row) => (hasBegun(row) ? row : { ...row, since: undefined })));
  });

  test.each(KINDS)('to %s equals that of a graph without hidden ties', (kind) => {
    expect(complete[kind]).toEqual(withoutHidden[kind]);
    expect(JSON.stringify(complete[kind])).not.toContain('HID');
    expect(allPublic[kind]).not.toEqual(complete[kind]);
  });

  test.each(KINDS)('to %s equals that of a graph without later ties', (kind) => {
    expect(complete[kind]).toEqual(withoutFuture[kind]);
    expect(allBegun[kind]).not.toEqual(complete[kind]);
  });
});
