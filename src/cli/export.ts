import './environment';
import { StartError } from '../errors';
import { exportToFolder } from '../import-export/export-to-folder';
import { isEmpty } from '../model/write-records';
import { exportOptions } from './export-options';
import { CLEARANCE, Visibility } from '../model/visibility';
import { withGraph } from './with-graph';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const count = (number: number): string => number.toLocaleString('en');

/** Writes the graph into the files of a folder: see `exportOptions` for what can be asked. */
async function main(): Promise<void> {
  const request = exportOptions(process.argv.slice(2), new Date());
  await withGraph(say, async (graph) => {
    if (await isEmpty(graph)) throw new StartError('There is nothing to export: the graph is empty.');
    say(`Exporting to ${request.folder} ...`);
    const { nodes, ties, values } = await exportToFolder(graph, request);
    const shown = Object.values(Visibility).filter((name) => CLEARANCE[name] <= request.clearance);
    process.stdout.write(
      `Exported ${count(nodes)} nodes, ${count(ties)} ties and ${count(values)} values as ${request.format}, ` +
        `known ${request.known}; of the ties, those that are ${shown.join(', ')}.\n`,
    );
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
