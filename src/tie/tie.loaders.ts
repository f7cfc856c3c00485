import { oneByKey } from '../loading/one-by-key';
import { pageByKey } from '../loading/page-by-key';
import { pageTiesOfNode, readTies } from './tie.store';

/** The index refuses a query of more than 1,024 clauses, and each id is one. Source: Lucene's IndexSearcher. */
const MOST_IDS = 1_000;

/** A tie by its id, whatever its status; null where there is none or the reader may not see it. */
export const tieById = oneByKey(readTies, ({ id }) => id, MOST_IDS);

/** A page of the ties of a node. */
export const tiesOfNode = pageByKey(pageTiesOfNode);
