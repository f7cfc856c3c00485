import { ActorKind, StakeholderGroup } from '../../src/model/actor-kind';
import { Confidence } from '../../src/model/confidence';
import { loadRows } from '../../src/model/write-records';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../src/model/rows';
import { TieType } from '../../src/model/tie-type';
import { Visibility } from '../../src/model/visibility';
import { type Api, type Json, startApi } from '../support/api';
import { reader } from '../support/reader';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { QUESTIONS } from '../support/convening-questions';

const LATEST = new Date('2025-09-01T00:00:00Z');
const VALID = '2022-12-31';

const evidence = (asOf: string): EvidenceRow[] => [
  { source: { title: 'Log Book' }, confidence: Confidence.HIGH, asOf },
];
const tie = (id: string, from: string, type: TieType, to: string, but: Partial<TieRow> = {}): TieRow => ({
  ...{ id, from, type, to, confidence: Confidence.HIGH, evidence: evidence('2021') },
  ...but,
});
const company = (id: string, nameEn: string): NodeRow => ({
  ...{ id, type: 'Company', nameEn, evidence: [] },
  properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR },
});

/** Beside the news of the small world: the ferries belong to the hotels, and a source has seen the watch's membership again. */
const NEWS: GraphRows = {
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

/** Learnt last: a radio sits at the Anchor Table, the network knows the ministry, and the hotels have another company. */
const LAST_NEWS: GraphRows = {
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

/** What each question is answered over the graph as it is, or from a standpoint. */
async function answers(api: Api, asOf: string): Promise<Answers> {
  const read = reader(() => api);
  const found: Answers = {};
  for (const [kind, question] of Object.entries(QUESTIONS))
    found[kind] = await read(`query @asOf(${asOf}) { ${question} }`);
  return found;
}

describe('an answer at an earlier standpoint is the one that a graph of what was known then gives', () => {
  const DAYS = ['2016-06-30', VALID, '2025-12-31'];
  /** By what the graph held, then by the valid day: what was answered then, and what is answered now for then. */
  const then: Record<string, Answers>[] = [];
  const now: Record<string, Answers>[] = [];

  const onEachDay = async (api: Api, known = '') => {
    const days: Record<string, Answers> = {};
    for (const day of DAYS) days[day] = await answers(api, `valid: "${day}"${known}`);
    return days;
  };

  beforeAll(async () => {
    const api = await startApi(SMALL_WORLD, RECORDED);
    try {
      then.push(await onEachDay(api));
      await loadRows(api.graph, NEWS, LATER);
      then.push(await onEachDay(api));
      await loadRows(api.graph, LAST_NEWS, LATEST);
      then.push(await onEachDay(api));
      for (const known of [RECORDED, LATER, LATEST]) {
        now.push(await onEachDay(api, `, known: "${known.toISOString()}"`));
      }
      // The last instant before each of the news.
      for (const news of [LATER, LATEST]) {
        now.push(await onEachDay(api, `, known: "${new Date(news.getTime() - 1).toISOString()}"`));
      }
    } finally {
      await api.close();
    }
  }, 120_000);

  test.each(KINDS)('%s', (kind) => {
    for (const day of DAYS) {
      const told = now.map((days) => days[day]?.[kind]);
      const [small, withNews, withAll] = then.map((days) => days[day]?.[kind]);
      expect(told).toEqual([small, withNews, withAll, small, withNews]);
    }
    // The news is news to every question, else nothing would be held.
    const [small, withNews, withAll] = then.map((days) => days[VALID]?.[kind]);
    expect(small).not.toEqual(withNews);
    expect(withNews).not.toEqual(withAll);
  });
});

describe('an anonymous reader’s answer, and one on an earlier day', () => {
  /** Hidden companies of the hotels, beside a public one. */
  const nodes = [...SMALL_WORLD.nodes, company('COM-SKIFF', 'Skiff Tours'), company('COM-TUG', 'Tug Travel')];
  const ties = [
    ...SMALL_WORLD.ties,
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
  const over = async (some: TieRow[]): Promise<Answers> => {
    const api = await startApi({ ...SMALL_WORLD, nodes, ties: some }, RECORDED);
    try {
      return await answers(api, `valid: "${VALID}"`);
    } finally {
      await api.close();
    }
  };
  let whole: Answers;
  let withoutHidden: Answers;
  let withoutFuture: Answers;
  let allPublic: Answers;
  let allBegun: Answers;

  beforeAll(async () => {
    whole = await over(ties);
    withoutHidden = await over(ties.filter(isPublic));
    withoutFuture = await over(ties.filter(hasBegun));
    allPublic = await over(ties.map((row) => ({ ...row, visibility: Visibility.PUBLIC })));
    allBegun = await over(ties.map((row) => (hasBegun(row) ? row : { ...row, since: undefined })));
  }, 120_000);

  test.each(KINDS)('to %s is the one that a graph without hidden ties gives', (kind) => {
    expect(whole[kind]).toEqual(withoutHidden[kind]);
    expect(JSON.stringify(whole[kind])).not.toContain('HID');
    expect(allPublic[kind]).not.toEqual(whole[kind]);
  });

  test.each(KINDS)('to %s is the one that a graph without later ties gives', (kind) => {
    expect(whole[kind]).toEqual(withoutFuture[kind]);
    expect(allBegun[kind]).not.toEqual(whole[kind]);
  });
});
