import type { GraphClient } from '../store/neo4j/client';
import { csvSink } from './csv/write-csv';
import { type ExportView, streamNodes, streamTies, streamValues } from './export-graph.store';
import { followTheMoney } from './formats/follow-the-money';
import { type GraphWriter, tableWriter } from './formats/graph-writer';
import { graphml } from './formats/graphml';
import { jsonLines } from './formats/json-lines';
import { type Output, OutputFolder } from './formats/output-folder';
import { workbookSink } from './xlsx/workbook-sink';

const WRITERS = {
  csv: (open: (name: string) => Output): GraphWriter => tableWriter(csvSink(open)),
  xlsx: (open) => tableWriter(workbookSink(open('convening-graph.xlsx'))),
  graphml: (open) => graphml(open('convening-graph.graphml')),
  jsonl: (open) => jsonLines(open('convening-graph.jsonl')),
  ftm: (open) => followTheMoney(open('entities.ftm.json')),
} satisfies Record<string, (open: (name: string) => Output) => GraphWriter>;

export type ExportFormat = keyof typeof WRITERS;
export const EXPORT_FORMATS = Object.keys(WRITERS) as ExportFormat[];

export interface ExportRequest extends ExportView {
  folder: string;
  format: ExportFormat;
  /** Whether to replace files of the format that exist already. */
  force: boolean;
}

/** How many records the files hold. */
export interface ExportCounts {
  nodes: number;
  ties: number;
  values: number;
}

/** Writes the graph into a folder: all files of the format, or none. Throws StartError where they cannot be written. */
export async function exportToFolder(
  graph: GraphClient,
  { folder, format, force, known, clearance }: ExportRequest,
): Promise<ExportCounts> {
  const output = new OutputFolder(folder, force);
  try {
    const writer = WRITERS[format]((name) => output.open(name));
    const counts = await exportGraph(graph, { known, clearance }, writer);
    output.commit();
    return counts;
  } finally {
    output.discard();
  }
}

/**
 * Streams the graph into a writer. The three statements read separately; they agree because `view.known` lies in the past,
 * so that changes recorded meanwhile are in none of them.
 */
async function exportGraph(graph: GraphClient, view: ExportView, writer: GraphWriter): Promise<ExportCounts> {
  const counts: ExportCounts = { nodes: 0, ties: 0, values: 0 };
  const nodeIds = new Set<string>();
  await streamNodes(graph, view, (node) => {
    nodeIds.add(node.id);
    if (writer.node(node)) counts.nodes++;
  });
  await streamTies(graph, view, (tie) => {
    // A tie to a node that was not known at the instant would dangle in the export.
    if (!nodeIds.has(tie.from) || !nodeIds.has(tie.to)) return;
    if (writer.tie(tie)) counts.ties++;
  });
  await streamValues(graph, view, (value) => {
    if (writer.value(value)) counts.values++;
  });
  writer.end();
  return counts;
}
