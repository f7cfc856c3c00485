import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartError } from '../src/errors';
import { readImportFiles } from '../src/import-export/read-import-files';
import { problemLines } from '../src/import-export/rows/problem';
import { clearInterruptedLoad, isEmpty, loadRows } from '../src/model/write-records';
import type { GraphRows, NodeRow } from '../src/model/rows';
import type { GraphClient } from '../src/neo4j/client';
import { readFacts } from './facts';
import { syntheticWorld } from './synthetic/synthetic-world';

/**
 * Loads what SEED asks for into a database that holds nothing; one that holds something is left as it is.
 * `facts`, `none`, `synthetic:N` (an invented world at scale N) or a folder of the interchange format.
 * Throws StartError where the seed cannot be read; nothing is then loaded.
 */
export async function loadSeed(graph: GraphClient, seed: string, say: (line: string) => void): Promise<void> {
  await clearInterruptedLoad(graph);
  if (seed === 'none' || !(await isEmpty(graph))) return;
  const rows = readSeed(seed);
  say(`Loading ${seed}: ${String(rows.nodes.length)} nodes and ${String(rows.ties.length)} ties ...`);
  await loadRows(graph, rows, new Date());
}

/** The rows that a seed stands for. Throws StartError, one line a problem. */
export function readSeed(seed: string): GraphRows {
  if (seed === 'facts') return readFacts();
  const scale = /^synthetic:(\d+)$/.exec(seed)?.[1];
  if (scale !== undefined) return withReference((reference) => syntheticWorld(Number(scale), idsOf(reference)));
  return withReference((reference) => readFolder(resolve(seed), reference));
}

const OWN_TYPES: ReadonlySet<string> = new Set([
  'Member',
  'Company',
  'RegionalBody',
  'Partner',
  'Partnership',
  'AdvocacyAction',
  'Campaign',
]);

/** The countries, the framework and the instruments, which any graph of ours stands on, and a world of its own beside them. */
function withReference(read: (reference: NodeRow[]) => GraphRows): GraphRows {
  const reference = readFacts().nodes.filter(({ type }) => !OWN_TYPES.has(type));
  const { nodes, ties, values } = read(reference);
  return { nodes: [...reference, ...nodes], ties, values };
}

function idsOf(reference: NodeRow[]): { countries: string[]; objectives: string[] } {
  const ofType = (wanted: string) => reference.filter(({ type }) => type === wanted).map(({ id }) => id);
  return { countries: ofType('Country'), objectives: ofType('Objective') };
}

function readFolder(folder: string, reference: NodeRow[]): GraphRows {
  if (!existsSync(folder)) {
    throw new StartError(
      'SEED must be facts, none, synthetic:N or a folder or workbook of the interchange format; there is no such folder.',
    );
  }
  const { countries, objectives } = idsOf(reference);
  const known = {
    countries: new Set(countries),
    objectives: new Set(objectives),
    ids: new Set(reference.map(({ id }) => id)),
    types: new Map(reference.map(({ id, type }) => [id, type])),
  };
  const { rows, problems } = readImportFiles(folder, known);
  if (problems.length === 0) return rows;
  const named = problems.map((problem) => (problem.file === folder ? { ...problem, file: 'SEED' } : problem));
  throw new StartError(['Nothing was loaded:', ...problemLines(named)].join('\n'));
}
