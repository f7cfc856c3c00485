import { StartError } from '../errors';
import { strengthsOf, TIE_TYPES } from '../store/model/tie-types';
import type { GraphClient } from '../store/neo4j/client';
import { findMerged } from '../graph/node/node.store';
import { csvSink } from './csv/write-csv';
import {
  type ExportView,
  streamNodes,
  streamTies,
  streamValues,
  type ExportedEvidence,
  type ExportedNode,
  type ExportedTie,
} from './export-graph.store';
import { ExportedPictures } from './exported-pictures';
import { type GraphWriter, tableWriter, type TableSink } from './formats/graph-writer';
import { type Output, OutputFolder } from './formats/output-folder';
import { cellText, type CellContent } from './rows/cell-text';
import { escapeFormula } from '../language/formula';
import { type Column, columnsOf, FILE_NAMES, sheetName } from './rows/columns';
import { SheetFull, writeWorkbook } from './xlsx/write-workbook';
import { escapeXml, replaceNonXml } from './xlsx/xml';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/**
 * The attributes of nodes and edges. Gephi shows `label` as a node's name and `weight` as an edge's
 * width.
 */
const NODE_KEYS = ['identifier', 'label', 'label_fr', 'other_names', 'type', 'kind', 'group', 'country', 'region'];
const EDGE_KEYS = ['identifier', 'type', 'confidence', 'visibility', 'sources'];
const DATES = ['since', 'until'];

/**
 * Writes GraphML (http://graphml.graphdrawing.org): all nodes but pictures, all ties as directed
 * edges, no indicator values.
 */
function graphml(output: Output): GraphWriter {
  output.write(HEAD);
  const key = (element: string, name: string, type = 'string'): void =>
    output.write(`<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`);
  for (const name of [...NODE_KEYS, ...DATES]) key('node', name);
  for (const name of [...EDGE_KEYS, ...DATES]) key('edge', name);
  key('edge', 'weight', 'double');
  key('edge', 'contested', 'boolean');
  output.write('<graph id="convening-graph" edgedefault="directed">\n');
  return {
    node: (node) => {
      if (node.type === 'Picture') return false;
      output.write(`<node id="${nmtoken(node.id)}">${data('node', nodeData(node))}</node>\n`);
      return true;
    },
    tie: (tie) => {
      if (TIE_TYPES[tie.type].ofRecords) return false;
      output.write(
        `<edge id="${nmtoken(tie.id)}" source="${nmtoken(tie.from)}" target="${nmtoken(tie.to)}">${data('edge', tieData(tie))}</edge>\n`,
      );
      return true;
    },
    value: () => false,
    end: () => output.write('</graph>\n</graphml>\n'),
  };
}

function nodeData(node: ExportedNode): Record<string, CellContent> {
  const { id, nameEn, nameFr, otherNames, type, country, region, since, until } = node;
  return {
    identifier: id,
    label: nameEn,
    label_fr: nameFr,
    other_names: otherNames?.join('; '),
    type,
    kind: node.kind as CellContent,
    group: node.group as CellContent,
    country,
    region,
    since,
    until,
  };
}

function tieData(tie: ExportedTie) {
  const { id, type, confidence, visibility, since, until, contested, evidence } = tie;
  const { along, against } = strengthsOf(type, tie.strength);
  const sources = [...new Set(evidence.map(({ source }) => source.url ?? source.title))].join('; ');
  return {
    identifier: id,
    type,
    confidence,
    visibility,
    sources,
    since,
    until,
    weight: Math.max(along, against),
    contested: contested ? 'true' : 'false',
  };
}

function data(element: string, values: Record<string, CellContent>): string {
  return Object.entries(values)
    .map(([name, value]) => [name, cellText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<data key="${element}-${name}">${escapeXml(replaceNonXml(text))}</data>`)
    .join('');
}

/**
 * Converts an id to an NMTOKEN, which GraphML requires: other characters become hexadecimal code
 * points between colons.
 */
function nmtoken(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/gu, (character) => `:${(character.codePointAt(0) ?? 0).toString(16)}:`);
}

/** Column widths, in characters; larger for prose. */
const DEFAULT_WIDTH = 14;
const WIDTHS: Partial<Record<Column, number>> = {
  id: 32,
  of: 32,
  from: 24,
  to: 24,
  indicator: 24,
  kind: 20,
  type: 20,
  group: 20,
  name_en: 44,
  name_fr: 44,
  other_names: 24,
  basis: 44,
  outcome: 44,
  note: 44,
  qualifier_en: 44,
  qualifier_fr: 44,
  source_title: 44,
  source_url: 44,
  website: 32,
  locator: 32,
};

/**
 * Writes one workbook with one sheet per table, all cells as text. Throws StartError where a table
 * exceeds a sheet.
 */
function workbookSink(output: Output): TableSink {
  const sheets = FILE_NAMES.map((file) => ({
    name: sheetName(file),
    columns: columnsOf(file).map((name) => ({ name, width: WIDTHS[name] ?? DEFAULT_WIDTH })),
    textColumns: true,
  }));
  const workbook = writeWorkbook(sheets, (bytes) => output.write(bytes));
  return {
    row: (file, cells) => {
      const texts = columnsOf(file).map((column) => escapeFormula(cellText(cells[column])));
      try {
        workbook.row(FILE_NAMES.indexOf(file), texts);
      } catch (error) {
        if (!(error instanceof SheetFull)) throw error;
        throw new StartError(`A sheet has no room for all of ${file}: export to csv instead.`);
      }
    },
    end: () => workbook.end(),
  };
}

interface Cited {
  id: string;
  evidence: ExportedEvidence[];
}

/**
 * Writes JSON Lines (https://jsonlines.org): one object per line, each with its `kind`. A source
 * precedes the first evidence that cites it, and evidence follows its record. Uncited sources are
 * omitted.
 */
function jsonLines(output: Output): GraphWriter {
  const sources = new Set<string>();
  const writeLine = (kind: string, record: object): void =>
    output.write(`${JSON.stringify({ kind, ...record }, omitNull)}\n`);
  const writeRecord = (kind: string, { evidence, ...record }: Cited): true => {
    writeLine(kind, record);
    for (const { source, ...rest } of evidence) {
      const { kind: sourceKind, ...cited } = source;
      if (!sources.has(source.id)) writeLine('source', { sourceKind, ...cited });
      sources.add(source.id);
      writeLine('evidence', { ...rest, of: record.id, source: source.id });
    }
    return true;
  };
  return {
    // The record's own `kind` would replace the line's.
    node: ({ kind, ...node }) => writeRecord('node', { nodeKind: kind, ...node } as unknown as ExportedNode),
    tie: (tie) => writeRecord('tie', tie),
    value: ({ kind, ...value }) => writeRecord('value', { ...value, valueKind: kind } as Cited),
    end: () => undefined,
  };
}

const omitNull = (_: string, value: unknown): unknown => (value === null ? undefined : value);

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

/**
 * Writes the graph into a folder: all files of the format, or none. Throws StartError where writing
 * fails.
 */
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
 * Streams the graph into a writer. Its three separate statements agree because `view.known` is
 * past: none of them sees a change that is recorded meanwhile.
 */
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
  for (const picture of await pictures.asSeen(merged)) if (writer.node(picture)) counts.nodes++;
  writer.end();
  return counts;
}
