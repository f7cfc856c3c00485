import { nodeDecoder } from '../node/node-decoder';
import { nodesOfType, readListed, type IndexedList } from '../node/node.store';
const PAGE_COUNTRIES = nodeDecoder('country/page-countries');

/** The list of countries, by their name in the `language` of its parameters. */
export const countryList: IndexedList = {
  page: (read, parameters) => readListed(read, PAGE_COUNTRIES, parameters),
  count: (read) => nodesOfType.count(read, { type: 'Country' }),
};
