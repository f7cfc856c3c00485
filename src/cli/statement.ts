import './environment';
import { execute, parse, validate } from 'graphql';
import { CostMeter } from '../api/graphql/cost/cost-meter';
import { createSchema } from '../api/graphql/schema';
import { StartError } from '../errors';
import '../kinds/statements';
import { Language } from '../language/language';
import { Loaders } from '../store/loading/loaders';
import type { ReadContext } from '../store/loading/read-context';
import { chooseClauses } from '../store/neo4j/clauses';
import type { Run } from '../store/neo4j/client';
import { standpointNow } from '../store/neo4j/standpoint';
import { statementNames, statementText } from '../store/neo4j/statements';
import { parseArguments, runCommandLine } from './command-line';
import { type StatementCost, statementCosts } from './statement-costs.store';
import { withGraph } from './with-graph';

const USAGE = 'npm run -s statement -- NAME | --operation QUERY | --plan [BEGINNING OF NAMES]';

/**
 * Prints a statement as Neo4j runs it, with its fragments and all its clauses; with --operation,
 * the one compiled from a query without variables; with --plan, the costs of statements as
 * Markdown.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: { plan: { type: 'boolean', default: false }, operation: { type: 'string' } },
  });
  const [name = ''] = positionals;
  if (values.plan) process.stdout.write(await withGraph(async (graph) => costTable(await statementCosts(graph, name))));
  else if (values.operation !== undefined) process.stdout.write(`${await compiledText(values.operation)}\n`);
  else if (statementNames().includes(name)) process.stdout.write(statementText(name));
  else throw new StartError(`${USAGE}\nName one of these statements:\n${statementNames().join('\n')}`);
}

/** Returns the statement compiled from a query. Throws StartError where loaders answer it. */
async function compiledText(query: string): Promise<string> {
  const schema = createSchema();
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem) throw new StartError(problem.message);
  const texts: string[] = [];
  const run: Run = () => Promise.resolve([]);
  const contextValue: ReadContext = {
    standpoint: standpointNow(new Date()),
    language: Language.EN,
    read: run,
    loaders: new Loaders(run),
    readCompiled: {
      isWanted: () => true,
      read: ({ text }, parameters) => {
        texts.push(chooseClauses(text, (name) => (parameters[name] ?? null) !== null));
        return Promise.resolve(null);
      },
    },
  };
  await execute({ schema, document, contextValue: { ...contextValue, cost: new CostMeter() } });
  if (texts[0] === undefined)
    throw new StartError('Loaders answer this query: a field of it does not declare what it reads');
  return texts[0];
}

/** Formats the costs as a Markdown table, the most expensive first. */
function costTable(costs: readonly StatementCost[]): string {
  const sum = (column: 'plain' | 'full') => costs.reduce((total, cost) => total + cost[column], 0);
  const rows = [...costs].sort((a, b) => b.plain - a.plain);
  return [
    markdownRow(['statement', 'ms to plan', 'with all filters', 'database hits']),
    markdownRow(['---', '---:', '---:', '---:']),
    markdownRow([`all ${costs.length}`, Math.round(sum('plain')), Math.round(sum('full')), '']),
    ...rows.map(({ name, plain, full, hits }) => markdownRow([name, Math.round(plain), Math.round(full), hits ?? '-'])),
  ].join('');
}

/** Formats a row of a Markdown table, with its line break. */
function markdownRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

runCommandLine(main);
