import { clearanceOfNode, Visibility } from '../../src/store/model/visibility';
import { visibleRows } from './hidden-rows';

const { nodes, ties } = visibleRows(Visibility.CONFIDENTIAL);

/**
 * Ids of all nodes and hidden ties, names of hidden nodes, and titles of sources that only evidence
 * for hidden records cites.
 */
const WANTED = [
  ...nodes.map(({ id }) => id),
  ...nodes.flatMap(({ nameEn, properties }) => (nameEn && clearanceOfNode(properties) > 0 ? [nameEn] : [])),
  ...ties.flatMap(({ id }) => (id?.includes('HID') ? [id] : [])),
  'Closed minutes of NETWORK',
  'Closed calendar of CONFIDENTIAL',
];

/** The texts unchanged, and with their last or first character wrong. */
export const UNKNOWN = [...new Set(WANTED.flatMap((text) => [text, `${text.slice(0, -1)}~`, text.replace(/\w/, 'Q')]))];
