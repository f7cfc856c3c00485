/** A row of a Markdown table, with its line break. */
export function markdownRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
