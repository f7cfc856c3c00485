import { nodesOfType, readListed } from '../node/node.store';
import type { IndexedList } from '../node/list-connection';

/** The list of countries, by their name in the `language` of its parameters. */
export const countryList: IndexedList = {
  page: (read, parameters) => readListed(read, 'country/page-countries', parameters),
  count: (read) => nodesOfType.count(read, { type: 'Country' }),
};
