import './environment';
import { type Calibration, evaluate, MEASURES, type TaskResult, type Word } from '../influence/evaluation/evaluate';
import { readStandpointLists, runAt } from '../graph/node/standpoint-lists.store';
import type { Interval } from '../influence/evaluation/bootstrap';
import type { InfluenceRows } from '../influence/evaluation/past-rows';
import type { Task } from '../influence/evaluation/past';
import { PREDICTORS, type Predictor } from '../influence/evaluation/predictors';
import { PathStrength } from '../influence/paths/path-strength';
import { readInfluenceGraph } from '../influence/projection/influence.store';
import { loadSeed } from '../../seed/load-seed';
import { readConfig } from '../config';
import { StartError } from '../errors';
import { NETWORK } from '../store/model/record-ids';
import { standpointNow } from '../store/neo4j/standpoint';
import { printProgress, runCommandLine } from './command-line';
import { markdownRow } from './markdown-row';
import { withGraph } from './with-graph';

const THE_CODE = 'THE-CODE';
const TASK_TITLES: Record<Task, string> = {
  strict: 'New ties that say when they began',
  direct: 'New ties',
  table: 'New seats at a table',
  sharedTable: 'First table shared',
};
const PREDICTOR_NAMES: Record<Predictor, string> = {
  chance: 'chance',
  degree: 'number of ties',
  commonNeighbours: 'common neighbours',
  adamicAdar: 'Adamic-Adar',
  allies: 'allies',
  bestPath: 'best path',
  pageRank: 'personalised PageRank',
};
/** The rankings that the API shows. */
const SHOWN: readonly Predictor[] = ['allies', 'bestPath'];

/**
 * Prints, as Markdown, how well each ranking predicts which ties form. Fails only if a ranking that the API shows finds no more than
 * chance, or STRONG paths are not followed by more ties than FAIR ones.
 */
async function main(): Promise<void> {
  const { tasks, calibration } = await withGraph(async (graph) => {
    const { seed } = readConfig(process.env);
    await loadSeed(graph, seed, printProgress);
    const standpoint = standpointNow(new Date());
    const rows: InfluenceRows = { nodes: [], ties: [] };
    await readInfluenceGraph(graph, { node: (row) => rows.nodes.push(row), tie: (row) => rows.ties.push(row) });
    if (rows.nodes.length === 0) throw new StartError('There is nothing to evaluate: the graph is empty.');
    const read = runAt((statement, parameters) => graph.read(statement, parameters), standpoint);
    const { tables } = await readStandpointLists(read);
    const alliances = new Set(tables);
    return evaluate({ rows, alliances, hubs: new Set([NETWORK, THE_CODE]), known: standpoint.known });
  });
  process.stdout.write([...tasks.map(taskTable), calibrationTable(calibration)].join('\n'));
  const faults = [...tasks.flatMap(noBetterThanChance), ...notInOrder(calibration)];
  if (faults.length > 0) throw new StartError(faults.join('\n'));
}

function taskTable({ task, withHubs, positives, askers, measures, aboveDegree }: TaskResult): string {
  return [
    `**${titleOf(task, withHubs)}** (${String(positives)} pairs, ${String(askers)} askers)\n\n`,
    markdownRow([
      'ranking',
      'recall at 20',
      'mean reciprocal rank',
      'area under the curve',
      'recall, less number of ties',
    ]),
    markdownRow(['---', '---:', '---:', '---:', '---:']),
    ...PREDICTORS.map((predictor) =>
      markdownRow([
        PREDICTOR_NAMES[predictor],
        ...MEASURES.map((measure) => intervalText(measures[predictor][measure])),
        intervalText(aboveDegree[predictor]),
      ]),
    ),
  ].join('');
}

function titleOf(task: Task, withHubs: boolean): string {
  return `${TASK_TITLES[task]}, ${withHubs ? 'with' : 'without'} the network and The Code`;
}

function calibrationTable(calibration: readonly Calibration[]): string {
  const share = (count: number, of: number) => (of === 0 ? 'none' : `${((100 * count) / of).toFixed(3)} %`);
  return [
    '**What came of each word in five years**\n\n',
    markdownRow(['best path', 'hubs', 'pairs', 'tied', 'pairs without a table', 'first met at a table']),
    markdownRow(['---', '---', '---:', '---:', '---:', '---:']),
    ...calibration.map(({ word, withHubs, pairs, tied, strangers, met }) =>
      markdownRow([
        word,
        withHubs ? 'with' : 'without',
        String(pairs),
        share(tied, pairs),
        String(strangers),
        share(met, strangers),
      ]),
    ),
  ].join('');
}

function intervalText({ value, low, high }: Interval): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** Not of seats at tables: a table is among the first twenty by chance, there are so few. */
function noBetterThanChance({ task, withHubs, aboveChance }: TaskResult): string[] {
  if (task === 'table') return [];
  return SHOWN.filter((predictor) => aboveChance[predictor].value <= 0).map(
    (predictor) => `${PREDICTOR_NAMES[predictor]} is no better than chance: ${titleOf(task, withHubs)}.`,
  );
}

function notInOrder(calibration: readonly Calibration[]): string[] {
  const shareOf = (word: Word) => {
    const { tied, pairs } = calibration.find((count) => count.word === word && count.withHubs)!;
    return tied / pairs;
  };
  return shareOf(PathStrength.STRONG) > shareOf(PathStrength.FAIR)
    ? []
    : ['STRONG paths are not followed by more ties than FAIR ones.'];
}

runCommandLine(main);
