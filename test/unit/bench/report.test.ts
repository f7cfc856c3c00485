import { chart } from '../../bench/compare/chart';
import { escapeXml } from '../../bench/compare/escape-xml';
import type { Cell } from '../../bench/compare/measure';
import { summarise } from '../../bench/compare/summary';
import { circumstances, coldSentence, latencyTable, throughputTable } from '../../bench/compare/tables';
import { KEYED_READ } from '../../bench/questions';
import { growthTable, keyedGrowth, type ScaleReport } from '../../bench/report';

/** Rounds with these responses per second of this API, 10 of @neo4j/graphql and 20 of the hand-written statement. */
function cell(mode: Cell['mode'], ours: number[], question = 'a <nested> list'): Cell {
  const rounds = ours.map((api) => ({
    throughput: { api, peer: 10, byHand: 20 },
    httpAlone: mode === 'warm, repeated' ? 1_000 : null,
    writes: mode === 'cold' ? { api: 7, peer: 8, byHand: 9 } : { api: 0, peer: 0, byHand: 0 },
    clientShare: { api: 0.2, peer: 0.01, byHand: 0.02 },
    perSecond: 5,
    latencies: { api: [2, 4], peer: [40, 20], byHand: [10] },
  }));
  return { question, reads: 'rows of its own', mode, rounds };
}

const CELLS = [
  cell('cold', [14, 15, 12]),
  cell('warm, distinct', [100, 120, 90]),
  cell('warm, repeated', [499, 480, 510]),
];

test('a summary has the median round, the ratios within rounds, and the latencies of all rounds', () => {
  expect(summarise(cell('cold', [14, 15, 12]))).toEqual({
    question: 'a <nested> list',
    reads: 'rows of its own',
    mode: 'cold',
    throughput: { api: 14, peer: 10, byHand: 20 },
    moreThan: { peer: { median: 1.4, min: 1.2, max: 1.5 }, byHand: { median: 0.7, min: 0.6, max: 0.75 } },
    httpAlone: null,
    perSecond: 5,
    latency: { api: { median: 2, p99: 4 }, peer: { median: 20, p99: 40 }, byHand: { median: 10, p99: 10 } },
    quickerThan: { peer: { median: 10, min: 10, max: 10 }, byHand: { median: 5, min: 5, max: 5 } },
    writesPerSecond: 7,
    movesPerAnswer: 0.5,
    clientShare: 0.2,
  });
});

test('the table of throughput marks missed aims', () => {
  const cells = [
    cell('cold', [12, 15, 9]),
    cell('warm, distinct', [100, 120, 90]),
    cell('warm, repeated', [59, 55, 57]),
  ];
  const [, , cold, distinct, repeated] = throughputTable(cells.map(summarise)).split('\n');
  expect(cold).toBe(
    '| a <nested> list | cold | 12.0 | 10.0 | 20.0 |  | **1.2 (0.90–1.5), missed 1.3** | 0.60 (0.45–0.75) |  |',
  );
  expect(distinct).toBe(
    '| a <nested> list | warm, distinct | 100 | 10.0 | 20.0 |  | 10.0 (9.0–12.0) | 5.0 (4.5–6.0) |  |',
  );
  expect(repeated).toContain(
    '| 20.0 | 1,000 | **5.7 (5.5–5.9), missed 6** | **2.9 (2.8–3.0), missed 3** | **0.057 (0.055–0.059), missed 0.7** |',
  );
});

test('the aim for the cold rows together is that of their median', () => {
  const [low, middle, high] = [5, 14, 50].map((ours) => summarise(cell('cold', [ours])));
  expect(coldSentence([high!, middle!, low!])).toBe(
    '**The median of the cold rows is 1.4 times @neo4j/graphql, missed 1.5.**',
  );
  expect(coldSentence([high!])).toBe('The median of the cold rows is 5.0 times @neo4j/graphql.');
  expect(coldSentence([summarise(cell('mixed', [1]))])).toBeNull();
});

test('the table of latencies has median and 99th percentile, and the request rate', () => {
  const [, , cold] = latencyTable(CELLS.map(summarise)).split('\n');
  expect(cold).toContain('| 5.0 | 2.0 ms / 4.0 ms | 20 ms / 40 ms | 10 ms / 10 ms | 10.0 (10.0–10.0) |');
});

test('the circumstances have the changes, where there were any, and the share of the client', () => {
  const other = cell('cold', [28], 'another list');
  expect(circumstances([...CELLS, other].map(summarise))).toBe(
    'Cold: 7.0 to 7.0 changes a second, 0.25 to 0.50 for each answer of this API. The client took at most 20 % of a core.',
  );
});

describe('the chart', () => {
  const svg = chart(CELLS.map(summarise), 'Answers & "more"', 'a machine');
  const widths = [...svg.matchAll(/<rect x="200" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));

  test('escapes its texts', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;');
    expect(svg).toContain('Answers &amp; &quot;more&quot;');
    expect(svg).toContain('a &lt;nested&gt; list');
    expect(svg).not.toContain('<nested>');
  });

  test('has a bar for each other server and each mode, on a logarithmic scale', () => {
    expect(widths).toHaveLength(5);
    const [byHand, peer, , distinct] = widths as [number, number, number, number, number];
    expect(byHand).toBeGreaterThan(peer);
    // From 10 to 100 is one of the two powers of ten between 10 and 1,000.
    expect(distinct).toBeCloseTo((960 - 200 - 90) / 2, 1);
    expect(Math.max(...widths)).toBe(widths[4]);
  });
});

describe('growth', () => {
  const scale = (size: number, median: number, firstAnswer: number): ScaleReport => ({
    scale: size,
    nodes: 2_000 * size,
    ties: 6_000 * size,
    firstAnswer,
    firstAnswerAgain: 1_400,
    load: 1_000,
    blockedByLoad: 19,
    memory: 300.4,
    rows: [
      { name: 'allies', median: 60, p99: 70, blocked: 21, target: { median: 50, p99: 250 } },
      { name: KEYED_READ.name, median, p99: 9, blocked: 1, target: null },
    ],
  });

  test('has a column for each scale, with missed targets in bold', () => {
    const lines = growthTable([scale(1, 4, 1_900), scale(100, 5, 2_100)]).split('\n');
    expect(lines[0]).toBe('|  | 1x: 2,000 nodes, 6,000 ties | 100x: 200,000 nodes, 600,000 ties |');
    expect(lines[2]).toBe('| allies | **60 ms** / 70 ms, **21 ms** | **60 ms** / 70 ms, **21 ms** |');
    expect(lines[4]).toBe('| first answer of an API started on a Neo4j that has just come up | 1.9 s | **2.1 s** |');
    expect(lines[5]).toBe('| the same on a Neo4j that has answered | 1.4 s | 1.4 s |');
  });

  test('of the keyed read is in a sentence, in bold above the target', () => {
    expect(keyedGrowth([scale(1, 4, 0)])).toBeNull();
    expect(keyedGrowth([scale(1, 4, 0), scale(100, 5, 0)])).toBe(
      'From 1x to 100x the median of the keyed read grows 1.25 times.',
    );
    expect(keyedGrowth([scale(1, 4, 0), scale(100, 6, 0)])).toBe(
      '**From 1x to 100x the median of the keyed read grows 1.50 times, missed 1.5.**',
    );
  });
});
