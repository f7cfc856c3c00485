import { Document, isNode, isScalar, Lexer, LineCounter, parseDocument, Parser } from 'yaml';
import { z } from 'zod';
import { columnsOf, FILE_NAMES } from '../rows/columns';
import { bilingual } from '../../language/message';
import type { ProblemText, RowProblem } from '../rows/problem';
import { SourceKind } from '../../store/model/enums';
import { isPersonalHeader } from './headers';

/** The header of a column of the sheet. */
const header = z.string().trim().min(1);
const scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)));

const fromColumn = z.strictObject({
  column: header,
  prefix: z.string().optional(),
  values: z.record(z.string(), scalar).optional(),
  default: scalar.optional(),
  otherwise: scalar.optional(),
  first: z.string().min(1).optional(),
});
const constant = z.strictObject({ constant: scalar });
const country = z.strictObject({ country: header, first: z.string().min(1).optional() });
const actorByName = z.strictObject({ actor: header, country: header.optional() });
const idOfName = z.strictObject({ idOf: header, country: header.optional(), prefix: z.string().optional() });

const EXPECTED_CELL =
  'the header of a column, or one of {column, prefix, values, default, otherwise, first}, {constant}, {country, first}, ' +
  '{actor, country} and {idOf, country, prefix}';
const cellSource = z.union([header, fromColumn, constant, country, actorByName, idOfName], { error: EXPECTED_CELL });

const oneOrMore = z.union([scalar.transform((value) => [value]), z.array(scalar)]);
const EXPECTED_CONDITION = '{column, is}, {column, isNot} or {column, present}';
const condition = z.union(
  [
    z.strictObject({ column: header, is: oneOrMore }),
    z.strictObject({ column: header, isNot: oneOrMore }),
    z.strictObject({ column: header, present: z.boolean() }),
  ],
  { error: EXPECTED_CONDITION },
);

const record = z
  .strictObject({
    file: z.enum(FILE_NAMES),
    sheet: z.string().optional(),
    sheetIsOptional: z.boolean().optional(),
    when: condition.optional(),
    leaveOutUnknown: z.boolean().optional(),
    columns: z.record(z.string(), cellSource),
  })
  .superRefine(({ file, columns }, context) => {
    const columnNames: readonly string[] = columnsOf(file);
    for (const column of Object.keys(columns)) {
      if (!columnNames.includes(column))
        context.addIssue({ code: 'custom', path: ['columns', column], message: `one of ${columnNames.join(', ')}` });
    }
  });

const source = z
  .strictObject({
    title: z.string().optional(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    original_publisher: z.string().optional(),
    source_kind: z.enum(SourceKind).optional(),
    published: scalar.optional(),
    as_of: scalar.optional(),
    confidence: z.string().optional(),
  })
  .refine(({ title, url }) => title ?? url, 'a title or a url of the sheet, which is cited as the source');

/** The mapping from the rows of a sheet to records. README.md describes the format. */
export const mappingSchema = z.strictObject({
  sheet: z.string().optional(),
  headerRow: z.number().int().positive().optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  source: source.optional(),
  notPersonal: z.array(header).optional(),
  names: z.record(z.string(), z.record(z.string(), scalar)).optional(),
  records: z.array(record).min(1),
});

export type Mapping = z.output<typeof mappingSchema>;
export type RecordMapping = Mapping['records'][number];
export type CellSource = z.output<typeof cellSource>;
export type Condition = z.output<typeof condition>;
/** The content of a mapping file. */
export type MappingFile = z.input<typeof mappingSchema>;

/** The headers of the columns that a cell is read from; empty for a constant. */
export function headersOf(source: z.input<typeof cellSource>): string[] {
  if (typeof source === 'string') return [source];
  const { column, country: inCountry, actor, idOf } = source as Partial<Record<string, string>>;
  return [column, inCountry, actor, idOf].filter((name) => name !== undefined);
}

/** Maximum depth, where some ten suffice: a stack overflow of the composer can end the process. */
const MAX_DEPTH = 64;

/** Parses the YAML of a mapping. Adds problems with their lines, and then returns undefined. */
export function parseMapping(label: string, text: string, problems: RowProblem[]): Mapping | undefined {
  const refuse = (line: number, value: ProblemText) =>
    void problems.push({ file: label, line, column: '', value, expected: 'YAML' });
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== undefined) return refuse(tooDeep, bilingual('import.found.nesting', { max: MAX_DEPTH }));
  try {
    return readMapping(label, text, problems);
  } catch (error) {
    // The error of yaml for an alias without an anchor and for aliases that expand too much.
    if (error instanceof ReferenceError) return refuse(0, error.message);
    throw error;
  }
}

/** Returns the line where lists and mappings exceed the depth, without composing their values. */
function lineTooDeep(text: string): number | undefined {
  let line = 1;
  const parser = new Parser(() => line++);
  for (const lexeme of new Lexer().lex(text)) {
    // The parsed tokens are unused: only the depth counts.
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

/** Returns the offset of a value, or of its nearest enclosing value. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Returns a scalar's value, or the source text of another, whose aliases may expand endlessly. */
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

const LINE_WIDTH = 120;

/** Formats a proposed mapping as YAML, with the headers that it omits as personal data. */
export function mappingText(mapping: MappingFile, headers: readonly string[]): string {
  const document = new Document(mapping, { aliasDuplicateObjects: false });
  const text = document.toString({ lineWidth: LINE_WIDTH });
  const personal = headers.filter(isPersonalHeader);
  return [
    '# A proposal: check each line, above all kinds, types and the source, then try it with --dry-run.',
    ...(personal.length > 0 ? [`# Left out, since they look like personal data: ${personal.join(', ')}.`] : []),
    text,
  ].join('\n');
}
