import { distance } from 'fastest-levenshtein';
import { Language } from '../../language/language';
import { type BilingualText, message, textIn } from '../../language/message';
import { quote } from '../../language/text';

/** What was found, and what should be there instead, as noun phrases. */
export interface BadValue {
  value: ProblemText;
  expected: ProblemText;
}

/** A problem in one place of the import files. */
export interface RowProblem extends BadValue {
  /** The file's or sheet's name, or the folder's path where the folder itself is the problem. */
  file: string;
  /** The line or row, from 1, on which the record starts; 0 where the problem is not on one line. */
  line: number;
  /** The column's name; empty where the problem is the whole row or file. */
  column: string;
  /** What the value may stand for, the nearest first. */
  answers?: readonly PossibleAnswer[] | undefined;
}

/** What a value of a sheet may stand for. */
export interface PossibleAnswer {
  /** The id of an organisation, the code of a country, or another word that the reader of the sheet knows. */
  as: string;
  name: ProblemText;
}

/** A text of a problem: in English only or as it was found, or in both languages. */
export type ProblemText = string | BilingualText;

const MAX_PROBLEMS_SHOWN = 50;
/** Characters that JSON leaves in a string although a terminal or an editor would break the line at them or act on them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The first 50 problems, one per line, and how many more there are. */
export function problemLines(problems: readonly RowProblem[]): string[] {
  const hidden = problems.length - MAX_PROBLEMS_SHOWN;
  const lines = problems.slice(0, MAX_PROBLEMS_SHOWN).map(formatProblem);
  return hidden > 0 ? [...lines, `... and ${String(hidden)} more.`] : lines;
}

/** One line: `ties.csv line 12, column strength: found "1.5", expected a number above 0 and up to 1`. */
export function formatProblem(problem: RowProblem): string {
  const { file, line, column } = problem;
  const place = [line > 0 ? `${file} line ${line}` : file, ...(column ? [`column ${column}`] : [])].join(', ');
  return `${place}: ${problemMessage(problem, Language.EN)}`;
}

/** A problem without its place: `found "1.5", expected a number above 0 and up to 1`. */
export function problemMessage({ value, expected }: BadValue, language: Language): string {
  return message(language, 'import.problem', {
    found: value === '' ? 'nothing' : 'value',
    value: printable(problemText(value, language)),
    expected: problemText(expected, language),
  });
}

export function problemText(text: ProblemText, language: Language): string {
  return typeof text === 'string' ? text : textIn(text, language);
}

/** A text between quotation marks, on one line: at most 100 characters of it. */
export function printable(value: string): string {
  return JSON.stringify(quote(value)).replace(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The allowed values with the fewest edits from what was found, ignoring case; the nearest first. */
export function nearest(found: string, allowed: Iterable<string>, count = 3): string[] {
  const target = found.trim().toUpperCase();
  return [...allowed]
    .map((value) => ({ value, edits: distance(target, value.toUpperCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ value }) => value);
}
