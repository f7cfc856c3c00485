import { z } from 'zod';
import { columnsOf, FILE_NAMES } from '../rows/columns';

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
    const known: readonly string[] = columnsOf(file);
    for (const column of Object.keys(columns)) {
      if (!known.includes(column))
        context.addIssue({ code: 'custom', path: ['columns', column], message: `one of ${known.join(', ')}` });
    }
  });

const source = z
  .strictObject({
    title: z.string().optional(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    published: scalar.optional(),
    as_of: scalar.optional(),
    confidence: z.string().optional(),
  })
  .refine(({ title, url }) => title ?? url, 'a title or a url of the sheet, which is cited as the source');

/** What makes records of the rows of a sheet. README.md has the format. */
export const mappingSchema = z.strictObject({
  sheet: z.string().optional(),
  headerRow: z.number().int().positive().optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  source: source.optional(),
  notPersonal: z.array(header).optional(),
  records: z.array(record).min(1),
});

export type Mapping = z.output<typeof mappingSchema>;
export type RecordMapping = Mapping['records'][number];
export type CellSource = z.output<typeof cellSource>;
export type Condition = z.output<typeof condition>;
/** A mapping as its file has it. */
export type MappingFile = z.input<typeof mappingSchema>;

/** The headers of the columns that a cell is read from; none of a constant. */
export function headersOf(source: CellSource): string[] {
  if (typeof source === 'string') return [source];
  const { column, country: inCountry, actor, idOf } = source as Partial<Record<string, string>>;
  return [column, inCountry, actor, idOf].filter((one) => one !== undefined);
}
