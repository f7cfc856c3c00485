import './environment';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { importMappedSheets, importPath } from '../change/import/import-path';
import { InputRejected } from '../change/input/validation-errors';
import { StartError } from '../errors';
import { suggestForFile } from '../exchange/mapping/suggest/suggest-for-sheets';
import { isEmpty } from '../store/model/write-records';
import type { GraphClient } from '../store/neo4j/client';
import { prepareGraph } from '../store/neo4j/connect';
import { parseArguments, printProgress, runCommandLine } from './command-line';
import { withGraph } from './with-graph';

const USAGE = [
  'npm run import -- PATH [--dry-run]',
  'npm run import -- --map MAPPING.yaml SHEET... [--dry-run]',
  'npm run import -- --suggest SHEET',
].join('\n');

interface ImportRequest {
  /** A folder or workbook; with a mapping, the sheets to read. */
  paths: [string, ...string[]];
  mapping: string | undefined;
  dryRun: boolean;
}

/** Imports a folder, a workbook or sheets, all or nothing. `--suggest` prints a mapping instead. */
async function main(): Promise<void> {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      map: { type: 'string' },
      suggest: { type: 'boolean', default: false },
    },
  });
  const [path, ...others] = positionals.map((positional) => resolve(positional));
  const mapping = values.map === undefined ? undefined : resolve(values.map);
  const isMisused = values.suggest && (mapping !== undefined || values['dry-run']);
  if (!path || isMisused || (others.length > 0 && mapping === undefined)) throw new StartError(USAGE);
  if (values.suggest) {
    process.stdout.write(suggestForFile(path));
    return;
  }
  const request: ImportRequest = { paths: [path, ...others], mapping, dryRun: values['dry-run'] };
  await withGraph((graph) => importInto(graph, request));
}

async function importInto(graph: GraphClient, { paths, mapping, dryRun }: ImportRequest): Promise<void> {
  if (await isEmpty(graph)) {
    throw new StartError(
      mapping === undefined
        ? `The graph is empty. Start it with this folder as its seed: SEED=${paths[0]} npm start`
        : 'The graph is empty. Start it once before a sheet is imported: npm start',
    );
  }
  await prepareGraph(graph);
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} records | {duration_formatted}' });
  const command = importCommand(process.argv.slice(2));
  const progress = (done: number, total: number): void => {
    if (done === 0) bar.start(total, 0);
    bar.update(done);
  };
  try {
    const summary =
      mapping === undefined
        ? await importPath(graph, paths[0], dryRun, printProgress, progress, { command })
        : await importMappedSheets(
            graph,
            { sheets: paths, mapping },
            { dryRun, log: printProgress, progress, command },
          );
    bar.stop();
    process.stdout.write(`${summary}\n`);
  } catch (error) {
    if (error instanceof InputRejected) throw new StartError(error.message);
    throw error;
  } finally {
    bar.stop();
  }
}

runCommandLine(main);

/** Returns the command with these arguments and without `--dry-run`, for a POSIX shell. */
export function importCommand(args: readonly string[]): string {
  const isPlain = (text: string) => /^[\w./:=@%+,-]+$/.test(text);
  const quoted = (text: string) => (isPlain(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  return ['npm run import --', ...args.filter((arg) => arg !== '--dry-run').map(quoted)].join(' ');
}
