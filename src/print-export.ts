import './environment';
import { type Config, readConfig } from './config';
import { StartError } from './errors';
import { exportToFolder } from './exchange/export/export-to-folder';
import { isEmpty } from './exchange/load';
import { exportOptions } from './export-options';
import { connectGraph, type Connection } from './graph/connect';
import { runningHere } from './graph/local/running-here';
import { startOwnNeo4j } from './graph/local/start-own';
import { CLEARANCE, Visibility } from './tie/visibility';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const count = (number: number): string => number.toLocaleString('en');

/** Writes the graph into the files of a folder: see `exportOptions` for what can be asked. */
async function main(): Promise<void> {
  const request = exportOptions(process.argv.slice(2), new Date());
  const { connection, stop } = await findNeo4j(readConfig(process.env));
  try {
    const graph = await connectGraph(connection);
    try {
      if (await isEmpty(graph)) throw new StartError('There is nothing to export: the graph is empty.');
      say(`Exporting to ${request.folder} ...`);
      const { nodes, ties, values } = await exportToFolder(graph, request);
      const shown = Object.values(Visibility).filter((name) => CLEARANCE[name] <= request.clearance);
      process.stdout.write(
        `Exported ${count(nodes)} nodes, ${count(ties)} ties and ${count(values)} values as ${request.format}, ` +
          `known ${request.known}; of the ties, those that are ${shown.join(', ')}.\n`,
      );
    } finally {
      await graph.close();
    }
  } finally {
    await stop();
  }
}

/** The one that is configured, else the one that the API runs, else one of our own for as long as this takes. */
async function findNeo4j({ neo4j, dataDir }: Config): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const running = neo4j ?? (await runningHere(dataDir));
  if (running) return { connection: running, stop: () => Promise.resolve() };
  const own = await startOwnNeo4j({ dataDir, say });
  return { connection: own, stop: () => own.stop() };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
