import type { NamedActor } from '../../../exchange/mapping/actor-index';
import type { MappedSheets } from '../../../exchange/mapping/map-sheets';
import { type Mapping, mappingText, parseMapping } from '../../../exchange/mapping/mapping';
import { type OpenSheet, openSheets } from '../../../exchange/mapping/open-sheets';
import { NO_ROWS, readMappedSheets } from '../../../exchange/mapping/read-mapped-files';
import { readHeaders } from '../../../exchange/mapping/headers';
import type { ColumnFinder } from '../../../exchange/mapping/suggest/column-finder';
import { type MappingChoices, suggestForSheets } from '../../../exchange/mapping/suggest/suggest-for-sheets';
import { memberSheetLanguage } from '../../../exchange/member-sheet/columns';
import { type MemberSheet, readMemberSheet } from '../../../exchange/member-sheet/read-member-sheet';
import type { NamedContent } from '../../../exchange/read-content';
import type { ExistingNodes } from '../../../exchange/rows/id-registry';
import { problemMessage, problemText, type RowProblem } from '../../../exchange/rows/problem';
import type { Language } from '../../../language/language';
import { type BilingualText, bilingual } from '../../../language/message';
import type { GraphRows } from '../../../store/model/rows';
import { describeSheets } from './describe-sheets';
import type { DescribedSheet, ImportAnswer, ImportProblem } from './import-answer';
import { type PreviewedCells, previewRecords } from './preview-records';

/** The name of the mapping’s file in problems. */
const LABEL = 'mapping.yaml';

interface MappingRequest {
  /** The text of a mapping file (YAML). Where it is absent, one is proposed. */
  mapping?: string | undefined;
  /** The user’s choices for a proposal. */
  choices: MappingChoices;
  /** The title of the sheets as the source, for a proposal. */
  title: string;
}

interface ChosenMapping {
  /** The mapping; undefined where it has problems, or no column is understood. */
  mapping: Mapping | undefined;
  /** Its text (YAML); null where no column is understood. */
  text: string | null;
  label: string;
  /** The finders of a proposal, by the name of each sheet. */
  finders: ReadonlyMap<string, ColumnFinder>;
}

/** Returns the mapping of a request, or the proposed one for its sheets. Problems are reported. */
function chooseMapping(
  sheets: readonly OpenSheet[],
  { mapping: text, choices, title }: MappingRequest,
  problems: RowProblem[],
): ChosenMapping {
  if (text !== undefined)
    return { mapping: parseMapping(LABEL, text, problems), text, label: LABEL, finders: new Map() };
  const { mapping, finders, problems: unread } = suggestForSheets(sheets, title, choices);
  problems.push(...unread);
  if (mapping) {
    const headers = [...finders.values()].flatMap((finder) => finder.headers);
    const proposed = mappingText(mapping, headers);
    return { mapping: parseMapping(LABEL, proposed, problems), text: proposed, label: LABEL, finders };
  }
  const expected = bilingual('import.notUnderstood');
  for (const { name } of sheets) problems.push({ file: name, line: 0, column: '', value: '', expected });
  return { mapping: undefined, text: null, label: LABEL, finders };
}

/**
 * The maximum number of rows of all sheets together. No other change is recorded while they are
 * written, and twice as many members of one network take more than twice as long.
 */
const MAX_ROWS = 5_000;
/** The maximum number of problems in an answer. */
export const MAX_PROBLEMS = 100;

export interface SheetsRequest extends MappingRequest {
  files: readonly NamedContent[];
  /** The language of the problems. */
  language: Language;
}

/** The known records of the graph with which sheets are read. */
export interface KnownRecords {
  existing: ExistingNodes;
  actors: readonly NamedActor[];
}

type Described = Pick<ImportAnswer, 'mapping' | 'sheets' | 'matches' | 'leftOut' | 'problems' | 'problemCount'>;

/** Sheets as they were read; with any problem there are no rows. */
export interface SheetsReading extends Described {
  rows: GraphRows;
  /** The first records of the rows. */
  records: PreviewedCells[];
  /** The sheets if all of them are those of the yearly round of members, which have no rows. */
  members: MemberSheet[];
}

/** Reads sheets by a given or proposed mapping; over 5,000 rows and equal names are problems. */
export function readSheets({ files, language, ...request }: SheetsRequest, known: KnownRecords): SheetsReading {
  const problems: RowProblem[] = [];
  const sheets = files.flatMap((file) => openSheets(file, problems));
  const languages = sheets.map(memberLanguage);
  if (sheets.length > 0 && languages.every((one) => one !== undefined))
    return readMembers(sheets, { languages, language, request }, known, problems);
  const { mapping, text, label, finders } = chooseMapping(sheets, request, problems);
  const described = describeSheets(sheets, mapping, finders);
  const refused = refusalsOf(sheets, described);
  problems.push(...refused);
  const isRead = mapping && refused.length === 0;
  const read = isRead ? readMappedSheets({ mapping, label, sheets, ...known }, problems) : undefined;
  const distinct = distinctProblems(problems, language);
  return {
    mapping: text,
    sheets: described,
    ...(read ? omittedParts(read) : nothingRead(described)),
    problems: distinct.slice(0, MAX_PROBLEMS),
    problemCount: distinct.length,
    members: [],
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

function memberLanguage({ name, records }: OpenSheet): Language | undefined {
  const header = readHeaders(name, records, undefined, []);
  return header && memberSheetLanguage(header.headers.names);
}

interface MembersRequest {
  /** The language of each sheet. */
  languages: readonly Language[];
  /** The language of the problems. */
  language: Language;
  request: MappingRequest;
}

/** Reads sheets that members filled in. */
function readMembers(
  sheets: readonly OpenSheet[],
  { languages, language, request: { choices } }: MembersRequest,
  { actors }: KnownRecords,
  problems: RowProblem[],
): SheetsReading {
  const described = describeSheets(sheets, undefined, new Map());
  problems.push(...refusalsOf(sheets, described));
  const today = new Date().toISOString().slice(0, 10);
  const members = sheets.map((sheet, index) => {
    const chosen = new Map(
      choices.columns?.flatMap(({ sheet: name, header, values }) =>
        name === sheet.name && values ? [[header, values] as const] : [],
      ),
    );
    const options = { language: languages[index]!, chosen, actors, dates: choices.dates, today };
    return readMemberSheet(sheet, options, problems);
  });
  const distinct = distinctProblems(problems, language);
  return {
    mapping: null,
    sheets: described,
    ...nothingRead([]),
    rows: NO_ROWS,
    records: [],
    members,
    problems: distinct.slice(0, MAX_PROBLEMS),
    problemCount: distinct.length,
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

function omittedParts({ leftOut, alreadyHere, rowsLeftOut }: MappedSheets): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  return {
    leftOut: { ...leftOut, rows: rowsLeftOut.map(({ label, line }) => ({ sheet: label, line })) },
    matches: alreadyHere.map(({ id, names }) => ({ id, name: names[0] ?? id })),
  };
}

/** Returns the omitted columns where nothing was read: those that no mapping reads. */
function nothingRead(sheets: readonly DescribedSheet[]): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  const unread = sheets.flatMap(({ columns }) => columns.filter(({ fills }) => fills.length === 0));
  const headers = (personal: boolean) =>
    unread.filter((column) => column.personal === personal).map(({ header }) => header);
  return { leftOut: { personal: headers(true), other: headers(false), rows: [] }, matches: [] };
}

/** Returns the problems, with those of the same value of a column merged at its first line. */
export function distinctProblems(problems: readonly RowProblem[], language: Language): ImportProblem[] {
  const distinct = new Map<string, ImportProblem>();
  for (const problem of problems) {
    const candidate = problemIn(problem, language);
    const key = JSON.stringify([candidate.sheet, candidate.column, candidate.message]);
    const earlier = distinct.get(key);
    if (!earlier) distinct.set(key, candidate);
    else if (candidate.line !== null && candidate.line !== earlier.line) earlier.otherLines.push(candidate.line);
  }
  return [...distinct.values()];
}

function problemIn(problem: RowProblem, language: Language): ImportProblem {
  const { file, line, column, answers = [] } = problem;
  const value = problemText(problem.value, language);
  return {
    sheet: file,
    line: line > 0 ? line : null,
    otherLines: [],
    column: column || null,
    message: problemMessage(problem, language),
    answers: answers.map(({ as, name }) => ({ value, as, name: problemText(name, language) })),
  };
}
