import { Confidence } from '../../../../src/store/model/enums';
import { sourceRecords, toRecords, uniqueTies } from '../../../../src/store/model/records';
import type { EvidenceRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';

const AT = '2026-01-01T00:00:00.000Z';
const evidence = (title: string, published?: string): EvidenceRow => ({
  source: { title, published },
  confidence: Confidence.HIGH,
});
const tie = (change: Partial<TieRow>): TieRow => ({
  type: TieType.PARTNER_OF,
  from: 'A',
  to: 'B',
  confidence: Confidence.HIGH,
  evidence: [],
  ...change,
});

const TWICE = [
  tie({ evidence: [evidence('Yearbook', '2019')], visibility: Visibility.CONFIDENTIAL }),
  tie({ to: 'C' }),
  tie({ evidence: [evidence('Minutes', '2021')], confidence: Confidence.LOW, visibility: Visibility.PUBLIC }),
];

test('a tie that comes twice is the last of its rows, with the evidence of both', () => {
  const [first, second, ...others] = uniqueTies(TWICE);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ to: 'B', confidence: Confidence.LOW });
  expect(first!.evidence.map(({ source }) => source.title)).toEqual(['Yearbook', 'Minutes']);
  expect(second).toMatchObject({ to: 'C', evidence: [] });
});

test('its records are dated by all of its evidence, which has its clearance', () => {
  const { ties, evidence } = toRecords({ nodes: [], ties: TWICE, values: [] }, AT);
  expect(ties.map(({ to }) => to)).toEqual(['B', 'C']);
  expect(ties[0]!.properties).toMatchObject({ confidence: 'LOW', clearance: 0, validFrom: '2019-01-01' });
  expect(evidence.map(({ properties }) => [properties.of, properties.clearance])).toEqual([
    [ties[0]!.id, 0],
    [ties[0]!.id, 0],
  ]);
});

test('of a source that is named twice the last is recorded', () => {
  const ties = [tie({ evidence: [evidence('Yearbook')] }), tie({ to: 'C', evidence: [evidence('Yearbook', '2019')] })];
  const records = sourceRecords(ties, AT);
  expect(records.map(({ properties }) => properties)).toMatchObject([{ title: 'Yearbook', published: '2019' }]);
});

test('a tie names the sources of the evidence for it, each once', () => {
  const cited = [evidence('Yearbook'), evidence('Yearbook', '2019'), { ...evidence('Gazette'), against: true }];
  const { ties, sources } = toRecords({ nodes: [], ties: [tie({ evidence: cited })], values: [] }, AT);
  const yearbook = sources.find(({ properties }) => properties.title === 'Yearbook');
  expect(ties[0]!.sources).toEqual([yearbook!.id]);
});
