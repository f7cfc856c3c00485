import { type BilingualText, bilingual } from '../../../language/message';
import type { Language } from '../../../language/language';
import type { NamedActor } from '../../../exchange/mapping/actor-index';
import type { MappedSheets } from '../../../exchange/mapping/map-sheets';
import { type OpenSheet, openSheets } from '../../../exchange/mapping/open-sheets';
import { NO_ROWS, readMappedSheets } from '../../../exchange/mapping/read-mapped-sheets';
import type { NamedContent } from '../../../exchange/read-content';
import type { ExistingNodes } from '../../../exchange/rows/id-registry';
import { problemMessage, type RowProblem } from '../../../exchange/rows/problem';
import type { GraphRows } from '../../../store/model/rows';
import { chooseMapping, type MappingRequest } from './choose-mapping';
import { describeSheets } from './describe-sheets';
import type { DescribedSheet, ImportAnswer, ImportProblem } from './import-answer';
import { type PreviewedCells, previewRecords } from './preview-records';

/**
 * Of all sheets together. No other change is recorded while they are written, and twice as many members of one network take
 * more than twice as long.
 */
const MAX_ROWS = 5_000;
const MAX_PROBLEMS = 100;

export interface SheetsRequest extends MappingRequest {
  files: readonly NamedContent[];
  /** Of the problems. */
  language: Language;
}

/** What the graph holds that sheets are read with. */
export interface KnownRecords {
  existing: ExistingNodes;
  actors: readonly NamedActor[];
}

type Described = Pick<ImportAnswer, 'mapping' | 'sheets' | 'matches' | 'leftOut' | 'problems' | 'problemCount'>;

/** Sheets as they were read; with any problem there are no rows. */
export interface SheetsReading extends Described {
  rows: GraphRows;
  /** The first records that the rows make. */
  records: PreviewedCells[];
}

/**
 * Reads sheets by the mapping of the request, or by one that is proposed for them. More than 5,000 rows, and two sheets of
 * one name, are problems.
 */
export function readSheets({ files, language, ...request }: SheetsRequest, known: KnownRecords): SheetsReading {
  const problems: RowProblem[] = [];
  const sheets = files.flatMap((file) => openSheets(file, problems));
  const { mapping, text, label, finders } = chooseMapping(sheets, request, problems);
  const described = describeSheets(sheets, mapping, finders);
  const refused = refusalsOf(sheets, described);
  problems.push(...refused);
  const isRead = mapping && refused.length === 0;
  const read = isRead ? readMappedSheets({ mapping, label, sheets, ...known }, problems) : undefined;
  return {
    ...{ mapping: text, sheets: described },
    ...(read ? left(read) : nothingRead(described)),
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => problemIn(problem, language)),
    problemCount: problems.length,
    rows: read?.rows ?? NO_ROWS,
    records:
      read && problems.length === 0
        ? previewRecords(
            read.tables,
            sheets.map(({ name }) => name),
          )
        : [],
  };
}

function refusalsOf(sheets: readonly OpenSheet[], described: readonly DescribedSheet[]): RowProblem[] {
  const refuse = (file: string, value: string, expected: BilingualText) => ({
    file,
    line: 0,
    column: '',
    value,
    expected,
  });
  const rows = described.reduce((sum, sheet) => sum + sheet.rows, 0);
  const tooMany = rows > MAX_ROWS ? [refuse('', String(rows), bilingual('import.rows', { max: MAX_ROWS }))] : [];
  const names = sheets.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...tooMany, ...twice.map((name) => refuse(name, name, bilingual('import.ownName')))];
}

function left({ leftOut, alreadyHere, rowsLeftOut }: MappedSheets): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  return {
    leftOut: { ...leftOut, rows: rowsLeftOut.map(({ label, line }) => ({ sheet: label, line })) },
    matches: alreadyHere.map(({ id, names }) => ({ id, name: names[0] ?? id })),
  };
}

/** What is left out where nothing was read: the columns that no mapping reads. */
function nothingRead(sheets: readonly DescribedSheet[]): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  const unread = sheets.flatMap(({ columns }) => columns.filter(({ fills }) => fills.length === 0));
  const headers = (personal: boolean) => unread.filter((one) => one.personal === personal).map(({ header }) => header);
  return { leftOut: { personal: headers(true), other: headers(false), rows: [] }, matches: [] };
}

function problemIn(problem: RowProblem, language: Language): ImportProblem {
  const { file, line, column } = problem;
  return {
    sheet: file,
    line: line > 0 ? line : null,
    column: column || null,
    message: problemMessage(problem, language),
  };
}
