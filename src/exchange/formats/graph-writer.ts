import type { ExportedNode, ExportedTie, ExportedValue } from '../export-graph.store';
import type { FileName } from '../rows/columns';
import { type Cells, evidenceRow, nodeRow, stepRows, type TableRow, tieRow, valueRow } from '../rows/write-rows';

/**
 * Writes an export in one format: all nodes, then all ties, all values, all pictures (also nodes),
 * and one `end`. Each method returns true where the format contains the record.
 */
export interface GraphWriter {
  node(node: ExportedNode): boolean;
  tie(tie: ExportedTie): boolean;
  value(value: ExportedValue): boolean;
  end(): void;
}

/** Takes rows of the import files in any order. */
export interface TableSink {
  row(file: FileName, cells: Cells): void;
  end(): void;
}

/**
 * Writes import files. The list cells for objectives and countries stay empty: those ties are rows
 * of ties.csv, with their dates and sources. Reference data contribute only ties and values.
 */
export function tableWriter(sink: TableSink): GraphWriter {
  const write = (id: string, { file, cells, moreEvidence }: TableRow): true => {
    sink.row(file, cells);
    for (const evidence of moreEvidence) sink.row('evidence.csv', evidenceRow(id, evidence));
    return true;
  };
  return {
    node: (node) => {
      const row = nodeRow(node);
      if (row === undefined) return false;
      for (const step of stepRows(node)) sink.row('picture-steps.csv', step);
      return write(node.id, row);
    },
    // Derived ties are derived again after an import.
    tie: (tie) => !tie.derived && write(tie.id, tieRow(tie)),
    value: (value) => write(value.id, valueRow(value)),
    end: () => sink.end(),
  };
}
