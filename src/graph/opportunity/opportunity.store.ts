import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { countLacking, type PartCount } from '../filter/unknown-parts';
import { nodeDecoder, type NodeRecord } from '../node/node-decoder';
import { type PagesWithNodes, readCountedPage, readNodePages } from '../node/node.store';
import type { Page } from '../../store/paging/page';

const PAGE_OPPORTUNITIES = nodeDecoder('opportunity/page-opportunities');

/** A page of the opportunities that match the parameters, soonest first. */
export function pageOpportunities(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  return readCountedPage(read, PAGE_OPPORTUNITIES, parameters);
}

/** Of how many opportunities that fail no part of a filter nothing is on record for one. */
export function countLackingOpportunities(read: Run, parameters: Parameters): Promise<PartCount[]> {
  return countLacking(read, 'opportunity/count-unknown-opportunities', parameters);
}

const PAGE_OF_COUNTRIES = nodeDecoder('opportunity/page-of-countries');

/** A page of the opportunities that cover each of some countries, soonest first. */
export function pageOfCountries(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readNodePages(read, PAGE_OF_COUNTRIES, { ids, ...parameters });
}
