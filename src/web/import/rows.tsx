import type { ComponentChildren } from 'preact';

interface RowsProps {
  class?: string;
  caption: string;
  heads: readonly string[];
  /** The cells of each row, in the order of the heads; the first names the row. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table, which becomes labelled lines on a phone. */
export function Rows({ class: name = '', caption, heads, rows }: RowsProps) {
  return (
    <table class={`rows ${name}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={at} data-label={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
