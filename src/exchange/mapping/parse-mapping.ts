import { LineCounter, parseDocument, type Document } from 'yaml';
import type { RowProblem } from '../rows/problem';
import { type Mapping, mappingSchema } from './mapping';

/** The mapping of a YAML text; undefined where it has problems, which are added with their lines. */
export function parseMapping(label: string, text: string, problems: RowProblem[]): Mapping | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineOf = (offset: number) => lineCounter.linePos(offset).line;
  for (const { message, pos } of document.errors) {
    const [reason = ''] = message.split('\n');
    problems.push({ file: label, line: lineOf(pos[0]), column: '', value: reason, expected: 'YAML' });
  }
  if (document.errors.length > 0) return undefined;
  const { success, data, error } = mappingSchema.safeParse(document.toJS());
  if (success) return data;
  for (const { path, message } of error.issues) {
    const keys = path.map(String);
    const offset = offsetOf(document, keys);
    problems.push({
      file: label,
      line: lineOf(offset),
      column: keys.join('.'),
      value: valueAt(document, keys),
      expected: message,
    });
  }
  return undefined;
}

/** Where a value begins, or the nearest that is there of those around it. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function valueAt(document: Document, path: readonly string[]): string {
  const value: unknown = path.length === 0 ? document.toJS() : document.getIn(path);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
