import type { BoardLanguage, BoardPanel, Matrix, PanelColumn } from './panel';

/** The uid of the data source in provisioning/datasources. */
const DATA_SOURCE = { type: 'yesoreyeram-infinity-datasource', uid: 'convening-graph-tables' };

const UNKNOWN = { type: 'special', options: { match: 'null', result: { text: '?', color: '#8e8e8e', index: 0 } } };

const YES_OR_NO = { en: wordsOf('yes', 'no'), fr: wordsOf('oui', 'non') };

/** Returns the panel as Grafana stores it, without its id and its position. */
export function panelJson(panel: BoardPanel, language: BoardLanguage): object {
  const { view, columns, empty } = panel;
  return {
    title: panel.title[language],
    description: panel.description[language],
    type: view === 'bars' ? 'barchart' : 'table',
    datasource: DATA_SOURCE,
    targets: [target(panel, language)],
    transformations:
      typeof view === 'object'
        ? matrixOf(view, columns, language)
        : [...onlyWith(panel.onlyWith), titled(columns, language)],
    fieldConfig: {
      defaults: {
        unit: 'none',
        ...(empty && { noValue: empty[language] }),
        ...(view === 'bars' ? { min: 0, color: { mode: 'palette-classic' } } : TABLE_CELLS),
      },
      // A null count is unknown; a null text is only empty.
      overrides: [mapped('number', UNKNOWN), mapped('boolean', YES_OR_NO[language])],
    },
    options:
      view === 'bars'
        ? { xField: columns[0]!.title[language], orientation: 'auto', showValue: 'always', stacking: 'none', ...LEGEND }
        : { showHeader: true, cellHeight: 'sm' },
  };
}

const TABLE_CELLS = {
  color: { mode: 'thresholds' },
  thresholds: { mode: 'absolute', steps: [{ color: 'text', value: null }] },
  custom: { align: 'auto', cellOptions: { type: 'color-text', wrapText: true }, inspect: false },
};

const LEGEND = { legend: { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] } };

function wordsOf(yes: string, no: string): object {
  return { type: 'value', options: { true: { text: yes, index: 0 }, false: { text: no, index: 1 } } };
}

const mapped = (type: 'number' | 'boolean', mapping: object): object => ({
  matcher: { id: 'byType', options: type },
  properties: [{ id: 'mappings', value: [mapping] }],
});

/** Returns one request to /export, whose columns Infinity's backend parser reads. */
function target({ file, columns }: BoardPanel, language: BoardLanguage): object {
  return {
    refId: 'A',
    datasource: DATA_SOURCE,
    type: 'json',
    parser: 'backend',
    source: 'url',
    format: 'table',
    url: `/${file}${file.includes('?') ? '&' : '?'}lang=${language}`,
    url_options: { method: 'GET', data: '' },
    root_selector: '',
    // `organize` below names the columns, not `text`, since Infinity's backend parser looks up
    // the type of a column by its selector.
    columns: columns.map(({ selector, type }) => ({ selector, text: selector, type })),
    filters: [],
  };
}

/** Omits the rows in which a column is null. */
function onlyWith(selector: string | undefined): object[] {
  if (selector === undefined) return [];
  const filters = [{ fieldName: selector, config: { id: 'isNotNull', options: {} } }];
  return [{ id: 'filterByValue', options: { type: 'include', match: 'any', filters } }];
}

/** Names the columns and orders them, since Infinity sorts them by name. */
function titled(columns: readonly PanelColumn[], language: BoardLanguage): object {
  return {
    id: 'organize',
    options: {
      excludeByName: {},
      indexByName: Object.fromEntries(columns.map(({ selector }, index) => [selector, index])),
      renameByName: Object.fromEntries(columns.map(({ selector, title }) => [selector, title[language]])),
    },
  };
}

function matrixOf(matrix: Matrix, columns: readonly PanelColumn[], language: BoardLanguage): object[] {
  const { row, column, value } = matrix;
  const title = columns.find(({ selector }) => selector === row)!.title[language];
  return [
    // Grafana fills a null cell with `emptyValue`, an empty text by default.
    {
      id: 'groupingToMatrix',
      options: { rowField: row, columnField: column, valueField: value, emptyValue: 'null' },
    },
    { id: 'organize', options: { excludeByName: {}, indexByName: {}, renameByName: { [`${row}\\${column}`]: title } } },
  ];
}
