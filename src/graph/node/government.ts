import type { ReadContext } from '../../store/loading/read-context';
import { governmentId } from '../../store/model/record-ids';
import type { NodeRecord } from './node-decoder';
import { loadNode, nodeById } from './node.loaders';

/** Loads the government of a country; null where it has none, such as a territory. */
export async function loadGovernment(context: ReadContext, country: string): Promise<NodeRecord | null> {
  const node = await loadNode(context, governmentId(country));
  return node?.derived ? node : null;
}

/** Returns a function that replaces ids of countries, not territories, by those of governments. */
export async function governmentResolver(
  context: ReadContext,
  ids: readonly string[] | null | undefined,
): Promise<(id: string) => string> {
  const nodes = await context.loaders.get(nodeById).loadMany(ids ?? []);
  const countries = nodes.flatMap((node) => (node?.type === 'Country' ? [node.id] : []));
  const governments = await Promise.all(
    countries.map(async (id) => [id, (await loadGovernment(context, id))?.id ?? id] as const),
  );
  const replaced = new Map(governments);
  return (id) => replaced.get(id) ?? id;
}
