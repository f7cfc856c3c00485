import { nodesOfType, readListed, type IndexedList } from '../node/node.store';
/** The list of countries, by their name in the `language` of its parameters. */
export const countryList: IndexedList = {
  page: (read, parameters) => readListed(read, 'country/page-countries', parameters),
  count: (read) => nodesOfType.count(read, { type: 'Country' }),
};
