import type { FactRow } from './fact-row';
import { readTable } from './tables';

/** The columns whose text the graph shows. */
const SHOWN = ['note', 'source', 'what'] as const;

/**
 * Returns a function that words the texts of a row for who reads the graph and not the facts: `tables/wording.csv` has what
 * speaks of files, columns, rows and codes, and what is said instead.
 */
export function rewording(): (row: FactRow) => FactRow {
  const rules = readTable('wording').map((rule) => [rule.text('text'), rule.optional('instead') ?? ''] as const);
  const reword = (text: string): string => {
    const worded = rules.reduce((before, [from, to]) => before.replaceAll(from, to), text);
    return worded === text ? text : worded.replace(/ {2,}/g, ' ').trim();
  };
  return (row) =>
    SHOWN.reduce((before, column) => {
      const text = before.optional(column);
      return text === undefined ? before : before.with(column, reword(text));
    }, row);
}
