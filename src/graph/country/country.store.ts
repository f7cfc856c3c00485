import type { Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { countLacking } from '../filter/unknown-parts';
import { nodeDecoder } from '../node/node-decoder';
import { type IndexedList, indexedPage } from '../node/node.store';

const PAGE_COUNTRIES = nodeDecoder('country/page-countries');

/** The list of countries that match a filter, by name in the `language` of its parameters. */
export const countryList: IndexedList = {
  ...indexedPage(PAGE_COUNTRIES, { network: NETWORK }),
  count: async (read, parameters) => {
    const [row] = await read<{ total: number }>('country/count-countries', { ...parameters, network: NETWORK });
    return row?.total ?? 0;
  },
  countLacking: (read, parameters) =>
    countLacking(read, 'country/count-unknown-countries', { ...parameters, network: NETWORK }),
};

/** Lists the ids of the regions that contain a country, seat blocks first. */
export function listRegions(read: Run): Promise<{ id: string }[]> {
  return read('country/list-regions');
}

/** Lists, for each region, the regions that share a country with it, seat blocks first. */
export function listOverlaps(read: Run, regions: readonly string[]): Promise<{ region: string; other: string }[]> {
  return read('country/list-overlaps', { regions });
}

/** Counts the members of the network based in each region; regions without any have no row. */
export function countMembers(read: Run, regions: readonly string[]): Promise<{ region: string; members: number }[]> {
  return read('country/count-members', { regions, network: NETWORK });
}
