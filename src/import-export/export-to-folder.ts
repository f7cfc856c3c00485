import type { GraphClient } from '../neo4j/client';
import { csvSink } from './csv/csv-sink';
import { exportGraph, type ExportCounts } from './export-graph';
import type { ExportView } from './export-graph.store';
import type { GraphWriter } from './exported';
import { graphml } from './formats/graphml';
import { jsonLines } from './formats/json-lines';
import { type Output, OutputFolder } from './formats/output-folder';
import { tableWriter } from './formats/table-writer';
import { workbookSink } from './xlsx/workbook-sink';

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
  /** Whether files of the format that are there are replaced. */
  force: boolean;
}

/** Writes the graph into a folder: all files of the format, or none. Throws StartError where they cannot be written. */
export async function exportToFolder(
  graph: GraphClient,
  { folder, format, force, known, clearance }: ExportRequest,
  said?: (counts: ExportCounts) => void,
): Promise<ExportCounts> {
  const output = new OutputFolder(folder, force);
  try {
    const writer = WRITERS[format]((name) => output.open(name));
    const counts = await exportGraph(graph, { known, clearance }, writer, said);
    output.commit();
    return counts;
  } finally {
    output.discard();
  }
}
