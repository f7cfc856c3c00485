import { AugmentingSearch } from './augmenting-search';
import type { Residual } from './residual';

/**
 * Gives each of the rows a route to the root, one row after the other, changing the routes of the rows before it
 * where that is needed; a row that can have none goes without. The routes that result are as many as there can be,
 * and the cheapest for the rows that have one (successive shortest paths: Jewell 1958, Ahuja, Magnanti & Orlin 1993,
 * section 9.7). `arcsPerRow` is how many arcs the searches are prepared by: it changes the time taken, never how good
 * the answer is.
 */
export function serveRows(residual: Residual, rows: readonly number[], arcsPerRow: number): void {
  const search = new AugmentingSearch(residual);
  search.prepare(rows.length * arcsPerRow);
  let hopeless = new Set<number>();
  rows.forEach((row, place) => {
    if (hopeless.has(row)) return;
    const found = search.find(row);
    if (found.states) residual.augment(found.states);
    else if (found.stuck === 'root') {
      hopeless = new Set(rows.slice(place).filter((other) => !search.sawFromRoot(other)));
    }
  });
}
