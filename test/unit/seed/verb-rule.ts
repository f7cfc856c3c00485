import { table } from './seeded';

const verbs = new Map(table('verbs').map((row) => [row.verb, row]));

/** The tie type and direction of a verb in `tables/verbs.csv`, read without the code under test. */
export function verbRule(verb: string): { type: string; reversed: boolean } {
  const row = verbs.get(verb);
  return { type: String(row?.type), reversed: row?.reversed === 'yes' };
}
