import type { TableFormat } from './table-format';

/** A JSON array of one flat object for each row, each on a line of its own. */
export const json: TableFormat = {
  contentType: 'application/json; charset=utf-8',
  shown: true,
  writer: (columns) => {
    let separator = '\n';
    return {
      start: () => '[',
      rows: (rows) =>
        rows
          .map((cells) => {
            const before = separator;
            separator = ',\n';
            return before + JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]])));
          })
          .join(''),
      end: () => '\n]\n',
    };
  },
};
