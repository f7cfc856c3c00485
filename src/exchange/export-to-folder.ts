import { findMerged } from '../graph/node/node.store';
import type { GraphClient } from '../store/neo4j/client';
import { csvSink } from './csv/write-csv';
import { type ExportView, streamNodes, streamTies, streamValues } from './export-graph.store';
import { ExportedPictures } from './exported-pictures';
import { type GraphWriter, tableWriter } from './formats/graph-writer';
import { graphml } from './formats/graphml';
import { jsonLines } from './formats/json-lines';
import { type Output, OutputFolder } from './formats/output-folder';
import { workbookSink } from './formats/workbook';

const WRITERS = {
  csv: (open: (name: string) => Output): GraphWriter => tableWriter(csvSink(open)),
  xlsx: (open) => tableWriter(workbookSink(open('convening-graph.xlsx'))),
  graphml: (open) => graphml(open('convening-graph.graphml')),
  jsonl: (open) => jsonLines(open('convening-graph.jsonl')),
} satisfies Record<string, (open: (name: string) => Output) => GraphWriter>;

export type ExportFormat = keyof typeof WRITERS;
export const EXPORT_FORMATS = Object.keys(WRITERS) as ExportFormat[];

export interface ExportRequest extends ExportView {
  folder: string;
  format: ExportFormat;
  /** True to replace existing files of the format. */
  force: boolean;
}

/** The numbers of records in the files. */
export interface ExportCounts {
  nodes: number;
  ties: number;
  values: number;
}

/** Writes all files of the format into a folder, or none. Throws StartError where that fails. */
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

/** Streams the graph into a writer. Its three statements agree, since `view.known` is past. */
async function exportGraph(graph: GraphClient, view: ExportView, writer: GraphWriter): Promise<ExportCounts> {
  const counts: ExportCounts = { nodes: 0, ties: 0, values: 0 };
  const nodeIds = new Set<string>();
  const pictures = new ExportedPictures();
  await streamNodes(graph, view, (node) => {
    pictures.see(node);
    if (node.type === 'Picture') return pictures.add(node);
    nodeIds.add(node.id);
    if (writer.node(node)) counts.nodes++;
  });
  await streamTies(graph, view, (tie) => {
    // A tie to a node that is unknown at the instant would dangle.
    if (!nodeIds.has(tie.from) || !nodeIds.has(tie.to)) return;
    pictures.see(tie);
    if (writer.tie(tie)) counts.ties++;
  });
  await streamValues(graph, view, (value) => {
    pictures.see(value);
    if (writer.value(value)) counts.values++;
  });
  const merged = (ids: readonly string[]) =>
    findMerged((name, parameters) => graph.read(name, { ...view, ...parameters }), ids);
  for (const picture of await pictures.resolvedTo(merged)) if (writer.node(picture)) counts.nodes++;
  writer.end();
  return counts;
}
