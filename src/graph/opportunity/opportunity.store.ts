import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder } from '../node/node-decoder';
import { type PagesWithNodes, readNodePages } from '../node/node.store';

const PAGE_OF_COUNTRIES = nodeDecoder('opportunity/page-of-countries');

/** Pages the opportunities that cover each of some countries, soonest first. */
export function pageOfCountries(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readNodePages(read, PAGE_OF_COUNTRIES, { ids, ...parameters });
}
