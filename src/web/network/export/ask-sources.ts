import { ask } from '../../data/ask';
import type { AsOf } from '../../frame/location';
import { type CitedFragment, NetworkSourcesDocument } from '../../graphql/graphql';
import { askInBatches } from '../batches';

/** Loads the sources of the evidence of some ties, each once. */
export async function askSources(ties: readonly string[], asOf: AsOf): Promise<CitedFragment[]> {
  const answers = await askInBatches(ties, (ids) => ask(NetworkSourcesDocument, { ids, ...asOf }));
  const sources = answers
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node && 'evidence' in node ? node.evidence.map(({ source }) => source) : []));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
