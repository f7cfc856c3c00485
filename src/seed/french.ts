import { StartError } from '../errors';
import { keyedTable } from './tables';

/**
 * Returns a function that translates a text of the facts into French, by `tables/french.csv`.
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
