import { withGraph } from '../../../support/open-graph';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPath } from '../../../../src/change/import/import-path';
import type { Json } from '../../../support/api';
import { piers, pierTies, writeTable } from '../../../support/import-folder';
import { EVIDENCE, recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
const editor = api.as('EDITOR');
const { read: readAs } = api;
const record = recorder(writer(api, editor));

const changes = async (args: string, fields = 'nodes { id } totalCount'): Promise<Json> =>
  (await readAs(`{ changes(${args}) { ${fields} } }`)).changes!;

test('changes of a period are those recorded from its first instant to its last, of a node too', async () => {
  const made: Json[] = [];
  for (const year of ['2021', '2022', '2023', '2024']) {
    const input = { indicator: 'IND-2', asOf: year, value: 1, basis: 'speeches', evidence: EVIDENCE };
    made.push((await record('recordIndicatorValue', { input })).change!);
  }
  const [, second, third] = made.map(({ recordedAt }) => recordedAt as unknown as string);
  const [, two, three] = made.map(({ id }) => ({ id }));
  const period = `from: "${second!}", to: "${third!}"`;
  expect(await changes(period)).toEqual({ nodes: [two, three], totalCount: 2 });
  expect(await changes(`${period}, newestFirst: true`)).toEqual({ nodes: [three, two], totalCount: 2 });
  expect(await changes(`${period}, node: "IND-2"`)).toEqual({ nodes: [two, three], totalCount: 2 });
  expect(await changes(`${period}, node: "IND-1"`)).toEqual({ nodes: [], totalCount: 0 });
  const { nodes, pageInfo } = await changes(`${period}, first: 1`, 'nodes { id } pageInfo { hasNextPage endCursor }');
  expect([nodes, pageInfo!.hasNextPage]).toEqual([[two], true]);
  const cursor = pageInfo!.endCursor as unknown as string;
  expect(await changes(`${period}, first: 1, after: "${cursor}"`, 'nodes { id } pageInfo { hasNextPage }')).toEqual({
    nodes: [three],
    pageInfo: { hasNextPage: false },
  });
});

test('an import is one change, and its rows are below it, page by page, as far as the viewer may see them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-feed-'));
  try {
    writeTable(folder, 'actors.csv', piers(30));
    const [first, ...rest] = pierTies(20, 30);
    writeTable(folder, 'ties.csv', [{ ...first, visibility: 'CONFIDENTIAL' }, ...rest]);
    const nothing = (): void => undefined;
    await withGraph((graph) => importPath(graph, folder, false, nothing, nothing));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const query = (args: string) =>
    `{ changes(newestFirst: true, first: 1) { nodes { action summary records(${args}) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } } } } }`;
  const rows = async (headers?: Record<string, string>) => {
    const ids: string[] = [];
    let total: unknown;
    for (let after = '', more = true; more;) {
      const { changes: found } = await readAs(query(`first: 20${after}`), { headers });
      const [change] = found!.nodes as unknown as Json[];
      const { totalCount, nodes, pageInfo } = change!.records!;
      expect(change!.action).toBe('IMPORT');
      total = totalCount;
      ids.push(...(nodes as unknown as { id: string }[]).map(({ id }) => id));
      more = pageInfo!.hasNextPage as unknown as boolean;
      after = `, after: "${pageInfo!.endCursor as unknown as string}"`;
    }
    return { total, ids };
  };
  const all = [
    ...Array.from({ length: 20 }, (_, index) => `TX-${index}`),
    ...Array.from({ length: 30 }, (_, index) => `X-${index}`),
  ].sort();
  expect(await rows(editor)).toEqual({ total: 50, ids: all });
  expect(await rows()).toEqual({ total: 49, ids: all.filter((id) => id !== 'TX-0') });
});

test('changes by somebody are those that were recorded as theirs, of a node too', async () => {
  const input = { indicator: 'IND-3', asOf: '2021', value: 1, basis: 'speeches', evidence: EVIDENCE };
  const { change } = await record('recordIndicatorValue', { input });
  const { viewer } = await readAs('{ viewer { recordedAs } }', { headers: editor });
  const by = viewer!.recordedAs as unknown as string;
  expect(by).toMatch(/^EDITOR/);
  expect(await changes(`by: "${by}", node: "IND-3"`)).toEqual({ nodes: [{ id: change!.id }], totalCount: 1 });
  const { nodes } = await changes(`by: "${by}", newestFirst: true, first: 1`);
  expect(nodes).toEqual([{ id: change!.id }]);
  expect(await changes('by: "ADMIN"')).toEqual({ nodes: [], totalCount: 0 });
});
