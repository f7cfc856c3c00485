import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordLoad } from '../change/import/import-summary';
import { StartError } from '../errors';
import { readImportFiles } from '../exchange/read-import-files';
import { problemLines } from '../exchange/rows/problem';
import { addGovernments, clearInterruptedLoad, isEmpty, loadRows } from '../store/model/write-records';
import { sourceId } from '../store/model/record-ids';
import { isActorType, isInitiativeType, type NodeType } from '../store/model/node-type';
import type { GraphRows, NodeRow } from '../store/model/rows';
import type { GraphClient } from '../store/neo4j/client';
import { readFacts, RECORDED_ON } from './facts';
import { readGovernments } from './governments';
import { syntheticWorld } from './synthetic/synthetic-world';

/**
 * Loads a seed into an empty database; one with any data is unchanged. `seed` is `facts`, `none`,
 * `synthetic:N` (an invented world at scale N), or the path of a folder of import files or of a
 * workbook. Its load is a change of the feed.
 * @throws StartError where the seed cannot be read; nothing is then loaded.
 */
export async function loadSeed(graph: GraphClient, seed: string, log: (line: string) => void): Promise<void> {
  await clearInterruptedLoad(graph);
  if (seed === 'none' || !(await isEmpty(graph))) return;
  const rows = readSeed(seed);
  log(`Loading ${seed}: ${String(rows.nodes.length)} nodes and ${String(rows.ties.length)} ties ...`);
  const at = recordedAt(seed);
  await loadRows(graph, rows, at, (run) => recordLoad(run, rows, at.toISOString()));
}

/** Adds the governments of states to a graph that has none, unless its world is invented. */
export async function loadGovernments(graph: GraphClient, seed: string): Promise<void> {
  if (!isSynthetic(seed)) await addGovernments(graph, readGovernments(), new Date());
}

/** Returns a fixed day for the facts: their graph at an instant is the same everywhere. */
function recordedAt(seed: string): Date {
  return seed === 'facts' ? new Date(`${RECORDED_ON}T00:00:00Z`) : new Date();
}

/** Reads the rows of a seed. Throws StartError with a line for each problem. */
export function readSeed(seed: string): GraphRows {
  if (seed === 'facts') return readFacts();
  const facts = readFacts().nodes;
  const reference = facts.filter(({ type }) => isReference(type));
  const scale = /^synthetic:(\d+)$/.exec(seed)?.[1];
  if (scale !== undefined) return withReference(reference, (rows) => syntheticWorld(Number(scale), idsOf(rows)));
  const governments = facts.filter(({ properties }) => properties?.derived === true);
  return withReference([...reference, ...governments], (rows) => readFolder(resolve(seed), rows));
}

function isSynthetic(seed: string): boolean {
  return /^synthetic:\d+$/.test(seed);
}

/** Returns the reference data and the rows returned by `read`. */
function withReference(reference: NodeRow[], read: (reference: NodeRow[]) => GraphRows): GraphRows {
  const { nodes, ties, values } = read(reference);
  return { nodes: [...reference, ...nodes], ties, values };
}

function isReference(type: NodeType): boolean {
  const otherTypes: readonly NodeType[] = ['Opportunity', 'Commitment', 'RosterStatement', 'Picture'];
  return !isActorType(type) && !isInitiativeType(type) && !otherTypes.includes(type);
}

function idsOf(reference: NodeRow[]): { countries: string[]; objectives: string[] } {
  const ofType = (type: NodeType) => reference.filter((node) => node.type === type).map(({ id }) => id);
  return { countries: ofType('Country'), objectives: ofType('Objective') };
}

function readFolder(folder: string, reference: NodeRow[]): GraphRows {
  if (!existsSync(folder)) {
    throw new StartError(
      'SEED must be facts, none, synthetic:N or a folder or workbook of import files; there is no such folder.',
    );
  }
  const { countries, objectives } = idsOf(reference);
  const existing = {
    countries: new Set(countries),
    objectives: new Set(objectives),
    ids: new Set(reference.flatMap(({ id, evidence }) => [id, ...evidence.map(({ source }) => sourceId(source))])),
    types: new Map(reference.map(({ id, type }) => [id, type])),
  };
  const { rows, problems } = readImportFiles(folder, existing);
  if (problems.length === 0) return rows;
  const shown = problems.map((problem) => (problem.file === folder ? { ...problem, file: 'SEED' } : problem));
  throw new StartError(['Nothing was loaded:', ...problemLines(shown)].join('\n'));
}
