import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, startApi } from '../../../support/api';
import { pythonWithPackages } from '../../../support/python-packages';
import { describeWith, OPTIONS, PYTHON, run } from '../../../support/spreadsheet-programs';
import { SMALL_WORLD } from '../../../worlds/small-world';

const DOCUMENT = readFileSync(join(__dirname, '../../../../schema/CLIENTS.md'), 'utf8');
const RECIPES = [...DOCUMENT.matchAll(/^## (.+)\n[\s\S]*?```(\w+)\n([\s\S]*?)```/gm)].map(
  ([, title = '', , lines = '']) => ({
    title,
    lines,
  }),
);

/** The data that the recipes for partnerships request. */
interface Partnerships {
  partnerships: { nodes: { id: string; name: string; groups: string[] }[] };
}

let api: Api;
let expected: Partnerships['partnerships']['nodes'];

beforeAll(async () => {
  api = await startApi({ rows: SMALL_WORLD });
  const { data } = await api.ask('query @asOf(valid: "2020") { partnerships(first: 50) { nodes { id name groups } } }');
  expected = (data as unknown as Partnerships).partnerships.nodes;
  expect(expected.length).toBeGreaterThan(1);
});
afterAll(() => api.close());

/** Returns the lines of a recipe, with the address of the API of this test. */
function linesOf(title: string): string {
  const recipe = RECIPES.find((one) => one.title === title);
  return recipe!.lines.replaceAll('http://127.0.0.1:4000', api.address);
}

/** Returns the value of an expression after a Python recipe has run, as JSON. */
async function python(title: string, expression: string): Promise<unknown> {
  const { stdout } = await run(await pythonWithPackages(), ['-c', `${linesOf(title)}\nprint(${expression})`], OPTIONS);
  return JSON.parse(stdout);
}

test.each(RECIPES)('$title takes ten lines at most', ({ lines }) => {
  expect(lines.trim().split('\n').length).toBeLessThanOrEqual(10);
});

test('curl asks for partnerships', async () => {
  const { stdout } = await run('sh', ['-c', linesOf('A command line')], OPTIONS);
  const { data } = JSON.parse(stdout) as { data: Partnerships };
  expect(data.partnerships).toEqual({ totalCount: expected.length, nodes: expected });
});

describeWith(PYTHON, () => {
  // Installs the packages where they are missing.
  beforeAll(async () => void (await pythonWithPackages()));

  test('gql checks a query by the schema, and pandas makes a table of the answer', async () => {
    const table = await python('Python: gql and pandas', 'partnerships.to_json(orient="records")');
    expect(table).toEqual(expected);
    const wrong = linesOf('Python: gql and pandas').replace('id name', 'id nom');
    await expect(run(await pythonWithPackages(), ['-c', wrong], OPTIONS)).rejects.toThrow(
      /Cannot query field 'nom' on type 'Partnership'/,
    );
  });

  test('networkx makes a graph of the ties', async () => {
    const rows = (await (await fetch(`${api.address}/export/ties.json`)).json()) as Record<
      'id' | 'from_id' | 'to_id',
      string
    >[];
    const graph = await python(
      'Jupyter: networkx',
      'pd.Series({"edges": sorted([a, b, key] for a, b, key in graph.edges(keys=True)), "first": degrees.index[0], "ties": int(degrees.iloc[0])}).to_json()',
    );
    const ends = rows.flatMap(({ from_id, to_id }) => [from_id, to_id]);
    const most = Math.max(...[...new Set(ends)].map((id) => ends.filter((end) => end === id).length));
    expect(graph).toEqual({
      edges: rows.map(({ id, from_id, to_id }) => [from_id, to_id, id]).sort(),
      first: expect.any(String),
      ties: most,
    });
  });
});

test('the cell for Observable gets what a page of any origin may read', async () => {
  const body = linesOf('Observable').replace(/^tally = /, '');
  const print = '.then((rows) => console.log(JSON.stringify(rows)))';
  const { stdout } = await run(process.execPath, ['-e', `(async () => ${body})()${print}`], OPTIONS);
  const { headers } = await fetch(`${api.address}/export/tally.json?of=ACTORS&by=REGION`, {
    headers: { origin: 'https://notebook.example.org' },
  });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const rows = await (await fetch(`${api.address}/export/tally.json?of=ACTORS&by=REGION`)).json();
  expect(JSON.parse(stdout)).toEqual(rows);
});
