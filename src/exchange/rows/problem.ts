import { distance } from 'fastest-levenshtein';
import { Language } from '../../language/language';
import { type BilingualText, message, textIn } from '../../language/message';
import { quote } from '../../language/text';

/** The value and the expected value, as noun phrases. */
export interface BadValue {
  value: ProblemText;
  expected: ProblemText;
}

/** A problem in the import files. */
export interface RowProblem extends BadValue {
  /** The file's or sheet's name, or the folder's path where the folder itself is the problem. */
  file: string;
  /** The line or row, from 1, on which the record starts; 0 for a problem of no single line. */
  line: number;
  /** The column's name; empty for a problem of the whole row or file. */
  column: string;
  /** The possible meanings of the value, the nearest first. */
  answers?: readonly PossibleAnswer[] | undefined;
}

/** A possible meaning of a value in a sheet. */
export interface PossibleAnswer {
  /** The id of an organisation, the code of a country, or another word known to the importer. */
  as: string;
  name: ProblemText;
}

/** A text of a problem: English or verbatim, or in both languages. */
export type ProblemText = string | BilingualText;

const MAX_PROBLEMS_SHOWN = 50;
/** Characters that JSON strings keep although a terminal or editor breaks or acts at them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The first 50 problems, one per line, and the number of further ones. */
export function problemLines(problems: readonly RowProblem[]): string[] {
  const hidden = problems.length - MAX_PROBLEMS_SHOWN;
  const lines = problems.slice(0, MAX_PROBLEMS_SHOWN).map(formatProblem);
  return hidden > 0 ? [...lines, `... and ${String(hidden)} more.`] : lines;
}

/** Formats a line: `ties.csv line 12, column strength: found "1.5", expected a number above 0`. */
export function formatProblem(problem: RowProblem): string {
  const { file, line, column } = problem;
  const place = [line > 0 ? `${file} line ${line}` : file, ...(column ? [`column ${column}`] : [])].join(', ');
  return `${place}: ${problemMessage(problem, Language.EN)}`;
}

/** Formats a problem without its location: `found "1.5", expected a number above 0 and up to 1`. */
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

/** Quotes a text on one line: at most 100 characters of it. */
export function printable(value: string): string {
  return JSON.stringify(quote(value)).replace(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The allowed values with the fewest edits from a text, ignoring case; the nearest first. */
export function nearest(text: string, allowed: Iterable<string>, count = 3): string[] {
  const target = text.trim().toUpperCase();
  return [...allowed]
    .map((value) => ({ value, edits: distance(target, value.toUpperCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ value }) => value);
}
