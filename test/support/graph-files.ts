import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPath } from '../../src/change/import/import-path';
import { exportToFolder, type ExportFormat } from '../../src/exchange/export-to-folder';
import { Confidence } from '../../src/store/model/enums';
import type { EvidenceRow, GraphRows } from '../../src/store/model/rows';
import type { Api } from './api';

export interface GraphFiles {
  /** A new folder. */
  folder: () => string;
  /** Imports a folder or a workbook. */
  load: (path: string) => Promise<unknown>;
  /** Exports the graph at this clearance, as CSV by default; returns the folder. */
  save: (clearance: number, format?: ExportFormat) => Promise<string>;
  /** Deletes the folders. */
  clean: () => void;
}

/** The graph of an API in files. */
export function graphFiles(api: () => Api): GraphFiles {
  const folders: string[] = [];
  const none = () => undefined;
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'convening-graph-test-files-'));
    folders.push(path);
    return path;
  };
  return {
    folder,
    load: (path) => importPath(api().graph, path, false, none, none),
    save: async (clearance, format = 'csv') => {
      const path = folder();
      const known = new Date().toISOString();
      await exportToFolder(api().graph, { folder: path, format, force: true, known, clearance });
      return path;
    },
    clean: () => {
      for (const path of folders.splice(0)) rmSync(path, { recursive: true });
    },
  };
}

const cited = <Row extends { evidence: EvidenceRow[] }>(row: Row): Row =>
  row.evidence.length > 0
    ? row
    : { ...row, evidence: [{ source: { title: 'Harbour Log' }, confidence: Confidence.HIGH }] };

/**
 * The small world as files can represent it: each record cites a source, and an action is part of a
 * campaign only.
 */
export const representableRows = ({ nodes, ties }: Pick<GraphRows, 'nodes' | 'ties'>): GraphRows => ({
  nodes: nodes.map((row) => cited(row.id === 'ACT-2' ? { ...row, parent: 'CAM-1' } : row)),
  ties: ties.map(cited),
  values: [],
});
