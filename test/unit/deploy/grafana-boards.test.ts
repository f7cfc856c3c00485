import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardFiles } from '../../../deploy/grafana/generator/write-boards';
import { TABLES } from '../../../src/api/export/all-tables';
import { fileColumns } from '../../../src/api/export/formats/table-format';
import { BOARD_LANGUAGES, panelsWithData, PROJECT, readBoard, type StoredPanel } from '../../support/grafana-boards';

const UNKNOWN = { type: 'special', options: { match: 'null', result: { text: '?', color: '#8e8e8e', index: 0 } } };

/** The types that Infinity accepts for a column of a table. */
const TYPES = { text: ['string', 'timestamp'], day: ['string', 'timestamp'], number: ['number'], boolean: ['boolean'] };

test('the committed boards are those of the generator', () => {
  const folder = join(PROJECT, 'deploy/grafana/boards');
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(files)).toEqual(boardFiles());
});

describe.each(BOARD_LANGUAGES)('the board in %s', (language) => {
  const board = readBoard(language);
  const panels = panelsWithData(board);

  test('is a provisioned board that nobody changes by hand', () => {
    expect(board).toMatchObject({ uid: `convening-network-${language}`, schemaVersion: 42, editable: false });
    expect(board.panels.length).toBeGreaterThan(6);
  });

  test('panels have ids of their own, and do not overlap in the 24 columns of the grid', () => {
    expect(new Set(board.panels.map(({ id }) => id)).size).toBe(board.panels.length);
    const taken = new Map<string, number>();
    for (const { id, gridPos } of board.panels) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      for (const place of cellsOf(gridPos)) {
        expect([id, place, taken.get(place)]).toEqual([id, place, undefined]);
        taken.set(place, id);
      }
    }
  });

  test('each panel has a title, and states the meaning of the number, its limits and its source', () => {
    for (const { title, description } of panels) {
      expect(title).toMatch(/^\p{Lu}.+[^.]$/u);
      expect([title, description.length > 100]).toEqual([title, true]);
      expect(description).toMatch(language === 'en' ? /Source: .*\/export\/\w+\.csv/ : /Source : .*\/export\/\w+\.csv/);
    }
    expect(new Set(board.panels.map(({ title }) => title)).size).toBe(board.panels.length);
  });

  test.each(panels.map((panel) => [panel.title, panel] as const))('%s: its query is one of a table', (_, panel) => {
    expect(panel.targets).toHaveLength(1);
    const [target] = panel.targets!;
    const datasource = { type: 'yesoreyeram-infinity-datasource', uid: 'convening-graph-tables' };
    expect(panel.datasource).toEqual(datasource);
    expect(target).toMatchObject({
      datasource,
      type: 'json',
      parser: 'backend',
      source: 'url',
      format: 'table',
      root_selector: '',
    });
    // Relative to the address of the data source.
    const [, name, query] = /^\/(\w+)\.json\?(.+)$/.exec(target!.url)!;
    expect(new URLSearchParams(query).get('lang')).toBe(language);
    const table = TABLES.find((one) => one.name === name)!;
    const types = new Map(fileColumns(table.columns).map((column) => [column.name, TYPES[column.type]]));
    for (const { selector, text, type } of target!.columns) {
      expect([selector, types.get(selector)]).toEqual([selector, expect.arrayContaining([type])]);
      expect(text).toBe(selector);
    }
  });

  test.each(panels.map((panel) => [panel.title, panel] as const))('%s: unknown is “?”, never 0', (_, panel) => {
    expect(panel.fieldConfig!.overrides).toContainEqual({
      matcher: { id: 'byType', options: 'number' },
      properties: [{ id: 'mappings', value: [UNKNOWN] }],
    });
    for (const { id, options } of panel.transformations!) {
      if (id === 'groupingToMatrix') expect(options).toMatchObject({ emptyValue: 'null' });
    }
    expect(panel.fieldConfig!.defaults.unit).toBe('none');
    expect(JSON.stringify(panel)).not.toMatch(/"(reduce|zero|connected)"|noValue":"0/);
  });

  test.each(panels.map((panel) => [panel.title, panel] as const))('%s: its columns have names in words', (_, panel) => {
    const selectors = panel.targets![0]!.columns.map(({ selector }) => selector);
    const titles = Object.values(
      panel.transformations!.find(({ id }) => id === 'organize')!.options.renameByName as Record<string, string>,
    );
    expect(titles.length).toBe(isMatrix(panel) ? 1 : selectors.length);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}[^_]+$/u);
    if (panel.type === 'barchart') expect(titles).toContain(panel.options.xField);
  });
});

test('the boards differ in their language only', () => {
  const [en, fr] = BOARD_LANGUAGES.map((language) =>
    readBoard(language).panels.map(({ id, gridPos, type, targets }) => ({
      id,
      gridPos,
      type,
      targets: targets?.map((target) => ({ ...target, url: target.url.replace(/lang=\w+/, 'lang') })),
    })),
  );
  expect(fr).toEqual(en);
});

const isMatrix = ({ transformations }: StoredPanel) => transformations!.some(({ id }) => id === 'groupingToMatrix');

function cellsOf({ x, y, w, h }: StoredPanel['gridPos']): string[] {
  return Array.from({ length: w * h }, (_, i) => `${String(x + (i % w))},${String(y + Math.floor(i / w))}`);
}
