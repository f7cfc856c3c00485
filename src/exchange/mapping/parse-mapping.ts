import { type Document, isNode, isScalar, Lexer, LineCounter, parseDocument, Parser } from 'yaml';
import { bilingual } from '../../language/message';
import type { ProblemText, RowProblem } from '../rows/problem';
import { type Mapping, mappingSchema } from './mapping';

/** A mapping needs some ten; what composes the values of a text calls itself at each, and its stack may end the process. */
const MAX_DEPTH = 64;

/** The mapping of a YAML text; undefined where it has problems, which are added with their lines. */
export function parseMapping(label: string, text: string, problems: RowProblem[]): Mapping | undefined {
  const refuse = (line: number, value: ProblemText) =>
    void problems.push({ file: label, line, column: '', value, expected: 'YAML' });
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== undefined) return refuse(tooDeep, bilingual('import.found.nesting', { max: MAX_DEPTH }));
  try {
    return readMapping(label, text, problems);
  } catch (error) {
    // What yaml throws for an alias of nothing, and for aliases that stand for much more than the text.
    if (error instanceof ReferenceError) return refuse(0, error.message);
    throw error;
  }
}

/** The line at which lists and mappings are too deep in one another, found without composing their values. */
function lineTooDeep(text: string): number | undefined {
  let line = 1;
  const parser = new Parser(() => line++);
  for (const lexeme of new Lexer().lex(text)) {
    // A document that is complete is of no use here.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return line;
  }
  return undefined;
}

function readMapping(label: string, text: string, problems: RowProblem[]): Mapping | undefined {
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
      value: valueAt(document, keys, text),
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

/** A scalar as it is read, any other value as it is written: aliases in it may stand for much more, and for itself. */
function valueAt(document: Document, path: readonly string[], text: string): string {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node)) return '';
  if (isScalar(node)) return scalarText(node.value);
  const [start, end] = node.range ?? [0, 0];
  return text.slice(start, end).trimEnd();
}

function scalarText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
