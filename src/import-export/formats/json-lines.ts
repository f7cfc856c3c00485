import type { ExportedEvidence, ExportedNode, GraphWriter } from '../exported';
import type { Output } from './output-folder';

/**
 * JSON Lines (https://jsonlines.org): an object a line, each with its `kind`. A source comes before the first evidence
 * from it, and evidence after what it is for; a source that nothing exported cites is not there.
 */
export function jsonLines(output: Output): GraphWriter {
  const sources = new Set<string>();
  const line = (kind: string, record: object): void => output.write(`${JSON.stringify({ kind, ...record }, said)}\n`);
  const record = (kind: string, { evidence, ...rest }: { id: string; evidence: ExportedEvidence[] }): void => {
    line(kind, rest);
    for (const { source, ...each } of evidence) {
      if (!sources.has(source.id)) line('source', source);
      sources.add(source.id);
      line('evidence', { ...each, of: rest.id, source: source.id });
    }
  };
  return {
    // A node's own kind would hide that the line is a node.
    node: ({ kind, ...node }) => record('node', { nodeKind: kind, ...node } as unknown as ExportedNode),
    tie: (tie) => record('tie', tie),
    value: (value) => record('value', value),
    end: () => undefined,
  };
}

const said = (_: string, value: unknown): unknown => (value === null ? undefined : value);
