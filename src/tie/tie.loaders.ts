import { MAX_IDS } from '../neo4j/id-batches';
import { oneByKey } from '../loading/one-by-key';
import { pageWithNodes } from '../node/node.loaders';
import { pageTiesOfNode, readTies } from './tie.store';

/** A tie by its id, whatever its status; null where there is none or the reader may not see it. */
export const tieById = oneByKey(readTies, ({ id }) => id, MAX_IDS);

/** A page of the ties of a node. */
export const tiesOfNode = pageWithNodes(pageTiesOfNode);
