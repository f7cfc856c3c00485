import { StartError } from '../errors';
import { keyedTable } from './tables';

/** Returns a translator into French by `tables/french.csv`; throws StartError for missing texts. */
export function inFrench(): (english: string) => string {
  const table = keyedTable('french', 'en');
  return (english) => {
    const row = table.get(english);
    if (!row) throw new StartError(`tables/french.csv lacks the French of "${english}"`);
    return row.text('fr');
  };
}
