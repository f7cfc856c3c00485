import './environment';
import { InfluenceEngine } from '../influence/engine/engine';
import { PathStrength, strengthOf } from '../influence/paths/path-strength';
import { graphSource } from '../influence/projection/graph-source';
import { listMembers } from '../influence/projection/influence.store';
import type { GraphClient } from '../store/neo4j/client';
import { standpointNow } from '../store/neo4j/standpoint';
import { StartError } from '../errors';
import { isEmpty } from '../store/model/write-records';
import { runCommandLine } from './command-line';
import { markdownRow } from './markdown-row';
import { withGraph } from './with-graph';

/** UN, treaty, police and donor bodies, regional bodies and companies that members of the network usually want to reach. */
const TARGETS = [
  'UNICEF',
  'UNODC',
  'UNWTO',
  'CRC-COMMITTEE',
  'ACERWC',
  'INTERPOL',
  'EUROPOL',
  'SAFE-ONLINE',
  'ASEAN',
  'AU',
  'COE',
  'CM-ACCOR',
  'CM-HILTON',
  'CM-TUI',
];
const MAX_HOPS = 4;
const TIMEOUT_MS = 60_000;
const NO_PATH = 'no path';

/** Prints how strong the best public paths from all members to the usual targets are: a column for each word, a row for each target. */
async function main(): Promise<void> {
  await withGraph(async (graph) => {
    if (await isEmpty(graph)) throw new StartError('There are no members: the graph is empty.');
    const engine = new InfluenceEngine(graphSource(graph.connection));
    try {
      process.stdout.write(table(await countStrengths(graph, engine)));
    } finally {
      await engine.close();
    }
  });
}

type Counts = Map<string, Map<string, number>>;

async function countStrengths(graph: GraphClient, engine: InfluenceEngine): Promise<Counts> {
  const standpoint = standpointNow(new Date());
  const members = await listMembers(graph, standpoint);
  const counts: Counts = new Map(TARGETS.map((target) => [target, new Map<string, number>()]));
  for (const id of members) {
    const options = {
      head: await graph.readHead(),
      standpoint,
      deadline: Date.now() + TIMEOUT_MS,
      client: 'strengths',
    };
    const paths = await engine.ask('bestToEach', { from: [id], to: TARGETS, maxHops: MAX_HOPS }, options);
    const best = new Map(paths.map((path) => [path.nodes.at(-1)!, path]));
    for (const target of TARGETS) {
      const path = best.get(target);
      const word = path ? strengthOf(path.score) : NO_PATH;
      const row = counts.get(target)!;
      row.set(word, (row.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Markdown, with the share of each word in the last row. */
function table(counts: Counts): string {
  const words = [...Object.values(PathStrength), NO_PATH];
  const rows = [...counts].map(([target, row]) => [target, ...words.map((word) => row.get(word) ?? 0)]);
  const sums = words.map((word) => [...counts.values()].reduce((sum, row) => sum + (row.get(word) ?? 0), 0));
  const total = sums.reduce((sum, count) => sum + count, 0);
  const shares = sums.map((sum) => `${((100 * sum) / total).toFixed(1)} %`);
  return [
    markdownRow(['target', ...words]),
    markdownRow(['---', ...words.map(() => '---:')]),
    ...rows.map(markdownRow),
    markdownRow(['all', ...shares]),
  ].join('');
}

runCommandLine(main);
