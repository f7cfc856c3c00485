import { table } from './seeded';

const verbs = new Map(table('verbs').map((row) => [row.verb, row]));

/** What `tables/verbs.csv` makes of a verb, read without the code under test. */
export function verbRule(verb: string): { type: string; reversed: boolean } {
  const row = verbs.get(verb);
  return { type: String(row?.type), reversed: row?.reversed === 'yes' };
}
