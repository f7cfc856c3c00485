import './environment';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { importPath } from '../change/import/import-path';
import { StartError } from '../errors';
import { isEmpty } from '../model/write-records';
import { prepareGraph } from '../neo4j/connect';
import { parseArguments, printProgress, runCommandLine } from './command-line';
import { withGraph } from './with-graph';

const USAGE = 'npm run import -- PATH [--dry-run]';

/** Imports a folder of CSV files or a workbook: all of it, or nothing where anything is wrong. */
async function main(): Promise<void> {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new StartError(USAGE);
  await withGraph(async (graph) => {
    if (await isEmpty(graph)) {
      throw new StartError(
        `The graph is empty. Start it with this folder as its seed: SEED=${resolve(path)} npm start`,
      );
    }
    await prepareGraph(graph);
    const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} records | {duration_formatted}' });
    try {
      const summary = await importPath(graph, resolve(path), values['dry-run'], printProgress, (done, total) => {
        if (done === 0) bar.start(total, 0);
        bar.update(done);
      });
      bar.stop();
      process.stdout.write(`${summary}\n`);
    } finally {
      bar.stop();
    }
  });
}

runCommandLine(main);
