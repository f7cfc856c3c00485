import { StartError } from '../src/errors';
import { keyedTable } from './tables';

/**
 * Returns a function that gives the French of a text of the facts, by `tables/french.csv`.
 * @throws StartError where the table lacks it.
 */
export function inFrench(): (english: string) => string {
  const table = keyedTable('french', 'en');
  return (english) => {
    const row = table.get(english);
    if (!row) throw new StartError(`tables/french.csv lacks the French of "${english}"`);
    return row.text('fr');
  };
}
