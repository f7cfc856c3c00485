import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, separateOperations } from 'graphql';
import { requiredParameters } from '../support/tables';
import * as variables from './variables';

export interface CorpusRequest {
  name: string;
  path: string;
  /** The JSON of a POST; a GET has none. */
  body?: object;
  /** Mutations are as of now. */
  isMutation?: boolean;
}

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** The GraphQL files of a folder and of those in it. */
const find = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));

/** What is asked of each checkout: the examples, the operations, the tables, the calendar and the tools of assistants. */
export function corpusRequests(): CorpusRequest[] {
  return [
    ...find('schema/examples').map((file) => graphql(`example-${slug(file)}`, { query: read(file) })),
    ...operations('explorer', find('src/web').map(read), variables.EXPLORER),
    ...find('schema/operations').flatMap((file) => operations('operation', [read(file)], variables.OPERATIONS)),
    ...tables(),
    ...variables.CALENDARS.map((query, index) => ({
      name: `calendar-${String(index)}`,
      path: `/calendar.ics?${query}`,
    })),
    tool('tools', 'tools/list', {}),
    ...Object.entries(variables.TOOLS).flatMap(([name, given]) =>
      given.map((values, index) =>
        tool(`tool-${name}-${String(index)}`, 'tools/call', {
          name,
          arguments: { ...values, valid: variables.VALID },
        }),
      ),
    ),
  ];
}

const slug = (file: string): string => file.replace(/^.*\/|\.\w+$/g, '');

const graphql = (name: string, body: object): CorpusRequest => ({ name, path: '/graphql', body });

const tool = (name: string, method: string, params: object): CorpusRequest => ({
  name,
  path: '/mcp',
  body: { jsonrpc: '2.0', id: 1, method, params },
});

/** Each operation of some documents, once with each of its variables; subscriptions have no answer that ends. */
function operations(prefix: string, documents: string[], values: Readonly<Record<string, object[]>>): CorpusRequest[] {
  const separated = separateOperations(parse(documents.join('\n')));
  return Object.entries(separated).flatMap(([name, document]) => {
    const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation === 'subscription') return [];
    return (values[name] ?? [{}]).map((given, index) => ({
      ...graphql(`${prefix}-${name}-${String(index)}`, { query: print(document), variables: given }),
      isMutation: operation?.operation === 'mutation',
    }));
  });
}

interface TableContract {
  parameters: Record<string, string>;
}

/** Each table in both formats with what it requires, and as JSON with each filter that it takes. */
function tables(): CorpusRequest[] {
  const contracts = JSON.parse(read('schema/tables.json')) as Record<string, TableContract>;
  return Object.entries(contracts).flatMap(([table, { parameters }]) => {
    const required = requiredParameters(table, 'facts');
    const filters = variables.FILTERS.filter((filter) => Object.keys(parameters).includes(filter.split('=')[0]!));
    const own = variables.TABLE_FILTERS[table] ?? [];
    return [
      { name: `table-${table}-csv`, path: `/export/${table}.csv?${required}` },
      { name: `table-${table}-json`, path: `/export/${table}.json?${required}` },
      ...[...filters.map((filter) => `${required}&${filter}`), ...own].map((query, index) => ({
        name: `table-${table}-filter-${String(index)}`,
        path: `/export/${table}.json?${query}`,
      })),
    ];
  });
}
