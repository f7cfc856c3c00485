import type { Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { countLacking } from '../filter/unknown-parts';
import { nodeDecoder } from '../node/node-decoder';
import { type IndexedList, indexedPage } from '../node/node.store';

const PAGE_COUNTRIES = nodeDecoder('country/page-countries');

/** The list of countries that fit a filter, by their name in the `language` of its parameters. */
export const countryList: IndexedList = {
  ...indexedPage(PAGE_COUNTRIES, { network: NETWORK }),
  count: async (read, parameters) => {
    const [row] = await read<{ total: number }>('country/count-countries', { ...parameters, network: NETWORK });
    return row?.total ?? 0;
  },
  countLacking: (read, parameters) =>
    countLacking(read, 'country/count-unknown-countries', { ...parameters, network: NETWORK }),
};

/** The ids of the regions in which there is a country, seat blocks first. */
export function listRegions(read: Run): Promise<{ id: string }[]> {
  return read('country/list-regions');
}

/** For each region, the regions that share a country with it, seat blocks first. */
export function listOverlaps(read: Run, regions: readonly string[]): Promise<{ region: string; other: string }[]> {
  return read('country/list-overlaps', { regions });
}

/** For each region with members of the network, how many are based there. */
export function countMembers(read: Run, regions: readonly string[]): Promise<{ region: string; members: number }[]> {
  return read('country/count-members', { regions, network: NETWORK });
}
