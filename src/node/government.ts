import type { ReadContext } from '../loading/read-context';
import { governmentId } from '../model/record-ids';
import type { NodeRecord } from './node-decoder';
import { loadNode } from './node.loaders';

/** The government of a country, by the id of the country; null where it has none, as a territory. */
export async function loadGovernment(context: ReadContext, country: string): Promise<NodeRecord | null> {
  const node = await loadNode(context, governmentId(country));
  return node?.derived ? node : null;
}
