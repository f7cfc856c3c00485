import { ActionKind, Confidence } from '../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../src/store/model/actor-kind';
import type { EvidenceRow, GraphRows, NodeRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';
import { Visibility } from '../../../src/store/model/visibility';
import { recorder, writer } from '../../support/writer';
import { useWorld } from '../../support/use-world';
import { tie } from '../../worlds/rows';

/**
 * The days that the influence graph reads from Neo4j: of evidence and sources, of ends and of
 * lapses.
 */

const ON = '@asOf(valid: "2024-06-01")';
const evidence = (rest: Partial<EvidenceRow>, published?: string): EvidenceRow => ({
  source: { title: `Log of ${published ?? 'no day'}`, ...(published && { published }) },
  confidence: Confidence.HIGH,
  ...rest,
});
const actor = (id: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: `Organisation ${id}`,
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  evidence: [],
  ...rest,
});
const action = (id: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'AdvocacyAction',
  nameEn: `Action ${id}`,
  properties: { kind: ActionKind.RESEARCH },
  evidence: [],
  ...rest,
});
const { PARTICIPATES_IN, PARTNER_OF, PURSUES } = TieType;

const WORLD: GraphRows = {
  nodes: [
    ...['A', 'B', 'C', 'D'].map((id) => actor(`ORG-${id}`)),
    actor('ORG-GONE', { until: '2020' }),
    { id: 'OBJ-1', type: 'Objective', nameEn: 'Calm seas', evidence: [] },
    // Begun ten years before; only a tie that signed-in viewers see keeps it from lapsing.
    action('ACT-1', { since: '2014' }),
    // Without any date.
    action('ACT-2'),
  ],
  ties: [
    tie('T-PUBLISHED', 'ORG-A', PARTNER_OF, 'ORG-B', { evidence: [evidence({}, '2019-05')] }),
    tie('T-AS-OF', 'ORG-A', PARTNER_OF, 'ORG-C', { evidence: [evidence({ asOf: '2023' }, '2010')] }),
    tie('T-GONE', 'ORG-A', PARTNER_OF, 'ORG-GONE', { evidence: [evidence({ asOf: '2023' })] }),
    tie('S-1-A', 'ORG-A', PARTICIPATES_IN, 'ACT-1'),
    tie('S-1-D', 'ORG-D', PARTICIPATES_IN, 'ACT-1'),
    tie('W-1', 'ACT-1', PURSUES, 'OBJ-1', {
      visibility: Visibility.NETWORK,
      evidence: [evidence({ asOf: '2019-06' })],
    }),
    tie('S-2-B', 'ORG-B', PARTICIPATES_IN, 'ACT-2'),
    tie('S-2-C', 'ORG-C', PARTICIPATES_IN, 'ACT-2'),
  ],
  values: [],
};

const api = useWorld(WORLD);
const editor = api.as('EDITOR');
const reader = api.as('READER');
const record = recorder(writer(api, editor));

async function scoresOf(from: string, to: string, headers = {}, rest = ''): Promise<number[]> {
  const query = `query ${ON} { influencePaths(input: { from: ["${from}"], to: ["${to}"], maxHops: 1 ${rest} }) { paths { score } } }`;
  const { data, errors } = await api.ask(query, { headers });
  expect(errors).toBeUndefined();
  return (data.influencePaths!.paths as unknown as { score: number }[]).map(({ score }) => score);
}

const freshness = (days: number) => 0.5 ** (days / 365.25 / 10);

test('evidence without a day of its own has that of its source', async () => {
  // From 31 May 2019 and from 31 December 2023 to 1 June 2024.
  expect((await scoresOf('ORG-A', 'ORG-B'))[0]).toBeCloseTo(0.7 * freshness(1_828), 12);
  expect((await scoresOf('ORG-A', 'ORG-C'))[0]).toBeCloseTo(0.7 * freshness(153), 12);
});

test('a tie ends with an organisation that was dissolved', async () => {
  expect(await scoresOf('ORG-A', 'ORG-GONE')).toEqual([]);
  // From 31 December 2020, though the evidence is newer.
  const ended = await scoresOf('ORG-A', 'ORG-GONE', {}, ', includeEnded: true');
  expect(ended[0]).toBeCloseTo(0.7 * freshness(1_248), 12);
});

test('an action without an end is over five years after the last that the reader may know of it', async () => {
  expect(await scoresOf('ORG-A', 'ORG-D')).toEqual([]);
  expect(await scoresOf('ORG-A', 'ORG-D', reader)).toHaveLength(1);
});

test('an action of which no day is known goes on, since nothing says that it is over', async () => {
  expect(await scoresOf('ORG-B', 'ORG-C')).toHaveLength(1);
  await record('addEvidence', { of: 'ACT-2', evidence: [{ title: 'Old log', asOf: '2015' }] });
  expect(await scoresOf('ORG-B', 'ORG-C')).toEqual([]);
});

test('evidence that is recorded later keeps it going, whether of it or of a tie that conducts nothing', async () => {
  await record('addEvidence', { of: 'ACT-2', evidence: [{ title: 'Log', asOf: '2022' }] });
  expect(await scoresOf('ORG-B', 'ORG-C')).toHaveLength(1);
  await record('retractTie', { id: 'W-1', reason: 'No' });
  expect(await scoresOf('ORG-A', 'ORG-D', reader)).toEqual([]);
  const pursues = { type: 'PURSUES', from: 'ACT-1', to: 'OBJ-1', evidence: [{ title: 'Log', asOf: '2021' }] };
  await record('recordTie', { input: pursues });
  expect(await scoresOf('ORG-A', 'ORG-D')).toHaveLength(1);
});
