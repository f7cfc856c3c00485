import type { GraphClient } from '../neo4j/client';
import { type ExportView, streamNodes, streamTies, streamValues } from './export-graph.store';
import type { GraphWriter } from './exported';

export interface ExportCounts {
  nodes: number;
  ties: number;
  values: number;
}

/**
 * Hands the graph to a writer, record by record. The instant of `view` lies behind, so that what is recorded meanwhile is
 * in none of the three readings.
 */
export async function exportGraph(
  graph: GraphClient,
  view: ExportView,
  writer: GraphWriter,
  said: (counts: ExportCounts) => void = () => undefined,
): Promise<ExportCounts> {
  const counts: ExportCounts = { nodes: 0, ties: 0, values: 0 };
  const count = (what: keyof ExportCounts): void => {
    counts[what]++;
    if ((counts.nodes + counts.ties) % 1_000 === 0) said(counts);
  };
  const known = new Set<string>();
  await streamNodes(graph, view, (node) => {
    known.add(node.id);
    writer.node(node);
    count('nodes');
  });
  await streamTies(graph, view, (tie) => {
    // An end that was not known at the instant would leave the tie hanging in whatever reads the file.
    if (!known.has(tie.from) || !known.has(tie.to)) return;
    writer.tie(tie);
    count('ties');
  });
  await streamValues(graph, view, (value) => {
    writer.value(value);
    count('values');
  });
  writer.end();
  return counts;
}
