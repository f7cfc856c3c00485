import type { Parameters, Run } from '../neo4j/client';
import { NODE_COLUMNS, nodeOf, type NodeRecord, type NodeValues } from '../node/node.store';

export interface Hit {
  node: NodeRecord;
  score: number;
}

/** Nodes whose names fit a query of the full-text index, best first; those above all that hold the folded phrase. */
export async function searchNames(read: Run, asked: Parameters): Promise<Hit[]> {
  const rows = await read<{ node: NodeValues; score: number }>('search/search-names', {
    ...asked,
    nodeColumns: NODE_COLUMNS,
  });
  return rows.map(({ node, score }) => ({ node: nodeOf(node, NODE_COLUMNS), score }));
}
