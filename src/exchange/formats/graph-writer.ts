import type { ExportedNode, ExportedTie, ExportedValue } from '../export-graph.store';
import type { FileName } from '../rows/columns';
import { type Cells, evidenceRow, nodeRow, stepRows, type TableRow, tieRow, valueRow } from '../rows/write-rows';

/**
 * Writes an export in one format: gets all nodes, then all ties, then all values, then all pictures, which are nodes too, and `end` once. Each answers whether the
 * format holds the record.
 */
export interface GraphWriter {
  node(node: ExportedNode): boolean;
  tie(tie: ExportedTie): boolean;
  value(value: ExportedValue): boolean;
  end(): void;
}

/** Takes the rows of the import files in any order. */
export interface TableSink {
  row(file: FileName, cells: Cells): void;
  end(): void;
}

/**
 * Writes import files. The list cells for objectives and countries stay empty: those ties are rows of ties.csv, with
 * their dates and sources. Of the reference data only ties and values are written.
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
    // What is derived follows again from what is imported.
    tie: (tie) => !tie.derived && write(tie.id, tieRow(tie)),
    value: (value) => write(value.id, valueRow(value)),
    end: () => sink.end(),
  };
}
