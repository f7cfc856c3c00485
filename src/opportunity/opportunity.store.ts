import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';
import { type Listed, type PagesWithNodes, readPages } from '../node/node.store';
import type { Page, Position } from '../paging/page';

const PAGE_OPPORTUNITIES = nodeDecoder('opportunity/page-opportunities');

/** A page of the opportunities that match the parameters, soonest first. */
export async function pageOpportunities(read: Run, parameters: Parameters): Promise<Page<{ node: NodeRecord }>> {
  type Row = { total: number; item: [position: Position, node: NodeValues] | null };
  const { statement, columns, decode } = PAGE_OPPORTUNITIES;
  const rows = await read<Row>(statement, { ...parameters, nodeColumns: columns });
  const items = rows.flatMap(({ item }): Listed[] => (item ? [{ position: item[0], node: decode(item[1]) }] : []));
  return { total: rows[0]?.total ?? 0, items };
}

const PAGE_OF_COUNTRIES = nodeDecoder('opportunity/page-of-countries');

/** A page of the opportunities that cover each of some countries, soonest first. */
export function pageOfCountries(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readPages(
    read,
    PAGE_OF_COUNTRIES,
    { ids, ...parameters },
    ([position, node]: [position: Position, node: string]) => ({ position, node }),
  );
}
