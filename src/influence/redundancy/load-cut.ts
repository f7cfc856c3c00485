import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNodes } from '../../graph/node/node.loaders';

/** How many nodes of a cut are read by one statement. */
const PART_SIZE = 500;

/**
 * The nodes of a cut, in its order; between two hubs there can be thousands. One part is read after the other: garbage collection
 * holds up all other requests for the longer, the more rows are on their way.
 */
export async function loadCut(context: ReadContext, cut: readonly string[]): Promise<NodeRecord[]> {
  const nodes: NodeRecord[] = [];
  for (let start = 0; start < cut.length; start += PART_SIZE) {
    nodes.push(...(await loadNodes(context, cut.slice(start, start + PART_SIZE))));
  }
  return nodes;
}
