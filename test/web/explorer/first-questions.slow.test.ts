import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { type Ids, IDS_QUERY, listQuestions, recordQuestions } from '../../../src/cli/first-questions';
import { SUBJECTS } from '../../../src/web/world/subjects';
import { useExplorer } from './explorer';

const explorer = useExplorer('facts');
let ids: Ids;

beforeAll(async () => {
  ids = await explorer.ask<Ids>(IDS_QUERY);
});

/**
 * Variables whose value decides what is counted or the order; for any other only its presence
 * matters.
 */
const TOLD = new Set(['by', 'of', 'orderBy']);
/** The two times of all questions, and variables that only the page of a list has. */
const LEFT_OUT = new Set(['valid', 'known', 'after', 'today']);

/** Returns a question with the variables on which its statements depend. */
function shapeOf(operation: string, variables: Record<string, unknown>): string {
  const keys = (value: unknown, name?: string): unknown => {
    if (name !== undefined && TOLD.has(name)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'given';
    const entries = Object.entries(value).filter(
      ([key, entry]) => entry !== null && entry !== undefined && !LEFT_OUT.has(key),
    );
    return Object.fromEntries(
      entries.sort(([a], [b]) => a.localeCompare(b)).map(([key, entry]) => [key, keys(entry, key)]),
    );
  };
  return `${operation} ${JSON.stringify(keys({ filter: {}, ...variables }))}`;
}

/** Returns the questions of the explorer at some addresses. */
async function questionsAt(paths: readonly string[]): Promise<Set<string>> {
  const documents = JSON.parse(readFileSync(join(explorer.folder, 'assets/documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const page = await explorer.open('/en/map');
  const shapes = new Set<string>();
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname !== '/graphql' || request.method() !== 'GET') return;
    const { persistedQuery } = JSON.parse(searchParams.get('extensions')!) as {
      persistedQuery: { sha256Hash: string };
    };
    const name = getOperationAST(parse(documents[persistedQuery.sha256Hash]!))!.name!.value;
    shapes.add(shapeOf(name, JSON.parse(searchParams.get('variables')!) as Record<string, unknown>));
  });
  for (const path of paths) await explorer.visit(page, path);
  page.removeAllListeners('request');
  return shapes;
}

/** Returns the questions of the warm-up. */
function warmed(): Set<string> {
  const questions = [...recordQuestions(ids, '2026-01-01'), ...listQuestions(ids)];
  return new Set(questions.map(({ operation, variables }) => shapeOf(operation, variables)));
}

const OF_LISTS =
  /^(Organisation(s|Counts)|Partnership(s|Counts)|Commitment(s|Counts)|Signatories|Calendar|WorldCounts|Places|Actions) /;
const OF_RECORDS = /^(Country|Region|Objective|Partnership(Record)?|CodeCompany|CoverageCells?)/;

test('the warm-up asks the questions of each list without a filter and with each filter alone', async () => {
  const [{ id: region }, { id: country }, { id: objective }] = [
    ids.regions[0]!,
    ids.countries.nodes[0]!,
    ids.objectives[0]!,
  ];
  const alone = (path: string, filters: readonly string[]) => [path, ...filters.map((filter) => `${path}?${filter}`)];
  const places = [`region=${region}`, `country=${country}`];
  const shapes = await questionsAt([
    ...alone('/en/organisations', [...places, 'kind=MEMBER', 'group=GOVERNMENT', 'only=1', 'text=network']),
    ...alone('/en/partnerships', [
      `regions=${region}`,
      `countries=${country}`,
      `objectives=${objective}`,
      `forms=${ids.manifestations[0]!.id}`,
      `participants=${ids.actors.nodes[0]!.id}`,
      'groups=GOVERNMENT',
      'min=2',
      'multi=yes',
      'ended=yes',
      'text=network',
      'order=PARTICIPANTS',
      'order=STARTED',
      'order=NAME',
    ]),
    ...alone('/en/commitments', [
      ...places,
      `objective=${objective}`,
      'status=MET',
      'text=network',
      'dueFrom=2027',
      'dueTo=2027',
    ]),
    ...alone('/en/code', [...places, 'text=hotel', 'criterion=1&status=MET']),
    ...alone('/en/calendar', [...places, 'kind=DEADLINE', 'from=2027', 'to=2027']),
    '/en/countries',
    '/en/actions',
    ...SUBJECTS.map(({ name }) => `/en/map?what=${name}`),
  ]);
  const ofLists = [...shapes].filter((shape) => OF_LISTS.test(shape));
  expect(ofLists.length).toBeGreaterThan(60);
  expect(ofLists.filter((shape) => !warmed().has(shape))).toEqual([]);
});

test('the warm-up asks the questions of the page of a country, region, objective, partnership and company', async () => {
  const shapes = await questionsAt([
    `/en/countries/${ids.countries.nodes[0]!.id}`,
    `/en/regions/${ids.regions[0]!.id}`,
    `/en/objectives/${ids.objectives[0]!.id}`,
    `/en/partnerships/${ids.partnerships.nodes[0]!.id}`,
    `/en/code/${ids.companies.nodes[0]!.id}`,
  ]);
  const ofRecords = [...shapes].filter((shape) => OF_RECORDS.test(shape));
  expect(ofRecords.length).toBeGreaterThan(10);
  expect(ofRecords.filter((shape) => !warmed().has(shape))).toEqual([]);
});
