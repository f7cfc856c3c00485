import type { FileName } from '../rows/columns';
import type { Cells, TableRow } from '../rows/exported-cells';
import { evidenceCells } from '../rows/cited-cells';
import type { ExportedEvidence, GraphWriter } from '../exported';
import { nodeRow } from '../rows/exported-node-row';
import { tieRow, valueRow } from '../rows/exported-tie-row';

export interface TableSink {
  row(file: FileName, cells: Cells): void;
  end(): void;
}

/**
 * Writes the tables of the interchange format. The cells that list objectives and countries stay empty: those are ties,
 * and stand in ties.csv with their own dates and sources. What the reference data holds is not written, but for its ties
 * and values, which are loaded with no other.
 */
export function tableWriter(sink: TableSink): GraphWriter {
  const write = (id: string, { file, cells, elsewhere }: TableRow): void => {
    sink.row(file, cells);
    elsewhere.forEach((each: ExportedEvidence) => sink.row('evidence.csv', evidenceCells(id, each)));
  };
  return {
    node: (node) => {
      const row = nodeRow(node);
      if (row) write(node.id, row);
    },
    tie: (tie) => write(tie.id, tieRow(tie)),
    value: (value) => write(value.id, valueRow(value)),
    end: () => sink.end(),
  };
}
