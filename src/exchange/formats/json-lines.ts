import type { ExportedEvidence, ExportedNode } from '../export-graph.store';
import type { GraphWriter } from './graph-writer';
import type { Output } from './output-folder';

interface Cited {
  id: string;
  evidence: ExportedEvidence[];
}

/**
 * Writes JSON Lines (https://jsonlines.org): one object per line, each with its `kind`. A source
 * precedes the first evidence that cites it, and evidence follows its record. Uncited sources are
 * omitted.
 */
export function jsonLines(output: Output): GraphWriter {
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
