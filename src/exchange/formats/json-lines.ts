import type { ExportedEvidence, ExportedNode } from '../export-graph.store';
import type { GraphWriter } from './graph-writer';
import type { Output } from './output-folder';

interface Cited {
  id: string;
  evidence: ExportedEvidence[];
}

/**
 * JSON Lines (https://jsonlines.org): one object per line, each with its `kind`. A source comes before the first evidence
 * that cites it, and evidence after the record that it is for. Sources that no exported record cites are left out.
 */
export function jsonLines(output: Output): GraphWriter {
  const sources = new Set<string>();
  const writeLine = (kind: string, record: object): void =>
    output.write(`${JSON.stringify({ kind, ...record }, omitNull)}\n`);
  const writeRecord = (kind: string, { evidence, ...record }: Cited): true => {
    writeLine(kind, record);
    for (const { source, ...rest } of evidence) {
      if (!sources.has(source.id)) writeLine('source', source);
      sources.add(source.id);
      writeLine('evidence', { ...rest, of: record.id, source: source.id });
    }
    return true;
  };
  return {
    // A node's own `kind` would replace that of the line.
    node: ({ kind, ...node }) => writeRecord('node', { nodeKind: kind, ...node } as unknown as ExportedNode),
    tie: (tie) => writeRecord('tie', tie),
    value: ({ kind, ...value }) => writeRecord('value', { ...value, valueKind: kind } as Cited),
    end: () => undefined,
  };
}

const omitNull = (_: string, value: unknown): unknown => (value === null ? undefined : value);
