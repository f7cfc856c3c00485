import '../../src/cli/environment';
import { loadSeed } from '../../src/seed/load-seed';
import { printProgress, runCommandLine } from '../../src/cli/command-line';
import { withGraph } from '../../src/cli/with-graph';
import { readConfig } from '../../src/config';
import { StartError } from '../../src/errors';
import { readStandpointSpans, runAt, standpointLists } from '../../src/graph/node/standpoint-lists.store';
import { PathStrength, strengthOfPair } from '../../src/influence/paths/path-strength';
import { CONFIRMED_CLASSES, CURRENT_CLASSES } from '../../src/influence/view/arcs';
import { reachOf } from '../../src/influence/paths/search/reach-of';
import { readInfluenceGraph } from '../../src/influence/projection/influence.store';
import { buildProjection } from '../../src/influence/projection/projection-builder';
import { membersIn, viewAt } from '../../src/influence/view/view';
import { NETWORK } from '../../src/store/model/record-ids';
import type { GraphClient } from '../../src/store/neo4j/client';
import { prepareGraph } from '../../src/store/neo4j/connect';
import { standpointNow } from '../../src/store/neo4j/standpoint';
import { table } from '../bench/numbers';
import { print } from '../bench/worlds';
import type { Interval } from './bootstrap';
import { measure, MEASURES } from './measure';
import { type Facts, Past } from './past';
import { MAX_HOPS } from './predictors';

const CUT_YEARS = [2012, 2015, 2018, 2020];
/**
 * UN, treaty, police and donor bodies, regional bodies and companies that members of the network
 * usually try to reach.
 */
const TARGETS =
  'UNICEF UNODC UNWTO CRC-COMMITTEE ACERWC INTERPOL EUROPOL SAFE-ONLINE ASEAN AU COE CM-ACCOR CM-HILTON CM-TUI';
const STANDPOINT = standpointNow(new Date());

/**
 * Prints the skill of each ranking at predicting new ties, with and without the network and The
 * Code, and the strengths of today's paths. Fails where a ranking of the API is no better than
 * chance, or STRONG paths precede no more ties than FAIR ones.
 */
async function main(): Promise<void> {
  const facts = await withGraph(readFacts);
  for (const leftOut of [[], [NETWORK, 'THE-CODE']]) {
    const { results, calibration } = measure(CUT_YEARS.map((year) => new Past(facts, year, leftOut)));
    print(`Without ${leftOut.join(' and ') || 'nobody'}:\n`);
    const rankings = results.flatMap(({ task, pairs, askers, measures }) =>
      Object.entries(measures).map(([name, intervals]) => [
        `${task}: ${pairs}/${askers}`,
        name,
        ...intervals.map(text),
      ]),
    );
    print(table([['event: pairs/askers', 'ranking', ...MEASURES], ...rankings]));
    const words = calibration.map(({ word, pairs, tied, strangers, met }) => [
      word,
      share(tied, pairs),
      share(met, strangers),
    ]);
    print(table([['best path', 'tied', 'met at a table'], ...words]));
    // So few tables exist that any is among the first twenty by chance.
    const rankingResults = results
      .filter(({ task }) => task !== 'table')
      .flatMap(({ measures }) => [measures.allies, measures['best path']]);
    if (rankingResults.some((measures) => measures.at(-1)![0] <= 0))
      throw new StartError('A ranking is no better than chance.');
    const [strong, fair] = calibration.map(({ tied, pairs }) => tied / pairs);
    if (strong! <= fair!) throw new StartError('STRONG paths are not followed by more ties than FAIR ones.');
  }
  print(table(strengths(facts)));
}

const text = (interval: Interval) => interval.map((number) => number.toFixed(2)).join(' / ');
const share = (count: number, total: number) => `${((100 * count) / total).toFixed(3)} % of ${String(total)}`;

async function readFacts(graph: GraphClient): Promise<Facts> {
  await prepareGraph(graph);
  await loadSeed(graph, readConfig(process.env).seed, printProgress);
  const read = runAt((name, parameters) => graph.read(name, parameters), STANDPOINT);
  const { coalitions } = standpointLists(await readStandpointSpans(read), STANDPOINT.valid);
  const facts: Facts = { nodes: [], ties: [], alliances: new Set(coalitions) };
  await readInfluenceGraph(graph, { node: (row) => facts.nodes.push(row), tie: (row) => facts.ties.push(row) });
  if (facts.nodes.length === 0) throw new StartError('There is nothing to evaluate: the graph is empty.');
  return facts;
}

/** Counts the members with a best path of each strength to each target, and the shares of all. */
function strengths({ nodes, ties }: Facts): string[][] {
  const { nodeIds, arrays } = buildProjection(nodes, ties);
  const view = viewAt(arrays, STANDPOINT);
  const words = [...Object.values(PathStrength), 'no path'];
  const targetStrengths = TARGETS.split(' ').map((target) => {
    const scoresOf = (classes: Uint8Array) => {
      const reach = reachOf(view, { targets: [nodeIds.indexOf(target)], maxHops: MAX_HOPS, classes });
      return new Map(Array.from(reach.nodes, (node, index) => [node, reach.scores[index]!]));
    };
    const confirmed = scoresOf(CONFIRMED_CLASSES);
    const wordOf = new Map(
      [...scoresOf(CURRENT_CLASSES)].map(([node, best]) => [
        node,
        strengthOfPair({ best, confirmed: confirmed.get(node) ?? 0 }),
      ]),
    );
    return { target, ofMembers: membersIn(view).map((member) => wordOf.get(member) ?? 'no path') };
  });
  const allStrengths = targetStrengths.flatMap(({ ofMembers }) => ofMembers);
  const count = (list: string[], word: string) => list.filter((strength) => strength === word).length;
  return [
    ['target', ...words],
    ...targetStrengths.map(({ target, ofMembers }) => [target, ...words.map((word) => String(count(ofMembers, word)))]),
    ['all', ...words.map((word) => share(count(allStrengths, word), allStrengths.length))],
  ];
}

runCommandLine(main);
