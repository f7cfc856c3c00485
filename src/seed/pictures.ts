import { join } from 'node:path';
import { StartError } from '../errors';
import { readImportFiles } from '../exchange/read-import-files';
import { problemLines } from '../exchange/rows/problem';
import { sourceId, tieId } from '../store/model/record-ids';
import type { GraphRows, NodeRow } from '../store/model/rows';

const FOLDER = join(__dirname, '../../seed/stories');

/** Reads the pictures in `stories/`. Throws StartError with a line for each problem. */
export function readPictures({ nodes, ties, values }: GraphRows): NodeRow[] {
  const sources = [nodes, ties, values]
    .flat()
    .flatMap(({ evidence }) => evidence.map(({ source }) => sourceId(source)));
  const existing = {
    countries: new Set<string>(),
    objectives: new Set<string>(),
    ids: new Set([...nodes.map(({ id }) => id), ...sources]),
    types: new Map(nodes.map(({ id, type }) => [id, type])),
    ties: new Set(ties.map(tieId)),
  };
  const { rows, problems } = readImportFiles(FOLDER, existing);
  if (problems.length > 0) throw new StartError(['Nothing was loaded:', ...problemLines(problems)].join('\n'));
  return rows.nodes;
}
