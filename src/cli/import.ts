import './environment';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { importPath } from '../change/import/import-path';
import { isEmpty } from '../model/write-records';
import { StartError } from '../errors';
import { prepareGraph } from '../neo4j/prepare-graph';
import { withGraph } from './with-graph';

const USAGE = 'npm run import -- PATH [--dry-run]';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Imports a folder of CSV files or a workbook: all of it, or nothing where anything is wrong. */
async function main(): Promise<void> {
  const { path, dryRun } = readArguments();
  await withGraph(say, async (graph) => {
    if (await isEmpty(graph)) {
      throw new StartError(`The graph is empty. Start it with this folder as its seed: SEED=${path} npm start`);
    }
    await prepareGraph(graph);
    const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} records | {duration_formatted}' });
    try {
      const told = await importPath(graph, path, dryRun, say, (done, total) => {
        if (done === 0) bar.start(total, 0);
        bar.update(done);
      });
      bar.stop();
      process.stdout.write(`${told}\n`);
    } finally {
      bar.stop();
    }
  });
}

function readArguments(): { path: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [path, ...others] = positionals;
    if (path && others.length === 0) return { path: resolve(path), dryRun: values['dry-run'] };
  } catch {
    // An option that is none says the same as a path that is missing.
  }
  throw new StartError(USAGE);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
