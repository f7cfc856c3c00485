import './environment';
import { StartError } from '../errors';
import '../kinds/statements';
import { statementNames, statementText } from '../store/neo4j/statements';
import { parseArguments, runCommandLine } from './command-line';
import { type StatementCost, statementCosts } from './statement-costs.store';
import { withGraph } from './with-graph';

const USAGE = 'npm run -s statement -- NAME | --plan [BEGINNING OF NAMES]';

/** Prints a statement as Neo4j runs it, its fragments and all its clauses included, or with --plan what each costs, as Markdown. */
async function main(): Promise<void> {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: { plan: { type: 'boolean', default: false } },
  });
  const [name = ''] = positionals;
  if (values.plan) process.stdout.write(await withGraph(async (graph) => table(await statementCosts(graph, name))));
  else if (statementNames().includes(name)) process.stdout.write(statementText(name));
  else throw new StartError(`${USAGE}\nName one of these statements:\n${statementNames().join('\n')}`);
}

/** The worst first. */
function table(costs: readonly StatementCost[]): string {
  const sum = (of: 'plain' | 'full') => costs.reduce((total, cost) => total + cost[of], 0);
  const rows = [...costs].sort((one, other) => other.plain - one.plain);
  return [
    markdownRow(['statement', 'ms to plan', 'with all filters', 'database hits']),
    markdownRow(['---', '---:', '---:', '---:']),
    markdownRow([`all ${costs.length}`, Math.round(sum('plain')), Math.round(sum('full')), '']),
    ...rows.map(({ name, plain, full, hits }) => markdownRow([name, Math.round(plain), Math.round(full), hits ?? '-'])),
  ].join('');
}

/** A row of a Markdown table, with its line break. */
function markdownRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

runCommandLine(main);
