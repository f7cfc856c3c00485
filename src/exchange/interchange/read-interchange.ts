import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphRows, TieRow } from '../rows';
import { FILE_NAMES, type FileName } from './columns';
import { Identities, type Known } from './identities';
import { nearest } from './nearest';
import { action, actor, checkCampaign, partnership } from './node-rows';
import type { RowProblem } from './problem';
import { readTable } from './read-table';
import type { Row } from './row';
import { tie } from './tie-rows';

/**
 * The interchange folder as rows to load, and everything that is wrong with it, by file and line. Where anything is
 * wrong the rows are empty, so that nothing of a bad folder is loaded. Nodes that the graph already holds may be given
 * again. A tie that ties.csv gives is not derived again from a list cell of partnerships.csv or actions.csv.
 */
export function readInterchange(folder: string, known: Known): { rows: GraphRows; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const tables = readTables(folder, problems);
  const rows = checkedRows(tables, known);
  if (problems.length === 0) return { rows, problems };
  const order = (file: string) => FILE_NAMES.findIndex((name) => name === file);
  problems.sort((a, b) => order(a.file) - order(b.file) || a.line - b.line);
  return { rows: { nodes: [], ties: [], values: [] }, problems };
}

type Tables = Record<FileName, Row[]>;

function readTables(folder: string, problems: RowProblem[]): Tables {
  const tables: Tables = { 'actors.csv': [], 'partnerships.csv': [], 'actions.csv': [], 'ties.csv': [] };
  const report = (file: string, value: string, expected: string) =>
    problems.push({ file, line: 0, column: '', value, expected });
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /^[^.].*\.csv$/i.test(name));
  } catch (error) {
    report(folder, reason(error), 'a folder that can be read');
    return tables;
  }
  for (const name of names) {
    const file = FILE_NAMES.find((candidate) => candidate === name);
    if (!file) {
      report(name, name, `only the files ${FILE_NAMES.join(', ')}; nearest: ${nearest(name, FILE_NAMES, 1).join()}`);
      continue;
    }
    const content = contentOf(join(folder, file));
    if (Buffer.isBuffer(content)) tables[file] = readTable(file, content, problems);
    else report(file, content.unreadable, 'a file that can be read');
  }
  if (!FILE_NAMES.some((file) => names.includes(file))) {
    report(folder, '', `at least one of the files ${FILE_NAMES.join(', ')}`);
  }
  return tables;
}

function contentOf(path: string): Buffer | { unreadable: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    return { unreadable: reason(error) };
  }
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function checkedRows(tables: Tables, known: Known): GraphRows {
  const identities = new Identities(known);
  const campaigns = new Set(tables['actions.csv'].map((row) => row.cell('campaign')));
  const nodes = [
    ...tables['actors.csv'].map((row) => actor(row, known, identities)),
    ...tables['partnerships.csv'].map((row) => partnership(row, known, identities)),
    ...tables['actions.csv'].map((row) => action(row, known, identities, campaigns)),
  ];
  const ownCampaigns = new Set(nodes.filter(({ node }) => node.type === 'Campaign').map(({ node }) => node.id));
  for (const row of tables['actions.csv']) checkCampaign(row, known, ownCampaigns);
  const inFolder = new Set(nodes.map(({ node }) => node.id).filter((id) => id !== ''));
  const ends = {
    has: (id: string) => [inFolder, known.ids, known.countries, known.objectives].some((set) => set.has(id)),
  };
  const ties = tables['ties.csv'].flatMap((row) => tie(row, ends, identities) ?? []);
  const sameTie = ({ type, from, to }: TieRow) => JSON.stringify([type, from, to]);
  const given = new Set(ties.map(sameTie));
  const derived = nodes.flatMap((node) => node.ties).filter((row) => !given.has(sameTie(row)));
  return { nodes: nodes.map(({ node }) => node), ties: [...derived, ...ties], values: [] };
}
