import './environment';
import { resolve } from 'node:path';
import { StartError } from '../errors';
import { EXPORT_FORMATS, type ExportRequest, exportToFolder } from '../exchange/export-to-folder';
import { isEmpty } from '../store/model/write-records';
import type { Revision } from '../store/neo4j/client';
import { beforeImport } from '../store/neo4j/standpoint';
import { CLEARANCE, Visibility } from '../store/model/visibility';
import { InstantScalar } from '../store/scalars';
import { parseArguments, printProgress, runCommandLine } from './command-line';
import { withGraph } from './with-graph';

const CLEARANCES = Object.values(Visibility).map((name) => name.toLowerCase());

const USAGE = [
  `npm run export -- DIR [--format ${EXPORT_FORMATS.join('|')}]`,
  `[--clearance ${CLEARANCES.join('|')}] [--known INSTANT] [--force]`,
].join(' ');

/** Exports the graph into files in a folder. */
async function main(): Promise<void> {
  const request = readArguments();
  await withGraph(async (graph) => {
    if (await isEmpty(graph)) throw new StartError('There is nothing to export: the graph is empty.');
    printProgress(`Exporting to ${request.folder} ...`);
    const known = exportInstant(await graph.readHead(), request.known, new Date());
    const { nodes, ties, values } = await exportToFolder(graph, { ...request, known });
    const visible = Object.values(Visibility).filter((name) => CLEARANCE[name] <= request.clearance);
    process.stdout.write(
      `Exported ${count(nodes)} nodes, ${count(ties)} ties and ${count(values)} values as ${request.format}, ` +
        `known ${known}; of the ties, those that are ${visible.join(', ')}.\n`,
    );
  });
}

/**
 * Returns the requested export: by default of public ties only, as known now. It has no option for
 * the valid date, since ended ties are exported with their dates. Throws StartError with the usage
 * and the problem.
 */
function readArguments(): Omit<ExportRequest, 'known'> & { known: string | undefined } {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      clearance: { type: 'string', default: 'public' },
      known: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new StartError(USAGE);
  const format = EXPORT_FORMATS.find((name) => name === values.format);
  const visibility = Object.values(Visibility).find((name) => name.toLowerCase() === values.clearance);
  if (!format) throw new StartError(`--format is one of ${EXPORT_FORMATS.join(', ')}. ${USAGE}`);
  if (!visibility) throw new StartError(`--clearance is one of ${CLEARANCES.join(', ')}. ${USAGE}`);
  const known = values.known === undefined ? undefined : parseInstant(values.known);
  return { folder: resolve(folder), format, clearance: CLEARANCE[visibility], known, force: values.force };
}

/**
 * Returns the instant at which the graph is exported: `requested`, else that of the last change,
 * which may be ahead of the clock, or now if there was no change. Changes recorded during the
 * export are later, so that its statements agree.
 */
function exportInstant({ at, importing }: Revision, requested: string | undefined, now: Date): string {
  return beforeImport(importing, requested ?? at ?? now.toISOString());
}

function parseInstant(text: string): string {
  try {
    return InstantScalar.parseValue(text);
  } catch {
    throw new StartError(`--known is an instant with its offset, such as 2024-05-20T12:00:00Z; it is "${text}".`);
  }
}

const count = (value: number): string => value.toLocaleString('en');

runCommandLine(main);
